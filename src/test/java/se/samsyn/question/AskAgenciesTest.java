package se.samsyn.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.question.Asking.member;
import static se.samsyn.question.Asking.question;
import static se.samsyn.review.Reviewed.TODAY;

import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.People;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.review.NeedService;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.RuleViolation;

class AskAgenciesTest extends AskedTest {

    @Autowired
    private NeedService needs;

    @Autowired
    private InitiativeService initiatives;

    @Test
    void a_question_is_answered_by_any_member_of_the_agency_and_told_to_whoever_asked_until_it_is_read() {
        var id = ask("Hur många timmar?");
        assertThat(as(member(otto.police()), questions::toAnswer))
                .extracting(Question::id)
                .containsExactly(id);
        assertThat(as(member(otto.environment()), questions::toAnswer)).isEmpty();
        assertThat(told()).isEmpty();

        answer(id, 0, "Fyrtio");

        assertThat(as(member(otto.police()), questions::toAnswer)).isEmpty();
        assertThat(get(id)).satisfies(question -> {
            assertThat(question.state()).isEqualTo(QuestionState.ANSWERED);
            assertThat(question.answer()).isEqualTo("Fyrtio");
            assertThat(question.answeredBy()).isEqualTo(member(otto.police()).name());
        });
        assertThat(told()).containsExactly("SOON question.need.answered");
        assertThat(as(People.coordinator(), needs::list).of(NeedKind.QUESTION))
                .as("it is the director who wanted to know")
                .isEmpty();

        as(People.director(), () -> questions.read(id, 1));
        assertThat(told()).isEmpty();
        as(People.director(), () -> questions.reopen(id, 2));
        assertThat(told()).hasSize(1);
    }

    @Test
    void nobody_answers_for_another_agency_and_nobody_changes_what_was_asked() {
        var id = ask("Hur många timmar?");

        assertThatThrownBy(() -> answerAs(otto.environment(), id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(People.director(), () -> questions.answer(id, 0, "Fyrtio")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> answerAs(otto.school(), id)).isInstanceOf(NoSuchElementException.class);
        // and where the service is not asked
        var set =
                "update question set state = 'ANSWERED', answer = 'x', answered_at = now(), answered_by = 'x', answered_by_id = ";
        assertThat(as(
                        member(otto.environment()),
                        () -> write(set + (100 + otto.environment().value()))))
                .isZero();
        assertThatThrownBy(() -> as(member(otto.police()), () -> write(set + "7")))
                .as("in another's name")
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> as(
                        member(otto.police()),
                        () -> write(
                                "insert into question (kind, initiative_id, agency_id, words, asked_by_id, asked_by, visible_to)"
                                        + " select 'QUESTION', id, "
                                        + otto.police().value() + ", 'x', "
                                        + (100 + otto.police().value()) + ", 'x', visible_to from initiative")))
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void of_two_who_answer_at_once_the_second_is_told_and_an_answer_may_be_changed_until_it_is_read() {
        var id = ask("Hur många timmar?");
        answer(id, 0, "Fyrtio");

        assertThatThrownBy(() -> answer(id, 0, "Fyra")).isInstanceOf(OptimisticLockingFailureException.class);
        answer(id, 1, "Fyrtioen");
        assertThat(get(id).answer()).isEqualTo("Fyrtioen");

        as(People.director(), () -> questions.read(id, 2));
        assertThat(refusal(() -> answer(id, 3, "Noll"))).isEqualTo(" question.closed");
        assertThat(as(member(otto.police()), () -> write("update question set version = version")))
                .isZero();
    }

    @Test
    void whoever_cannot_see_the_record_is_not_asked() {
        assertThat(refusal(() -> as(
                        People.director(), () -> questions.ask(question(otto.ref(), otto.school(), "Hur går det?")))))
                .isEqualTo("agency question.agency.blind");
        assertThat(refusal(() -> as(
                        People.director(),
                        () -> questions.ask(question(otto.goal().ref(), otto.school(), "Hur går det?")))))
                .isEqualTo("agency question.agency.blind");
        assertThat(refusal(() -> as(
                        People.director(),
                        () -> questions.ask(question(otto.activityRef(), otto.school(), "Hur går det?")))))
                .isEqualTo("agency question.agency.blind");
    }

    @Test
    void an_agency_that_has_left_sees_no_newer_question_and_is_asked_none() {
        var before = ask("Före");
        as(People.coordinator(), () -> asking.takesOver(otto));
        var after = as(People.director(), () -> questions.ask(question(otto.ref(), otto.environment(), "Efter")));

        assertThat(seen(otto.police())).containsExactly(before);
        assertThat(seen(otto.environment())).containsExactly(after, before);
        assertThat(seen(otto.school())).as("who has come since").containsExactly(after, before);
        assertThat(refusal(() -> ask("Och nu?"))).isEqualTo("agency question.agency.blind");
    }

    @Test
    void before_it_is_answered_it_is_changed_reminded_of_and_withdrawn_and_after_that_it_is_not() {
        var id = ask("Hur mnga?");
        as(People.coordinator(), () -> questions.change(id, 0, "Hur många?", TODAY.plusDays(3)));
        assertThatThrownBy(() -> as(People.coordinator(), () -> questions.change(id, 0, "Hur?", null)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        as(People.coordinator(), () -> questions.remind(id, 1));
        assertThat(refusal(() -> as(People.coordinator(), () -> questions.remind(id, 2))))
                .isEqualTo(" question.reminded.today");
        as(People.coordinator(), () -> questions.withdraw(id, 2));
        assertThat(as(member(otto.police()), questions::toAnswer)).isEmpty();
        assertThat(refusal(() -> answer(id, 3, "Fyra"))).isEqualTo(" question.closed");
        as(People.coordinator(), () -> questions.reopen(id, 3));
        assertThat(get(id).data().words()).isEqualTo("Hur många?");

        answer(id, 4, "Fyra");

        assertThat(refusal(() -> as(People.coordinator(), () -> questions.change(id, 5, "Varför?", null))))
                .isEqualTo(" question.closed");
        assertThat(refusal(() -> as(People.coordinator(), () -> questions.withdraw(id, 5))))
                .isEqualTo(" question.closed");
        assertThat(refusal(() -> as(People.coordinator(), () -> questions.remove(id))))
                .isEqualTo(" question.remove.answered");
    }

    @Test
    void what_is_asked_further_follows_its_answer_and_says_that_that_was_read() {
        var first = ask("Hur många?");
        var further = new QuestionData(QuestionKind.QUESTION, otto.ref(), otto.police(), "Av hur många?", null, first);
        assertThat(refusal(() -> as(People.director(), () -> questions.ask(further))))
                .isEqualTo(" question.follows.unanswered");
        answer(first, 0, "Fyra");
        var other = ask("När?");

        var second = as(People.director(), () -> questions.ask(further));

        assertThat(get(first).state()).isEqualTo(QuestionState.READ);
        assertThat(seen(otto.police())).containsExactly(other, first, second);
    }

    @Test
    void what_is_not_answered_in_time_needs_all_who_review() {
        var due = as(
                People.director(),
                () -> questions.ask(
                        new QuestionData(QuestionKind.QUESTION, otto.ref(), otto.police(), "Hur många?", TODAY, null)));
        var open = ask("Någon gång?");
        assertThat(told()).isEmpty();

        asking.by("update question set due_on = current_date - 1 where id = " + due.value()
                + "; update question set asked_at = now() - interval '32 days' where id = " + open.value());

        assertThat(told()).containsExactly("NOW question.need.late", "LATER question.need.silent");
        assertThat(as(People.coordinator(), needs::list).of(NeedKind.QUESTION)).hasSize(2);
    }

    @Test
    void what_cannot_be_so_is_refused_at_its_field() {
        assertThat(refusal(() -> ask(" "))).isEqualTo("words question.words.missing.QUESTION");
        assertThat(refusal(() -> ask("x".repeat(10_001)))).startsWith("words ");
        assertThat(refusal(() -> as(
                        People.director(),
                        () -> questions.ask(new QuestionData(
                                QuestionKind.QUESTION, otto.ref(), otto.police(), "x", TODAY.minusDays(1), null)))))
                .isEqualTo("dueOn question.dueOn.range");
        var id = ask("Hur många?");
        assertThat(refusal(() -> answer(id, 0, " "))).isEqualTo("words question.answer.missing");
    }

    @Test
    void what_has_been_asked_about_stays_until_the_question_is_removed() {
        var free =
                as(People.coordinator(), () -> initiatives.create(se.samsyn.initiative.InitiativeData.named("Tåget")));
        var id = as(People.director(), () -> questions.ask(question(free.ref(), otto.school(), "Hur går det?")));

        assertThat(refusal(() -> as(People.coordinator(), () -> initiatives.remove(free))))
                .isEqualTo(" shared.referred.question");
        as(People.coordinator(), () -> questions.remove(id));
        as(People.coordinator(), () -> initiatives.remove(free));

        assertThatThrownBy(() -> get(id)).isInstanceOf(NoSuchElementException.class);
    }

    private void answer(QuestionId id, long version, String words) {
        as(member(otto.police()), () -> questions.answer(id, version, words));
    }

    private void answerAs(se.samsyn.agency.AgencyId agency, QuestionId id) {
        as(member(agency), () -> questions.answer(id, 0, "Fyrtio"));
    }

    private List<QuestionId> seen(se.samsyn.agency.AgencyId agency) {
        return as(member(agency), () -> questions.of(otto.ref())).stream()
                .map(Question::id)
                .toList();
    }

    private List<String> told() {
        return as(People.director(), needs::list).of(NeedKind.QUESTION).stream()
                .map(need -> need.urgency() + " " + need.why())
                .toList();
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        var refusal = new String[1];
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(work)
                .satisfies(violation -> refusal[0] = violation.field() + " " + violation.key());
        return refusal[0];
    }
}

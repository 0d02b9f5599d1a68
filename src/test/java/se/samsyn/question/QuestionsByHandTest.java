package se.samsyn.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.question.Asking.member;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What would happen to questions if a crafted request got past the service. */
class QuestionsByHandTest extends AskedTest {

    @Test
    void whoever_is_asked_writes_the_answer_by_hand_and_nothing_else_of_the_question() {
        var id = ask("Hur många timmar?");
        var answered = "answer = 'x', state = 'ANSWERED', answered_at = now(), answered_by = 'x', answered_by_id = "
                + (100 + otto.police().value());
        for (var other : List.of(
                "words = 'Inget?'",
                "kind = 'QUESTION'",
                "due_on = current_date",
                "agency_id = " + otto.environment().value(),
                "asked_by = 'Någon'",
                "asked_by_id = 1",
                "follows_id = null",
                "reminded_at = null",
                "closed_by = 'x'",
                "visible_to = '{all}'",
                "circle = null")) {
            assertThatThrownBy(() ->
                            as(member(otto.police()), () -> write("update question set " + other + ", " + answered)))
                    .as(other)
                    .hasStackTraceContaining("permission denied for table question");
        }
        assertThat(as(member(otto.police()), () -> write("delete from question")))
                .isZero();

        assertThat(as(member(otto.police()), () -> write("update question set " + answered)))
                .isEqualTo(1);
        assertThat(get(id).data().words()).isEqualTo("Hur många timmar?");
    }

    @Test
    void an_answer_is_in_the_name_of_whoever_gives_it() {
        ask("Hur många timmar?");
        var answering = member(otto.police());
        asking.by("insert into commons.identity (id, username, display_name, password_hash) overriding system value"
                + " values (%d, 'nagon', '%s', '')".formatted(answering.identityId(), answering.name()));
        for (var other : List.of(
                "answered_by = 'Jonas Ek', answered_by_id = " + answering.identityId(),
                "answered_by = '" + answering.name() + "', answered_by_id = 1")) {
            assertThatThrownBy(() -> as(
                            answering,
                            () -> write("update question set answer = 'x', state = 'ANSWERED', answered_at = now(), "
                                    + other)))
                    .as(other)
                    .hasStackTraceContaining("row-level security");
        }
        assertThat(as(answering, questions::toAnswer))
                .singleElement()
                .satisfies(asked -> as(answering, () -> questions.answer(asked.id(), asked.version(), "Fyrtio")));
    }

    @Test
    void another_agencys_member_adds_changes_and_removes_nothing_by_hand() {
        var id = ask("Hur många timmar?");
        var other = member(otto.environment());

        for (var state : List.of("ANSWERED", "ASKED")) {
            assertThat(as(other, () -> write("update question set state = '" + state + "', version = version + 1")))
                    .isZero();
        }
        assertThat(as(other, () -> write("delete from question"))).isZero();
        assertThatThrownBy(() -> as(
                        other,
                        () -> write(
                                "insert into question (kind, initiative_id, agency_id, words, asked_by_id, asked_by, visible_to)"
                                        + " select kind, initiative_id, agency_id, 'x', "
                                        + other.identityId() + ", 'x', visible_to from question")))
                .hasStackTraceContaining("row-level security");
        assertThat(get(id).version()).isZero();
        assertThat(get(id).state()).isEqualTo(QuestionState.ASKED);
    }
}

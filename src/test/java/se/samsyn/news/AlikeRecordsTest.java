package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.People;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.suggest.Suggestion;
import se.samsyn.visit.VisitId;
import se.samsyn.visit.VisitKind;
import se.samsyn.visit.Visits;

class AlikeRecordsTest extends ImportTest {

    @Autowired
    private WordStems stems;

    @Autowired
    private PlatformTransactionManager transactions;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Minska lönsamheten för oseriösa aktörer och förhindra att oseriösa aktörer etablerar sig på privat mark eller på kommunens mark."
                        + "|Sämre lönsamhet för oseriösa aktörer, som inte ska kunna etablera sig på privat mark eller kommunens",
                "Utveckla effektiva metoder för samordnad myndighetsövergripande tillsyn.|Metoder för samordnad tillsyn över myndighetsgränser",
                "Skapa rättvisa villkor för företagande inom Botkyrka kommun.|Rättvisa villkor för företagen i kommunen",
                "en skola fri från våld|En skola helt fri från våld"
            })
    void the_same_goal_in_other_words_is_alike(String one, String other) {
        assertThat(likeness(one, other)).isGreaterThanOrEqualTo(Likeness.ENOUGH);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "En skola fri från våld|Alla elever vet vilken vuxen de kan gå till",
                "Fler känner sig trygga ute sena kvällar|Fler känner sig trygga i skolan",
                "Minska lönsamheten för oseriösa aktörer|Rättvisa villkor för företagen i kommunen",
                "Färre anmälda skador i trapphus och garage|Alla källare genomgångna"
            })
    void another_goal_is_not(String one, String other) {
        assertThat(likeness(one, other)).isLessThan(Likeness.ENOUGH);
    }

    @Test
    void a_known_initiatives_goal_is_proposed_as_the_same_and_accepted_without_a_twin() {
        var known = goal("Färre felaktiga utbetalningar");

        var id = start(Articles.VISIT);

        var item = goal(id);
        assertThat(item.suggestion().basis().knownId()).isEqualTo(known.value());
        assertThat(review(id).alike(item)).contains("Färre felaktiga utbetalningar");
        acceptAll(id);
        var article = as(People.coordinator(), () -> imports.accept(id));
        assertThat(as(People.coordinator(), () -> articles.links(article)))
                .extracting(link -> link.data().target())
                .contains(RecordRef.of(RecordKind.GOAL, known.value()));
        assertThat(counts().goals()).isEqualTo(3);
    }

    @Test
    void the_user_may_say_that_it_is_another_goal() {
        goal("Färre felaktiga utbetalningar");
        var id = start(Articles.VISIT);

        edit(id, goal(id).suggestion().name(), Edits.linked(goal(id).suggestion(), null));

        assertThat(review(id).alike(goal(id))).isEmpty();
        acceptAll(id);
        as(People.coordinator(), () -> imports.accept(id));
        assertThat(counts().goals()).isEqualTo(4);
    }

    @Test
    void a_goal_in_the_same_words_is_known_without_a_question() {
        goal("Minska felaktiga utbetalningar från kommunen.");

        var id = start(Articles.VISIT);

        assertThat(goal(id).suggestion().known()).isTrue();
        assertThat(review(id).alike(goal(id))).isEmpty();
    }

    @Test
    void a_visit_on_that_day_at_that_place_is_proposed_as_the_same() {
        var known = visit(LocalDate.of(2025, 3, 11));

        var id = start(Articles.VISIT);

        assertThat(visit(id).suggestion().basis().knownId()).isEqualTo(known.value());
        assertThat(review(id).alike(visit(id))).contains("Statsrådet hos oss");
    }

    @Test
    void a_visit_on_another_day_is_another_visit() {
        visit(LocalDate.of(2025, 3, 4));

        assertThat(visit(start(Articles.VISIT)).suggestion().known()).isFalse();
    }

    private double likeness(String one, String other) {
        return as(
                People.coordinator(),
                () -> new TransactionTemplate(transactions)
                        .execute(_ -> new Likeness(stems.of(Set.of(one, other))).of(one, other)));
    }

    private GoalId goal(String name) {
        return as(
                People.coordinator(),
                () -> goals.create(new GoalData(
                        initiatives.create(InitiativeData.named("NAVET")), name, ResultType.OUTCOME, null)));
    }

    private VisitId visit(LocalDate day) {
        return as(
                People.coordinator(),
                () -> visits.create(
                        Visits.bare("Statsrådet hos oss", VisitKind.POLITICAL, day, "Alby skola i Botkyrka")));
    }

    private ReviewItem goal(ImportId id) {
        return review(id).items().stream()
                .filter(item -> item.suggestion() instanceof Suggestion.Goal
                        && item.suggestion().name().contains("utbetalningar"))
                .findFirst()
                .orElseThrow();
    }

    private ReviewItem visit(ImportId id) {
        return review(id).items().stream()
                .filter(item -> item.suggestion() instanceof Suggestion.Visit)
                .findFirst()
                .orElseThrow();
    }
}

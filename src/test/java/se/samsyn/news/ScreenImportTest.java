package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.screening.ScreeningService;
import se.samsyn.shared.KeepGround;
import se.samsyn.shared.KeptFindings.Kept;
import se.samsyn.shared.RecordKind;
import se.samsyn.suggest.Suggestion;

/** What is made out of an article is looked through, suggestion by suggestion; the article itself is published. */
class ScreenImportTest extends ImportTest {

    private static final String TELLING = "Öppna ett område, ring 070-123 45 67";

    @Autowired
    private ScreeningService screening;

    @Test
    void a_suggestion_with_an_undecided_finding_stops_the_import_at_its_card() {
        var id = start(Articles.VISIT);
        acceptAll(id);
        var key = editGoal(id);

        assertThatThrownBy(() -> as(People.coordinator(), () -> imports.accept(id)))
                .isInstanceOfSatisfying(ImportClash.class, clash -> {
                    assertThat(clash.suggestionKey()).isEqualTo(key);
                    assertThat(clash.violation().key()).isEqualTo("screening.undecided");
                });
        assertThat(counts()).isEqualTo(Counts.NONE);
    }

    @Test
    void kept_at_its_card_it_is_recorded_and_so_is_the_decision() {
        var id = start(Articles.VISIT);
        acceptAll(id);
        var key = editGoal(id);
        as(People.coordinator(), () -> {
            var item = imports.review(id).item(key).orElseThrow();
            var finding = screening.findings(TELLING).getFirst();
            imports.decide(
                    id, Map.of(key, item.decision().keeping(List.of(Kept.of(finding, KeepGround.PUBLIC_ROLE, "")))));
        });
        // the draft remembers the rule and not the words
        assertThat(as(People.coordinator(), () -> imports.review(id).item(key).orElseThrow())
                        .decision()
                        .kept())
                .extracting(Kept::excerpt)
                .containsOnlyNulls();

        as(People.coordinator(), () -> imports.accept(id));

        assertThat(as(People.coordinator(), () -> screening.latestKept(5)))
                .singleElement()
                .satisfies(decision -> {
                    assertThat(decision.kind()).isEqualTo(RecordKind.GOAL);
                    assertThat(decision.rule()).isEqualTo("PHONE");
                    assertThat(decision.ground()).isEqualTo(KeepGround.PUBLIC_ROLE);
                });
    }

    private String editGoal(ImportId id) {
        return as(People.coordinator(), () -> {
            var item = imports.review(id).items().stream()
                    .filter(one -> one.suggestion() instanceof Suggestion.Goal)
                    .findFirst()
                    .orElseThrow();
            var goal = (Suggestion.Goal) item.suggestion();
            imports.decide(
                    id,
                    Map.of(
                            item.key(),
                            new Decision(
                                    Choice.ACCEPTED, new Suggestion.Goal(goal.basis(), TELLING, goal.initiative()))));
            return item.key();
        });
    }
}

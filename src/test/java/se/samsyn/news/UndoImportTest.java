package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.access.Sharing;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityKind;
import se.samsyn.activity.ActivityService;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.PersonData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.RecordKind;
import se.samsyn.visit.PromiseService;

class UndoImportTest extends ImportTest {

    @Autowired
    private PromiseService promises;

    @Autowired
    private ActivityService activities;

    @Test
    void undoing_gives_back_an_empty_registry() {
        var article = record(Articles.VISIT);

        undo(article);

        assertThat(counts()).isEqualTo(Counts.NONE);
    }

    @Test
    void the_same_article_can_be_imported_again_after_undoing() {
        undo(record(Articles.VISIT));

        record(Articles.VISIT);

        assertThat(counts().articles()).isEqualTo(1);
    }

    @Test
    void what_was_there_before_stays_as_it_was() {
        var person = as(People.coordinator(), () -> persons.create(new PersonData("Ahmed Noor", List.of()), List.of()));

        undo(record(Articles.VISIT));

        var kept = as(People.coordinator(), () -> persons.get(person));
        assertThat(kept.data().aliases()).isEmpty();
        assertThat(kept.roles()).isEmpty();
        assertThat(counts()).isEqualTo(new Counts(0, 0, 1, 0, 0, 0, 0));
    }

    @Test
    void a_changed_record_stands_in_the_way_and_nothing_is_removed() {
        var article = record(Articles.VISIT);
        var before = counts();
        as(People.coordinator(), () -> {
            var agency = agencies.get(agencies.names().getFirst().id());
            agencies.change(KnownAdditions.with(agency, List.of("Annat namn")));
        });

        assertThatThrownBy(() -> undo(article))
                .isInstanceOfSatisfying(
                        UndoRefused.class,
                        refused -> assertThat(refused.obstacles())
                                .singleElement()
                                .satisfies(obstacle ->
                                        assertThat(obstacle.why().key()).isEqualTo("news.undo.changed")));
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void an_activity_logged_on_an_imported_initiative_stands_in_the_way() {
        var article = record(Articles.VISIT);
        var before = counts();
        var initiative =
                as(People.coordinator(), () -> initiatives.names().getFirst().id());
        var agency = as(People.coordinator(), () -> agencies.names().getFirst().id());
        log(initiative, agency);

        assertThatThrownBy(() -> undo(article))
                .isInstanceOfSatisfying(
                        UndoRefused.class,
                        refused -> assertThat(refused.obstacles()).anySatisfy(obstacle -> {
                            assertThat(obstacle.record().kind()).isEqualTo(RecordKind.INITIATIVE);
                            assertThat(obstacle.record().id()).isEqualTo(initiative.value());
                        }));
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void a_promise_noted_at_the_visit_stands_in_the_way() {
        var article = record(Articles.VISIT);
        as(People.coordinator(), () -> {
            var visit = visits.options().getFirst().id();
            promises.create(new se.samsyn.visit.PromiseData(visit, "Återkommer med besked", null, null));
        });

        assertThatThrownBy(() -> undo(article)).isInstanceOf(UndoRefused.class);
        assertThat(counts().visits()).isEqualTo(1);
    }

    private void undo(ArticleId article) {
        as(
                People.coordinator(),
                () -> imports.undo(imports.importOf(article).orElseThrow().id()));
    }

    private void log(InitiativeId initiative, AgencyId agency) {
        as(
                People.coordinator(),
                () -> activities.log(new ActivityData(
                        initiative,
                        agency,
                        null,
                        ActivityKind.MEETING,
                        LocalDate.of(2025, 4, 1),
                        "",
                        "",
                        null,
                        null,
                        List.of(),
                        "",
                        Sharing.INHERITED)));
    }
}

package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samsyn.People;
import se.samsyn.agency.PersonRole;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Participation;
import se.samsyn.shared.RecordKind;
import se.samsyn.suggest.Suggestion;

/** What an article gives when nothing in it is touched, and what is left where that fails. */
class SaveAsSuggestedTest extends ImportTest {

    @Test
    void everything_is_recorded_at_once() {
        var id = start(Articles.VISIT);

        as(People.coordinator(), () -> imports.acceptAsSuggested(id));

        assertThat(counts().initiatives()).isEqualTo(2);
        assertThat(counts().visits()).isEqualTo(1);
    }

    @Test
    void a_failure_leaves_the_decisions_as_they_were() {
        var id = start(Articles.WITHOUT_DATE);

        assertThatThrownBy(() -> as(People.coordinator(), () -> imports.acceptAsSuggested(id)))
                .isInstanceOfSatisfying(
                        ImportClash.class,
                        clash -> assertThat(clash.wantsDate()).isTrue());

        assertThat(as(People.coordinator(), () -> imports.review(id)).decided()).isZero();
        assertThat(counts()).isEqualTo(Counts.NONE);
    }

    @Test
    void a_person_met_at_the_visit_is_known_in_the_role_on_its_day() {
        record(Articles.VISIT);

        assertThat(role("Karin Wikander").data().knownOn()).isEqualTo(LocalDate.of(2025, 3, 11));
    }

    @Test
    void the_day_follows_the_visit_as_the_user_edited_it() {
        var id = start(Articles.VISIT);
        var visit = (Suggestion.Visit) as(People.coordinator(), () -> imports.review(id)).items().stream()
                .map(ReviewItem::suggestion)
                .filter(Suggestion.Visit.class::isInstance)
                .findFirst()
                .orElseThrow();
        edit(
                id,
                visit.name(),
                new Suggestion.Visit(
                        visit.basis(),
                        visit.name(),
                        visit.kind(),
                        LocalDate.of(2025, 3, 10),
                        visit.place(),
                        visit.placeAgency(),
                        visit.visitors(),
                        visit.hosts(),
                        visit.initiatives()));
        acceptAll(id);
        as(People.coordinator(), () -> imports.accept(id));

        assertThat(role("Karin Wikander").data().knownOn()).isEqualTo(LocalDate.of(2025, 3, 10));
    }

    @Test
    void without_the_visit_the_day_is_the_articles() {
        var id = start(Articles.VISIT);
        as(People.coordinator(), () -> {
            var review = imports.review(id);
            var visit = review.items().stream()
                    .filter(item -> item.suggestion() instanceof Suggestion.Visit)
                    .findFirst()
                    .orElseThrow();
            return imports.decide(id, Map.of(visit.key(), new Decision(Choice.REJECTED, null)));
        });
        acceptAll(id);
        as(People.coordinator(), () -> imports.accept(id));

        assertThat(role("Karin Wikander").data().knownOn()).isEqualTo(LocalDate.of(2025, 3, 12));
    }

    @Test
    void roles_begin_with_a_capital_whatever_the_article_wrote() {
        record(Articles.VISIT);

        assertThat(role("Karin Wikander").data().title()).isEqualTo("Socialminister");
    }

    @Test
    void a_statement_is_linked_with_its_speaker() {
        var article = record(Articles.VISIT);

        assertThat(as(People.coordinator(), () -> articles.links(article)))
                .filteredOn(link -> link.data().target().kind() == RecordKind.STATEMENT)
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.speaker()).isNotNull())
                .extracting(link -> link.speaker().name())
                .contains("Per Åslund");
    }

    private PersonRole role(String name) {
        return as(
                People.coordinator(),
                () -> persons.get(persons.names().stream()
                                .filter(person -> person.name().equals(name))
                                .findFirst()
                                .orElseThrow()
                                .id())
                        .roles()
                        .getFirst());
    }

    @Test
    void those_who_take_part_are_recorded_beside_the_one_accountable() {
        var id = start(
                "Ny satsning i Lövsta kommun mot brott\n\n12 mars 2025\n\nProjektet Bron mot brott drivs av"
                        + " Lövsta kommun tillsammans med Rädda Barnen. Målet är att fler unga ska känna sig trygga i Lövsta.\n");

        as(People.coordinator(), () -> imports.acceptAsSuggested(id));

        var parts = as(
                People.coordinator(),
                () -> initiatives.names().stream()
                        .filter(initiative -> initiative.name().equals("Bron"))
                        .flatMap(initiative -> initiatives.get(initiative.id()).data().participations().stream())
                        .collect(Collectors.toMap(
                                part -> agencies.get(part.agency()).data().name(), Participation::role)));
        assertThat(parts)
                .containsOnly(
                        Map.entry("Lövsta kommun", OrgRole.ACCOUNTABLE),
                        Map.entry("Rädda Barnen", OrgRole.IMPLEMENTING));
    }
}

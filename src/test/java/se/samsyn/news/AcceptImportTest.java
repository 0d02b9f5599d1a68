package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samsyn.People;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyKind;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;
import se.samsyn.suggest.Suggestion;
import se.samsyn.visit.VisitDetails;
import se.samsyn.visit.VisitFilter;
import se.samsyn.visit.VisitId;
import se.samsyn.visit.VisitPart;
import se.samsyn.visit.VisitSort;

class AcceptImportTest extends ImportTest {

    @Test
    void accepting_everything_records_exactly_what_the_article_says() {
        var id = record(Articles.VISIT);

        var article = as(People.coordinator(), () -> articles.get(id));
        assertThat(article.data().title()).isEqualTo("Socialministern på besök i Alby");
        assertThat(article.data().publishedOn()).isEqualTo(LocalDate.of(2025, 3, 12));
        assertThat(article.data().excerpt()).isNotEmpty().hasSizeLessThanOrEqualTo(600);
        assertThat(as(
                        People.coordinator(),
                        () -> initiatives.names().stream().map(it -> it.name()).toList()))
                .containsExactlyInAnyOrder("Kompassen", "NAVET");
        assertThat(as(
                        People.coordinator(),
                        () -> persons.names().stream().map(it -> it.name()).toList()))
                .containsExactlyInAnyOrder("Lena Forsman", "Ahmed Noor", "Karin Wikander", "Per Åslund");
        assertThat(as(
                        People.coordinator(),
                        () -> agencies.names().stream().map(it -> it.name()).toList()))
                .contains("Botkyrka kommun", "Tillståndsenheten", "Socialdepartementet", "Polismyndigheten")
                .doesNotHaveDuplicates();
        assertThat(counts().visits()).isEqualTo(1);
        assertThat(counts().goals()).isEqualTo(3);
    }

    @Test
    void an_initiative_gets_its_long_name_its_beginning_and_who_answers_for_it() {
        record(Articles.VISIT);

        var navet = as(People.coordinator(), () -> {
            var name = initiatives.names().stream()
                    .filter(it -> it.name().equals("NAVET"))
                    .findFirst()
                    .orElseThrow();
            return initiatives.get(name.id()).data();
        });
        assertThat(navet.longName()).isEqualTo("Närvarande tillsynsteam mot välfärdsbrott");
        assertThat(String.valueOf(navet.started())).isEqualTo("2022");
        assertThat(navet.participations()).hasSize(1);
    }

    @Test
    void the_visit_is_the_day_before_with_the_titles_of_that_day() {
        record(Articles.VISIT);

        var visit = onlyVisit();
        assertThat(visit.visit().data().visitedOn()).isEqualTo(LocalDate.of(2025, 3, 11));
        assertThat(visit.on(VisitPart.VISITOR).stream().map(VisitDetails.Person::name))
                .contains("Karin Wikander");
        assertThat(visit.participants().stream().map(VisitDetails.Person::title))
                .contains("Socialminister");
    }

    @Test
    void no_party_is_kept_anywhere() {
        var id = record(Articles.VISIT);

        as(People.coordinator(), () -> {
            var kept = Stream.of(
                            Stream.of(articles.get(id).data().toString()),
                            articles.links(id).stream().map(link -> link.data().words() + link.targetName()),
                            persons.names().stream().map(Object::toString))
                    .flatMap(texts -> texts)
                    .toList();
            assertThat(kept).isNotEmpty().noneMatch(text -> text.contains("(S)") || text.contains("(GT)"));
        });
    }

    @Test
    void every_link_carries_the_words_it_rests_on() {
        var id = record(Articles.VISIT);

        var links = as(People.coordinator(), () -> articles.links(id));
        assertThat(links).isNotEmpty().allSatisfy(link -> {
            var start = link.data().start();
            assertThat(start).isNotNull();
            assertThat(Articles.VISIT.substring(start, link.data().end()))
                    .contains(link.data()
                            .words()
                            .substring(0, Math.min(5, link.data().words().length())));
        });
        assertThat(links.stream().map(link -> link.data().target().kind()))
                .contains(RecordKind.VISIT, RecordKind.INITIATIVE, RecordKind.STATEMENT, RecordKind.GOAL);
    }

    @Test
    void a_goal_goes_with_its_rejected_initiative() {
        var id = start(Articles.VISIT);
        choose(id, "NAVET", Choice.REJECTED);
        acceptAll(id);
        as(People.coordinator(), () -> imports.accept(id));

        assertThat(counts().initiatives()).isEqualTo(1);
        assertThat(counts().goals()).isEqualTo(1);
    }

    @Test
    void what_was_edited_is_recorded_as_edited() {
        var id = start(Articles.VISIT);
        var visit = (Suggestion.Visit) as(
                People.coordinator(),
                () -> imports.review(id).items().stream()
                        .map(ReviewItem::suggestion)
                        .filter(Suggestion.Visit.class::isInstance)
                        .findFirst()
                        .orElseThrow());
        edit(
                id,
                visit.name(),
                new Suggestion.Visit(
                        visit.basis(),
                        "Ministerbesök",
                        visit.kind(),
                        LocalDate.of(2025, 3, 10),
                        "Alby",
                        visit.placeAgency(),
                        visit.visitors(),
                        visit.hosts(),
                        visit.initiatives()));
        acceptAll(id);
        as(People.coordinator(), () -> imports.accept(id));

        var recorded = onlyVisit().visit().data();
        assertThat(recorded.name()).isEqualTo("Ministerbesök");
        assertThat(recorded.visitedOn()).isEqualTo(LocalDate.of(2025, 3, 10));
    }

    @Test
    void known_records_get_links_and_no_twins() {
        var known = as(
                People.coordinator(),
                () -> agencies.create(AgencyData.of(
                        "Tillståndsenheten", "", AgencyKind.MUNICIPAL_ADMINISTRATION, "", null, List.of(), "")));

        var id = record(Articles.VISIT);

        assertThat(as(
                        People.coordinator(),
                        () -> agencies.names().stream().map(it -> it.name()).toList()))
                .doesNotHaveDuplicates();
        assertThat(as(
                        People.coordinator(),
                        () -> articles.links(id).stream()
                                .map(link -> link.data().target())
                                .toList()))
                .contains(RecordRef.of(RecordKind.AGENCY, known.value()));
    }

    @Test
    void a_visit_without_a_day_is_told_at_its_card_and_nothing_is_written() {
        var id = start(Articles.VISIT);
        acceptAll(id);
        var visit = as(
                People.coordinator(),
                () -> imports.review(id).items().stream()
                        .filter(item -> item.suggestion() instanceof Suggestion.Visit)
                        .findFirst()
                        .orElseThrow());
        edit(id, visit.suggestion().name(), withoutDay((Suggestion.Visit) visit.suggestion()));

        assertThatThrownBy(() -> as(People.coordinator(), () -> imports.accept(id)))
                .isInstanceOfSatisfying(ImportClash.class, clash -> {
                    assertThat(clash.suggestionKey()).isEqualTo(visit.key());
                    assertThat(clash.violation().key()).isEqualTo("news.clash.noVisitDate");
                });
        assertThat(counts()).isEqualTo(Counts.NONE);
    }

    @Test
    void a_name_taken_meanwhile_is_told_at_its_card_and_nothing_is_written() {
        var id = start(Articles.VISIT);
        acceptAll(id);
        var unit = (Suggestion.Agency) as(
                People.coordinator(),
                () -> item(imports.review(id), "Tillståndsenheten").suggestion());
        edit(id, unit.name(), new Suggestion.Agency(unit.basis(), "Tillsynen", unit.kind(), null, List.of()));
        as(
                People.director(),
                () -> agencies.create(
                        AgencyData.of("Tillsynen", "", AgencyKind.MUNICIPAL_ADMINISTRATION, "", null, List.of(), "")));
        var before = counts();

        assertThatThrownBy(() -> as(People.coordinator(), () -> imports.accept(id)))
                .isInstanceOfSatisfying(
                        ImportClash.class,
                        clash -> assertThat(clash.suggestionKey()).isEqualTo(unit.key()));
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void two_people_accepting_the_same_draft_make_one_article() throws Exception {
        var id = start(Articles.VISIT);
        acceptAll(id);
        var together = new CountDownLatch(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var attempts = Stream.of(People.coordinator(), People.director())
                    .map(caller -> threads.submit(() -> {
                        together.countDown();
                        together.await();
                        return as(caller, () -> imports.accept(id));
                    }))
                    .toList();

            assertThat(attempts.stream().filter(AcceptImportTest::succeeded)).hasSize(1);
        }
        assertThat(counts().articles()).isEqualTo(1);
        assertThat(counts().visits()).isEqualTo(1);
    }

    @Test
    void an_accepted_draft_cannot_be_changed_and_its_text_is_gone() {
        var id = start(Articles.VISIT);
        acceptAll(id);
        as(People.coordinator(), () -> imports.accept(id));

        assertThatThrownBy(() -> as(People.coordinator(), () -> imports.decide(id, Map.of())))
                .isInstanceOfSatisfying(
                        RuleViolation.class, e -> assertThat(e.key()).isEqualTo("news.draft.accepted"));
        assertThatThrownBy(() -> as(People.coordinator(), () -> imports.review(id)))
                .isInstanceOf(NoSuchElementException.class);
    }

    private VisitDetails onlyVisit() {
        return as(People.coordinator(), () -> {
            var all = visits.list(VisitFilter.all(), new Sort<>(VisitSort.values()[0], false), Page.ALL);
            assertThat(all).hasSize(1);
            return visits.details(new VisitId(all.getFirst().id().value()));
        });
    }

    private static Suggestion withoutDay(Suggestion.Visit it) {
        return new Suggestion.Visit(
                it.basis(),
                it.name(),
                it.kind(),
                null,
                it.place(),
                it.placeAgency(),
                it.visitors(),
                it.hosts(),
                it.initiatives());
    }

    private static boolean succeeded(Future<?> attempt) {
        try {
            attempt.get();
            return true;
        } catch (Exception e) {
            assertThat(e).hasRootCauseInstanceOf(RuleViolation.class);
            return false;
        }
    }
}

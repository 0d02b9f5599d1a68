package se.samsyn.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.picture.PictureContent.AgencyPart;
import se.samsyn.picture.PictureContent.Area;
import se.samsyn.picture.PictureContent.Article;
import se.samsyn.picture.PictureContent.Goal;
import se.samsyn.picture.PictureContent.Initiative;
import se.samsyn.picture.PictureContent.KindCount;
import se.samsyn.picture.PictureContent.Promise;
import se.samsyn.picture.PictureContent.Visit;

class PictureTest extends DatabaseTest {

    @Autowired
    private PictureService service;

    @Autowired
    private KnownRegistry registry;

    @BeforeEach
    void fill() {
        registry.fill();
    }

    @Test
    void key_figures_are_those_counted_by_hand() {
        var figures = picture(null).figures();

        assertThat(figures.initiativesOngoing()).isEqualTo(2);
        assertThat(figures.initiativesNew()).isEqualTo(1);
        assertThat(figures.activities()).isEqualTo(4);
        assertThat(figures.activitiesBefore())
                .as("the day before the period, not the one before that")
                .isEqualTo(1);
        assertThat(figures.goals())
                .as("neither ended goals nor those of ended initiatives")
                .isEqualTo(3);
        assertThat(figures.goalsGreen()).isEqualTo(1);
        assertThat(figures.goalsRed()).isEqualTo(1);
        assertThat(figures.goalsGrey()).isEqualTo(1);
        assertThat(figures.visits()).isEqualTo(1);
        assertThat(figures.promisesLate()).isEqualTo(1);
        assertThat(figures.promisesOpen()).isEqualTo(1);
        assertThat(figures.promisesKept()).isEqualTo(1);
        assertThat(figures.promisesBroken()).isZero();
        assertThat(figures.articles()).isEqualTo(2);
    }

    @Test
    void a_period_before_that_was_logged_only_at_its_end_is_no_measure() {
        assertThat(picture(null).activities().beforeSince())
                .as("of July to December only the last day has anything")
                .isEqualTo("2025-12-01");

        registry.run(
                "insert into activity (id, initiative_id, agency_id, kind, held_on, recorded_by, visible_to) overriding"
                        + " system value values (90, 1, 1, 'MEETING', '2025-07-20', 'x', '{all}')");

        assertThat(picture(null).activities().beforeSince()).isNull();
    }

    @Test
    void the_initiatives_are_those_that_the_period_concerns() {
        assertThat(picture(null).initiatives())
                .extracting(Initiative::name)
                .containsExactly("Nyss", "OTTO", "Tåget", "Vilan");
    }

    @Test
    void an_agency_that_neither_logged_nor_joined_is_a_gap_unless_none_is_expected() {
        var picture = picture(null);
        var otto = picture.initiative(1).orElseThrow();
        var school = picture.initiative(2).orElseThrow();
        var vilan = picture.initiative(3).orElseThrow();

        assertThat(otto.agencies())
                .extracting(AgencyPart::name, AgencyPart::logged, AgencyPart::joined, otto::presence)
                .containsExactly(
                        tuple("Fonden", 0, 0, Presence.QUIET),
                        tuple("Miljöenheten", 3, 0, Presence.ACTIVE),
                        tuple("Polisen", 0, 1, Presence.ACTIVE),
                        tuple("Skolan", 1, 0, Presence.UNSTATED));
        assertThat(otto.agency(1).orElseThrow().roles())
                .as("the most responsible first")
                .containsExactly(AgencyRole.ACCOUNTABLE, AgencyRole.REPORTING);
        assertThat(school.agencies())
                .as("the police left before the period")
                .extracting(AgencyPart::name, school::presence)
                .containsExactly(tuple("Skolan", Presence.GAP));
        assertThat(vilan.agencies()).extracting(vilan::presence).containsExactly(Presence.QUIET);
    }

    @Test
    void an_area_without_what_was_said_is_a_gap_and_one_without_anybody_is_uncovered() {
        var picture = picture(null);
        var otto = picture.initiative(1).orElseThrow();
        var words = new PictureWords(TestWords.swedish(), picture);

        assertThat(otto.areas())
                .extracting(part -> part.areaId(), part -> part.activities(), otto::presence)
                .containsExactly(
                        tuple(1L, 2, Presence.ACTIVE), tuple(2L, 0, Presence.GAP), tuple(3L, 1, Presence.UNSTATED));
        assertThat(otto.unplaced()).isEqualTo(1);
        assertThat(otto.activities()).isEqualTo(4);
        assertThat(otto.lastActivityOn()).isEqualTo("2026-06-30");
        assertThat(picture.areas()).extracting(Area::name).containsExactly("Alby", "Fittja", "Tumba", "Vårsta");
        assertThat(picture.areas())
                .filteredOn(words::uncovered)
                .extracting(Area::name)
                .containsExactly("Vårsta");
    }

    @Test
    void a_goal_has_its_latest_state_and_value_by_the_end_of_the_period_and_is_grey_when_nobody_looked() {
        var goals = picture(null).goals();

        assertThat(goals)
                .extracting(Goal::name, Goal::state, Goal::followedUpOn)
                .containsExactly(
                        tuple("Nyss nått", GoalState.GREEN, LocalDate.of(2026, 2, 1)),
                        tuple("Mindre svartarbete", GoalState.GREEN, LocalDate.of(2026, 5, 1)),
                        tuple("Fler tillsyner", GoalState.GREY, null),
                        tuple("Lugnare skola", GoalState.RED, LocalDate.of(2026, 4, 1)));
        var measured = goals.get(1).indicators().getFirst();
        assertThat(measured.latest()).isEqualByComparingTo(new BigDecimal("34.5"));
        assertThat(measured.latestOn()).isEqualTo("2026-06-01");
        assertThat(measured.target()).isEqualByComparingTo("40");
        assertThat(goals.get(2).indicators().getFirst().latest()).isNull();
    }

    @Test
    void what_was_found_in_words_only_is_told_as_it_was_said() {
        registry.run("""
                insert into measurement (indicator_id, measured_on, value, words, preliminary, source, visible_to)
                values (2, '2026-05-01', null, 'Tillsynen märks', true, 'Samtal', '{all}')""");
        var picture = picture(null);

        var indicator = picture.goals().get(2).indicators().getFirst();
        assertThat(indicator.latest()).isNull();
        assertThat(new PictureWords(TestWords.swedish(), picture).value(indicator))
                .startsWith("Antal tillsyner: Tillsynen märks, preliminärt (");
        assertThat(picture.sources())
                .anySatisfy(source -> assertThat(source.text()).isEqualTo("Samtal"));
    }

    @Test
    void activities_are_counted_by_month_and_kind_beside_the_period_before() {
        var activities = picture(null).activities();

        assertThat(activities.months())
                .extracting(month -> month.count(), month -> month.partial())
                .containsExactly(
                        tuple(1, false),
                        tuple(1, false),
                        tuple(1, false),
                        tuple(0, false),
                        tuple(0, false),
                        tuple(1, false));
        assertThat(activities.kinds())
                .containsExactly(
                        new KindCount(ActivityKind.MEETING, 3, 0), new KindCount(ActivityKind.INSPECTION, 1, 1));
    }

    @Test
    void a_month_that_the_period_cuts_is_partial() {
        var query = new PictureQuery(LocalDate.of(2026, 1, 11), LocalDate.of(2026, 2, 28), null);

        var months =
                as(People.director(), () -> service.picture(query)).activities().months();

        assertThat(months)
                .extracting(month -> month.count(), month -> month.partial())
                .containsExactly(tuple(0, true), tuple(1, false));
    }

    @Test
    void an_earlier_visit_stays_while_a_promise_of_it_is_open() {
        var visits = picture(null).visits();

        assertThat(visits).extracting(Visit::name).containsExactly("Ministern", "Landshövdingen");
        assertThat(visits.get(0).promises())
                .extracting(Promise::words, Promise::agency, Promise::state)
                .containsExactly(
                        tuple("Skicka underlag", "Polisen", PromiseState.LATE),
                        tuple("Bjuda in", "", PromiseState.KEPT));
        assertThat(visits.get(1).promises()).extracting(Promise::state).containsExactly(PromiseState.OPEN);
    }

    @Test
    void coverage_names_what_is_mentioned_what_is_linked_to_nothing_and_what_has_no_date() {
        var coverage = picture(null).coverage();

        assertThat(coverage.articles())
                .extracting(Article::title)
                .containsExactly("Om ingenting", "Om OTTO", "Utan datum");
        assertThat(coverage.unlinked()).extracting(Article::title).containsExactly("Om ingenting");
        assertThat(coverage.undated()).extracting(Article::title).containsExactly("Utan datum");
        assertThat(coverage.mentioning(1)).isEqualTo(1);
        assertThat(coverage.mentioning(2)).isZero();
    }

    @Test
    void what_the_figures_rest_on_is_counted() {
        assertThat(picture(null).sources())
                .containsExactly(
                        new Source(Source.Kind.ACTIVITY, "Påhittad", 1, 4),
                        new Source(Source.Kind.VALUE, "Påhittat", 1, 1));
    }

    @Test
    void an_area_narrows_every_part_down() {
        var picture = picture(1L);

        assertThat(picture.frame().area()).isEqualTo(new Area(1, "Alby", AreaKind.DISTRICT));
        assertThat(picture.initiatives()).extracting(Initiative::name).containsExactly("OTTO", "Tåget");
        assertThat(picture.figures().activities()).isEqualTo(2);
        assertThat(picture.areas()).extracting(Area::name).containsExactly("Alby");
        assertThat(picture.visits()).extracting(Visit::name).containsExactly("Ministern");
        assertThat(picture.coverage().articles()).extracting(Article::title).containsExactly("Om OTTO");
    }

    @Test
    void another_municipality_sees_nothing_of_it() {
        var elsewhere = as(People.coordinatorElsewhere(), () -> service.picture(KnownRegistry.HALF_YEAR));

        assertThat(Counting.anything(elsewhere)).isFalse();
        assertThat(elsewhere.frame().municipality()).isEqualTo("Solna kommun");
    }

    private PictureContent picture(Long area) {
        var query = new PictureQuery(KnownRegistry.HALF_YEAR.from(), KnownRegistry.HALF_YEAR.to(), area);
        return as(People.member(1L), () -> service.picture(query));
    }
}

package se.samsyn.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.problem.Problems.TODAY;
import static se.samsyn.problem.Problems.named;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeFilter;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.PartialDate;
import se.samsyn.review.NeedService;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;

/** A problem that no initiative answers to, and an initiative that answers to none. */
class LooseEndsTest extends DatabaseTest {

    private static final Sharing FOR_THE_DIRECTOR = new Sharing(Label.RED, Set.of(1L));

    @Autowired
    private ProblemService problems;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private NeedService needs;

    @Autowired
    private OwnersHand owner;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void an_initiative_ties_both_ends_until_it_is_over() {
        var problem = problem("Skador");
        var initiative = initiative("Trygga trapphus", Sharing.of(Label.GREEN));
        assertThat(ends(People.director())).isEqualTo(new LooseEnds(1, 1, 1, true));

        link(problem, initiative);
        assertThat(ends(People.director())).isEqualTo(new LooseEnds(0, 1, 0, true));
        assertThat(unanswered(People.director())).isEmpty();

        as(People.director(), () -> initiatives.end(initiative, 0, PartialDate.day(TODAY), InitiativeStatus.ENDED));
        assertThat(ends(People.director())).isEqualTo(new LooseEnds(1, 1, 0, true));
        assertThat(unanswered(People.director())).containsExactly("Skador");
        assertThat(as(People.director(), () -> problems.details(problem)).answers())
                .extracting(ProblemAnswer::status)
                .containsExactly(InitiativeStatus.ENDED);
    }

    @Test
    void a_closed_problem_is_nothing_to_answer_to() {
        var problem = problem("Skador");
        link(problem, initiative("Trygga trapphus", Sharing.of(Label.GREEN)));

        as(People.director(), () -> problems.close(problem, 0, TODAY));

        assertThat(ends(People.director())).isEqualTo(new LooseEnds(0, 0, 1, true));
        assertThat(as(People.director(), () -> initiatives.count(InitiativeFilter.WITHOUT_PROBLEM)))
                .isOne();
    }

    @Test
    void nobody_is_told_that_an_initiative_answers_which_names_who_may_see_it() {
        var problem = problem("Skador");
        link(problem, initiative("Det ingen får veta", FOR_THE_DIRECTOR));

        for (var other : List.of(People.coordinator(), People.member(1L))) {
            assertThat(ends(other)).isEqualTo(new LooseEnds(1, 1, 0, true));
            assertThat(unanswered(other)).containsExactly("Skador");
            assertThat(as(other, () -> problems.details(problem)).withheld()).isFalse();
            assertThat(listed(other).getFirst().withheld()).isFalse();
        }
        assertThat(unanswered(People.director())).isEmpty();
    }

    @Test
    void an_initiative_that_one_may_not_see_is_withheld_and_no_loose_end() {
        var problem = problem("Skador");
        for (var name : List.of("Ett", "Två")) {
            link(problem, initiative(name, Sharing.of(Label.AMBER)));
        }

        for (var other : List.of(People.member(1L))) {
            assertThat(ends(other)).isEqualTo(new LooseEnds(0, 1, 0, true));
            assertThat(unanswered(other)).isEmpty();
            var details = as(other, () -> problems.details(problem));
            assertThat(details.answers()).isEmpty();
            assertThat(details.withheld()).isTrue();
            assertThat(listed(other).getFirst())
                    .returns(0, ProblemListItem::initiatives)
                    .returns(true, ProblemListItem::withheld);
        }
        assertThat(as(People.director(), () -> problems.details(problem)))
                .satisfies(details -> assertThat(details.answers()).hasSize(2))
                .returns(false, ProblemDetails::withheld);
        int told = as(
                People.member(1L),
                () -> transaction.execute(_ -> dsl.fetchCount(dsl.select().from("problem_answers()"))));
        assertThat(told).as("once, however many they are").isEqualTo(1);
    }

    @Test
    void a_tie_follows_its_initiative_when_that_is_narrowed() {
        var problem = problem("Skador");
        var initiative = initiative("Trygga trapphus", Sharing.of(Label.GREEN));
        link(problem, initiative);
        assertThat(listed(People.member(1L)).getFirst().initiatives()).isOne();

        as(People.director(), () -> {
            var now = initiatives.get(initiative);
            initiatives.change(new Initiative(
                    initiative,
                    now.version(),
                    now.data().draft().sharing(FOR_THE_DIRECTOR).data()));
        });

        assertThat(listed(People.member(1L)).getFirst())
                .returns(0, ProblemListItem::initiatives)
                .returns(false, ProblemListItem::withheld);
    }

    @Test
    void what_one_may_not_see_is_neither_tied_nor_untied() {
        var problem = problem("Skador");
        var secret = initiative("Det ingen får veta", FOR_THE_DIRECTOR);

        assertThatThrownBy(() -> as(People.coordinator(), () -> problems.link(problem, secret)))
                .isInstanceOf(NoSuchElementException.class);
        link(problem, secret);
        assertThatThrownBy(() -> as(People.coordinator(), () -> problems.unlink(problem, secret)))
                .isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> as(People.director(), () -> problems.link(new ProblemId(99), secret)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void tying_twice_is_tying_once() {
        var problem = problem("Skador");
        var initiative = initiative("Trygga trapphus", Sharing.of(Label.GREEN));
        link(problem, initiative);
        link(problem, initiative);

        assertThat(as(People.director(), () -> problems.details(problem)).answers())
                .hasSize(1);
    }

    @Test
    void what_nobody_has_done_anything_about_for_three_months_needs_the_director() {
        var old = problem("Gammalt");
        registered(old, 3);
        problem("Nytt");
        var answered = problem("Gammalt och besvarat");
        registered(answered, 3);
        link(answered, initiative("Trygga trapphus", Sharing.of(Label.GREEN)));
        initiative("Löst", Sharing.of(Label.GREEN));

        assertThat(told(People.director()))
                .containsExactly("Gammalt problem.need.unanswered", " problem.need.initiatives");
        assertThat(told(People.coordinator()))
                .containsExactly("Gammalt problem.need.unanswered", " problem.need.initiatives");
    }

    @Test
    void before_there_is_a_problem_in_the_catalogue_no_initiative_lacks_one() {
        initiative("Löst", Sharing.of(Label.GREEN));

        assertThat(told(People.director())).isEmpty();
        assertThat(ends(People.director()).known()).isFalse();
    }

    private void registered(ProblemId problem, int monthsAgo) {
        owner.execute("update m0127.problem set registered_on = '%s' where id = %d"
                .formatted(TODAY.minusMonths(monthsAgo), problem.value()));
    }

    private ProblemId problem(String name) {
        return as(People.director(), () -> problems.create(named(name)));
    }

    private InitiativeId initiative(String name, Sharing sharing) {
        return as(
                People.director(),
                () -> initiatives.create(
                        InitiativeData.named(name).draft().sharing(sharing).data()));
    }

    private void link(ProblemId problem, InitiativeId initiative) {
        as(People.director(), () -> problems.link(problem, initiative));
    }

    private LooseEnds ends(Caller caller) {
        return as(caller, problems::looseEnds);
    }

    private List<ProblemListItem> listed(Caller caller) {
        return as(caller, () -> problems.list(ProblemFilter.ALL, new Sort<>(ProblemSort.NAME, false), Page.ALL));
    }

    private List<String> unanswered(Caller caller) {
        return as(caller, () -> problems.list(ProblemFilter.UNANSWERED, new Sort<>(ProblemSort.NAME, false), Page.ALL))
                .stream()
                .map(ProblemListItem::name)
                .toList();
    }

    private List<String> told(Caller caller) {
        return as(caller, needs::list).needs().stream()
                .filter(need -> need.kind() == NeedKind.PROBLEM)
                .map(LooseEndsTest::words)
                .toList();
    }

    private static String words(Need need) {
        return need.name() + " " + need.why();
    }
}

package se.samsyn.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.samsyn.problem.Problems.TODAY;
import static se.samsyn.problem.Problems.named;

import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.area.AreaData;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaService;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.Page;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

class KeepProblemsTest extends DatabaseTest {

    @Autowired
    private ProblemService problems;

    @Autowired
    private AreaService areas;

    @Autowired
    private InitiativeService initiatives;

    @Test
    void what_was_written_is_read_again_and_found() {
        var alby = area("Alby");
        var data = Problems.in("Skador i trapphus", Set.of(alby));
        var id = create(data);
        create(Problems.from("Polisen", null));

        var details = as(People.member(1L), () -> problems.details(id));
        assertThat(details.problem()).isEqualTo(new Problem(id, 0, data, TODAY, null));
        assertThat(details.areas()).extracting("name").containsExactly("Alby");
        assertThat(names(new ProblemFilter("klotter", null, null, null, null, false, null)))
                .containsExactly("Skador i trapphus");
        assertThat(names(new ProblemFilter("garage", null, null, null, null, false, null)))
                .containsExactly("Skador i trapphus");
        assertThat(names(ProblemFilter.in(alby))).containsExactly("Skador i trapphus");
        assertThat(names(new ProblemFilter("", ProblemCategory.FRAUD, ProblemKind.CRIME, null, null, false, null)))
                .containsExactly("Bedrägerier mot äldre");
    }

    @Test
    void a_problem_has_a_name_of_its_own_and_a_source_that_is_there_already() {
        create(named("Skador"));
        refused("name", "problem.name.taken", () -> create(named("Skador")));
        refused("name", "shared.required", () -> create(named(" ")));
        refused("source", "shared.required", () -> create(Problems.from(" ", null)));
        refused("sourceOn", "problem.sourceOn.future", () -> create(Problems.from("Polisen", TODAY.plusDays(1))));
    }

    @Test
    void a_stale_version_is_not_written_over_the_newer_one() {
        var id = create(named("Skador"));
        var read = as(People.director(), () -> problems.get(id));
        keep(() -> problems.change(new Problem(id, 0, named("Skador i trapphus"), read.registeredOn(), null)));

        assertThatThrownBy(() -> keep(() -> problems.change(read)))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThatThrownBy(() -> keep(() -> problems.close(id, 0, TODAY)))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void is_closed_from_a_day_that_has_been_and_opened_again() {
        var id = create(named("Skador"));
        refused("closedOn", "problem.closedOn.future", () -> keep(() -> problems.close(id, 0, TODAY.plusDays(1))));

        keep(() -> problems.close(id, 0, TODAY));
        assertThat(as(People.director(), () -> problems.get(id)).state()).isEqualTo(ProblemState.CLOSED);
        assertThat(as(People.director(), problems::options)).isEmpty();
        assertThat(names(ProblemFilter.OPEN)).isEmpty();

        keep(() -> problems.reopen(id, 1));
        assertThat(names(ProblemFilter.OPEN)).containsExactly("Skador");
    }

    @Test
    void what_something_refers_to_is_not_removed() {
        var alby = area("Alby");
        var id = create(Problems.in("Skador", Set.of(alby)));
        var initiative = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("Trygga trapphus")));
        keep(() -> problems.link(id, initiative));

        refused("", "shared.referred.problem_area", () -> keep(() -> areas.remove(alby)));
        refused("", "shared.referred.problem_initiative", () -> keep(() -> initiatives.remove(initiative)));
        refused("", "shared.referred.problem_initiative", () -> keep(() -> problems.remove(id)));

        keep(() -> problems.unlink(id, initiative));
        keep(() -> problems.remove(id));
        assertThat(names(ProblemFilter.ALL)).isEmpty();
    }

    @Test
    void a_member_reads_and_does_not_change_and_another_municipality_sees_nothing() {
        create(named("Skador"));

        assertThat(as(People.member(1L), problems::options)).hasSize(1);
        assertThatThrownBy(() -> as(People.member(1L), () -> problems.create(named("Annat"))))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(People.coordinatorElsewhere(), () -> problems.count(ProblemFilter.ALL)))
                .isZero();
    }

    @ParameterizedTest
    @EnumSource(ProblemSort.class)
    void can_be_sorted_by_every_column(ProblemSort by) {
        create(named("Skador"));
        create(Problems.from("Polisen", null));

        var up = as(People.director(), () -> problems.list(ProblemFilter.ALL, new Sort<>(by, false), Page.ALL));
        assertThat(up).hasSize(2);
        assertThat(as(People.director(), () -> problems.list(ProblemFilter.ALL, new Sort<>(by, true), Page.ALL)))
                .containsExactlyInAnyOrderElementsOf(up);
    }

    private ProblemId create(ProblemData data) {
        return as(People.coordinator(), () -> problems.create(data));
    }

    private AreaId area(String name) {
        return as(
                People.coordinator(),
                () -> areas.create(new AreaData(name, AreaKind.DISTRICT, List.of(), null, null, null)));
    }

    private List<String> names(ProblemFilter filter) {
        return as(People.director(), () -> problems.list(filter, new Sort<>(ProblemSort.NAME, false), Page.ALL))
                .stream()
                .map(ProblemListItem::name)
                .toList();
    }

    private static void keep(Runnable work) {
        as(People.coordinator(), work);
    }

    private static void refused(String field, String key, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation)
                                .returns(field, RuleViolation::field)
                                .returns(key, RuleViolation::key));
    }
}

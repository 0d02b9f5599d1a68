package se.samsyn.problem;

import static org.jooq.impl.DSL.row;
import static se.samsyn.jooq.registry.tables.Problem.PROBLEM;
import static se.samsyn.jooq.registry.tables.ProblemArea.PROBLEM_AREA;
import static se.samsyn.jooq.registry.tables.ProblemInitiative.PROBLEM_INITIATIVE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.initiative.Circle;
import se.samsyn.initiative.InitiativeId;

/** Stores problems, and which initiatives answer to them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ProblemRepository {

    private final DSLContext dsl;

    ProblemRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    ProblemId add(ProblemData data, LocalDate registeredOn) {
        // @formatter:off
        var id = new ProblemId(dsl.insertInto(PROBLEM)
            .set(columns(data))
            .set(PROBLEM.REGISTERED_ON, registeredOn)
            .returningResult(PROBLEM.ID)
            .fetchSingle()
            .value1());
        // @formatter:on
        addAreas(id, data);
        return id;
    }

    /** @return false where the version is not the stored one */
    boolean change(Problem problem) {
        // @formatter:off
        var changed = dsl.update(PROBLEM)
            .set(columns(problem.data()))
            .set(PROBLEM.VERSION, PROBLEM.VERSION.plus(1))
            .where(PROBLEM.ID.eq(problem.id().value()))
            .and(PROBLEM.VERSION.eq(problem.version()))
            .execute() == 1;
        // @formatter:on
        if (changed) {
            dsl.deleteFrom(PROBLEM_AREA)
                    .where(PROBLEM_AREA.PROBLEM_ID.eq(problem.id().value()))
                    .execute();
            addAreas(problem.id(), problem.data());
        }
        return changed;
    }

    /** @return false where the version is not the stored one */
    boolean close(ProblemId id, long version, @Nullable LocalDate on) {
        // @formatter:off
        return dsl.update(PROBLEM)
            .set(PROBLEM.CLOSED_ON, on)
            .set(PROBLEM.VERSION, PROBLEM.VERSION.plus(1))
            .where(PROBLEM.ID.eq(id.value()))
            .and(PROBLEM.VERSION.eq(version))
            .execute() == 1;
        // @formatter:on
    }

    boolean remove(ProblemId id) {
        return dsl.deleteFrom(PROBLEM).where(PROBLEM.ID.eq(id.value())).execute() == 1;
    }

    /**
     * @param circle of the initiative
     * @return false where it answers to the problem already
     */
    boolean link(ProblemId problem, InitiativeId initiative, Circle circle) {
        // @formatter:off
        return dsl.insertInto(PROBLEM_INITIATIVE)
            .set(PROBLEM_INITIATIVE.PROBLEM_ID, problem.value())
            .set(PROBLEM_INITIATIVE.INITIATIVE_ID, initiative.value())
            .set(PROBLEM_INITIATIVE.VISIBLE_TO, circle.array())
            .onConflictDoNothing()
            .execute() == 1;
        // @formatter:on
    }

    /** @return false where it does not answer to the problem, as far as the caller may see */
    boolean unlink(ProblemId problem, InitiativeId initiative) {
        return dsl.deleteFrom(PROBLEM_INITIATIVE)
                        .where(PROBLEM_INITIATIVE.PROBLEM_ID.eq(problem.value()))
                        .and(PROBLEM_INITIATIVE.INITIATIVE_ID.eq(initiative.value()))
                        .execute()
                == 1;
    }

    private void addAreas(ProblemId id, ProblemData data) {
        if (!data.areas().isEmpty()) {
            dsl.insertInto(PROBLEM_AREA)
                    .columns(PROBLEM_AREA.PROBLEM_ID, PROBLEM_AREA.AREA_ID)
                    .valuesOfRows(data.areas().stream()
                            .map(area -> row(id.value(), area.value()))
                            .toList())
                    .execute();
        }
    }

    private static Map<Field<?>, @Nullable Object> columns(ProblemData data) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(PROBLEM.NAME, data.name());
        columns.put(PROBLEM.CATEGORY, data.category().name());
        columns.put(PROBLEM.KIND, data.kind().name());
        columns.put(PROBLEM.PLACES, data.places().toArray(String[]::new));
        columns.put(PROBLEM.DESCRIPTION, data.description());
        columns.put(PROBLEM.AFFECTED, data.affected());
        columns.put(PROBLEM.SOURCE, data.source());
        columns.put(PROBLEM.SOURCE_ON, data.sourceOn());
        return columns;
    }
}

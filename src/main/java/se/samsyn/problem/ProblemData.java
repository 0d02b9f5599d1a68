package se.samsyn.problem;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.area.AreaId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * What is known of a problem. It is for all who are signed in.
 *
 * @param areas where it is; none while that is unknown
 * @param places where in the areas, by name
 * @param description what happens, when and how often; may be empty
 * @param affected who, as groups; may be empty
 * @param source who says so, or where it is written; required, because a problem that nobody answers for is a rumour
 * @param sourceOn the day of the source, today at the latest; null while unknown
 */
@Screened(RecordKind.PROBLEM)
public record ProblemData(
        @FreeText String name,
        ProblemCategory category,
        ProblemKind kind,
        Set<AreaId> areas,
        @FreeText List<String> places,
        @FreeText String description,
        @FreeText String affected,
        @FreeText String source,
        @Nullable LocalDate sourceOn) {

    public ProblemData {
        name = Input.line(name);
        areas = areas == null ? Set.of() : Set.copyOf(areas);
        places = Input.lines(places);
        description = Input.text(description);
        affected = Input.text(affected);
        source = Input.line(source);
    }

    ProblemData in(Set<AreaId> others) {
        return new ProblemData(name, category, kind, others, places, description, affected, source, sourceOn);
    }

    void check(LocalDate today) {
        Input.checkName("name", name);
        Input.checkLines("places", places);
        Input.checkLength("description", description, Input.TEXT);
        Input.checkLength("affected", affected, Input.TEXT);
        Input.checkName("source", source);
        Input.checkDate("sourceOn", sourceOn);
        if (sourceOn != null && sourceOn.isAfter(today)) {
            throw new RuleViolation("sourceOn", "problem.sourceOn.future");
        }
    }
}

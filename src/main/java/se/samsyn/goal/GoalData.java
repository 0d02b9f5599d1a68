package se.samsyn.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Screened;

/**
 * What a goal says.
 *
 * @param name the goal in one sentence, at most 200 characters
 * @param dueOn when it is to be reached; null while nobody has said
 */
@Screened(RecordKind.GOAL)
public record GoalData(
        InitiativeId initiative,
        @FreeText String name,
        ResultType type,
        @Nullable LocalDate dueOn) {

    public GoalData {
        name = Input.line(name);
    }

    void check() {
        Input.checkName("name", name);
        Input.checkDate("dueOn", dueOn);
    }
}

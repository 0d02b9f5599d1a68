package se.samsyn.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * What a goal says.
 *
 * @param name the goal in one sentence, at most 200 characters
 * @param dueOn when it is to be reached; null while nobody has said
 * @param specific what is to change, for whom and where; may be empty, as the next two
 * @param accepted who stands behind it
 * @param realistic why it can be reached
 */
@Screened(RecordKind.GOAL)
public record GoalData(
        InitiativeId initiative,
        @FreeText String name,
        ResultType type,
        @Nullable LocalDate dueOn,
        @FreeText String specific,
        @FreeText String accepted,
        @FreeText String realistic) {

    public GoalData {
        name = Input.line(name);
        specific = Input.text(specific);
        accepted = Input.text(accepted);
        realistic = Input.text(realistic);
    }

    /** One of which nothing more is said yet. */
    public GoalData(InitiativeId initiative, String name, ResultType type, @Nullable LocalDate dueOn) {
        this(initiative, name, type, dueOn, "", "", "");
    }

    /** @throws RuleViolation at the first field that cannot be so */
    public void check() {
        Input.checkName("name", name);
        Input.checkDate("dueOn", dueOn);
        Input.checkLength("specific", specific, Input.TEXT);
        Input.checkLength("accepted", accepted, Input.TEXT);
        Input.checkLength("realistic", realistic, Input.TEXT);
    }
}

package se.samsyn.retention;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.RetentionKind.CountedFrom;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * A decision of the archive authority, as somebody records it.
 *
 * @param countedFrom null exactly where everything is kept for ever; so are {@code length} and {@code unit}
 * @param yearEnd whether time runs from the end of that calendar year, and not from the day
 * @param length 1 to 999
 * @param body who decided
 * @param reference the decision's number in their register
 * @param validFrom not before it was decided; of two in force the one that began later holds
 */
@Screened(RecordKind.INITIATIVE)
public record RetentionDecisionData(
        @Nullable RetentionKind kind,
        @Nullable RetentionAction action,
        @Nullable CountedFrom countedFrom,
        boolean yearEnd,
        @Nullable Integer length,
        @Nullable RetentionUnit unit,
        @NotFreeText("an authority") String body,
        @NotFreeText("a number in a register") String reference,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate validFrom,
        @FreeText String note) {

    public static final int LONGEST = 999;

    // a form hands over what was not filled in as null, and what was filled in before the action was changed
    public RetentionDecisionData {
        body = Input.line(body);
        reference = Input.line(reference);
        note = Input.text(note);
        if (action != RetentionAction.DISPOSE) {
            countedFrom = null;
            yearEnd = false;
            length = null;
            unit = null;
        }
    }

    public static RetentionDecisionData empty(RetentionKind kind, LocalDate today) {
        return new RetentionDecisionData(
                kind,
                RetentionAction.DISPOSE,
                kind.countedFrom().iterator().next(),
                true,
                null,
                RetentionUnit.YEARS,
                "",
                "",
                today,
                today,
                "");
    }

    /** @throws RuleViolation where a field is at fault */
    void check(LocalDate today) {
        require("kind", kind);
        require("action", action);
        if (action == RetentionAction.DISPOSE) {
            require("countedFrom", countedFrom);
            require("length", length);
            require("unit", unit);
            if (kind != null && !kind.countedFrom().contains(countedFrom)) {
                throw new RuleViolation("countedFrom", "retention.countedFrom.not");
            }
            if (length != null && (length < 1 || length > LONGEST)) {
                throw new RuleViolation("length", "retention.length.wrong", LONGEST);
            }
        }
        Input.checkName("body", body);
        Input.checkName("reference", reference);
        require("decidedOn", decidedOn);
        require("validFrom", validFrom);
        Input.checkDate("decidedOn", decidedOn);
        Input.checkDate("validFrom", validFrom);
        if (decidedOn != null && decidedOn.isAfter(today)) {
            throw new RuleViolation("decidedOn", "retention.decidedOn.future");
        }
        if (decidedOn != null && validFrom != null && validFrom.isBefore(decidedOn)) {
            throw new RuleViolation("validFrom", "retention.validFrom.early");
        }
        Input.checkLength("note", note, Input.TEXT);
    }

    private static void require(String field, @Nullable Object value) {
        if (value == null) {
            throw new RuleViolation(field, "shared.required");
        }
    }
}

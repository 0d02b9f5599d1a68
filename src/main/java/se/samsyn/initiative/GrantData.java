package se.samsyn.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * Money from elsewhere, applied for or given.
 *
 * @param funder who gives it; required
 * @param byOrdinance whether it is a state grant under förordning (2023:442)
 * @param amount in whole kronor, 1 to {@link BudgetData#MOST}
 * @param year the calendar year that it is for, 1990 to 2199: a grant under the ordinance is for one (12 §)
 * @param purpose what it is to be used for; may be empty
 * @param reference the funder's number of the matter; may be empty
 * @param partialDueOn when it is to be reported midway, as the decision says; null where it is not, as all days here
 * @param note may be empty
 */
@Screened(RecordKind.INITIATIVE)
public record GrantData(
        @FreeText String funder,
        boolean byOrdinance,
        GrantState state,
        @Nullable Long amount,
        @Nullable Integer year,
        @FreeText String purpose,
        @FreeText String reference,
        @Nullable LocalDate decidedOn,
        @Nullable LocalDate partialDueOn,
        @Nullable LocalDate partialReportedOn,
        @Nullable LocalDate finalDueOn,
        @Nullable LocalDate finalReportedOn,
        @FreeText String note) {

    public GrantData {
        funder = Input.line(funder);
        purpose = Input.text(purpose);
        reference = Input.line(reference);
        note = Input.text(note);
        state = state == null ? GrantState.APPLIED : state;
    }

    void check(LocalDate today) {
        Input.checkName("funder", funder);
        BudgetData.checkAmount("amount", amount);
        if (year == null) {
            throw new RuleViolation("year", "shared.required");
        }
        if (year < 1990 || year > 2199) {
            throw new RuleViolation("year", "initiative.grant.year.wrong");
        }
        Input.checkLength("purpose", purpose, Input.TEXT);
        Input.checkLength("reference", reference, Input.NAME);
        Input.checkLength("note", note, Input.TEXT);
        checkDone("decidedOn", decidedOn, today);
        Input.checkDate("partialDueOn", partialDueOn);
        Input.checkDate("finalDueOn", finalDueOn);
        checkDone("partialReportedOn", partialReportedOn, today);
        checkDone("finalReportedOn", finalReportedOn, today);
        if (partialDueOn != null && finalDueOn != null && finalDueOn.isBefore(partialDueOn)) {
            throw new RuleViolation("finalDueOn", "initiative.grant.finalFirst");
        }
    }

    private static void checkDone(String field, @Nullable LocalDate on, LocalDate today) {
        Input.checkDate(field, on);
        if (on != null && on.isAfter(today)) {
            throw new RuleViolation(field, "initiative.grant.future");
        }
    }

    public @Nullable LocalDate dueOn(GrantReport report) {
        return report == GrantReport.PARTIAL ? partialDueOn : finalDueOn;
    }

    public @Nullable LocalDate reportedOn(GrantReport report) {
        return report == GrantReport.PARTIAL ? partialReportedOn : finalReportedOn;
    }

    /** Whether that report is to be given and has not been. */
    public boolean awaits(GrantReport report) {
        return state == GrantState.GRANTED && dueOn(report) != null && reportedOn(report) == null;
    }

    /** The same grant, with that report given; null: not given after all. */
    public GrantData reported(GrantReport report, @Nullable LocalDate on) {
        var partial = report == GrantReport.PARTIAL;
        return new GrantData(
                funder,
                byOrdinance,
                state,
                amount,
                year,
                purpose,
                reference,
                decidedOn,
                partialDueOn,
                partial ? on : partialReportedOn,
                finalDueOn,
                partial ? finalReportedOn : on,
                note);
    }
}

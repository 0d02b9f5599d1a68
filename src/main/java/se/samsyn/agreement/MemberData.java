package se.samsyn.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.PersonRoleId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * That somebody sits in the council.
 *
 * @param role the public role by which they do
 * @param leading whether that is a leading position
 * @param leadingReason why that can be said; required where it is one, and empty where not
 * @param fromOn the first day in the council; null while unknown
 * @param toOn the last one; null while it goes on
 */
@Screened(RecordKind.COUNCIL)
public record MemberData(
        PersonRoleId role,
        MemberPart part,
        boolean leading,
        @FreeText String leadingReason,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate toOn) {

    public MemberData {
        leadingReason = leading ? Input.line(leadingReason) : "";
    }

    void check() {
        if (leading) {
            Input.checkName("leadingReason", leadingReason);
        }
        Input.checkDate("fromOn", fromOn);
        Input.checkDate("toOn", toOn);
        if (fromOn != null && toOn != null && toOn.isBefore(fromOn)) {
            throw new RuleViolation("toOn", "agreement.member.toOn.before");
        }
    }
}

package se.samsyn.access;

import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Input;
import se.samsyn.shared.RuleViolation;

/**
 * @param agencyId whom somebody acts for; needed for those who act for an agency, and for nobody else
 * @param email where the link is sent and, later, the way back; "" where it is handed over
 */
public record InvitationData(
        String name, Role role, @Nullable Long agencyId, String email) {

    public InvitationData {
        name = Input.line(name);
        if (name.isEmpty() || name.length() > Input.NAME) {
            throw new RuleViolation("name", name.isEmpty() ? "access.nameNeeded" : "access.nameTooLong");
        }
        email = Email.check("email", email);
        if (role.isForAgency() && agencyId == null) {
            throw new RuleViolation("agencyId", "access.agencyNeeded");
        }
        if (!role.isForAgency()) {
            agencyId = null;
        }
    }

    public InvitationData(String name, Role role, @Nullable Long agencyId) {
        this(name, role, agencyId, "");
    }
}

package se.samsyn.access;

import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Input;
import se.samsyn.shared.RuleViolation;

/** @param agencyId whom a member acts for; needed for members, and for nobody else */
public record InvitationData(
        String name, Role role, @Nullable Long agencyId) {

    public InvitationData {
        name = Input.line(name);
        if (name.isEmpty() || name.length() > 200) {
            throw new RuleViolation("name", name.isEmpty() ? "access.nameNeeded" : "access.nameTooLong");
        }
        if (role == Role.MEMBER && agencyId == null) {
            throw new RuleViolation("agencyId", "access.agencyNeeded");
        }
        if (role != Role.MEMBER) {
            agencyId = null;
        }
    }
}

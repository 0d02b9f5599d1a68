package se.samsyn.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;

/**
 * One of those between whom an agreement is.
 *
 * @param signatory the function that signs for it, never a name; may be empty
 * @param signedOn the day on which it signed, today at the latest; null while it has not
 */
public record AgreementParty(
        AgencyId agency,
        @FreeText String signatory,
        @Nullable LocalDate signedOn) {

    public AgreementParty {
        signatory = Input.line(signatory);
    }

    AgreementParty signed(LocalDate on) {
        return signedOn == null ? new AgreementParty(agency, signatory, on) : this;
    }

    AgreementParty unsigned() {
        return new AgreementParty(agency, signatory, null);
    }
}

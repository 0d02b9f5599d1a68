package se.samsyn.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * A request for public documents. Who made it is not asked for: whoever asks may be nobody (freedom of the press act).
 *
 * @param reference the authority's number of the request
 * @param receivedOn null only while the form is not filled in
 * @param askedFor what was asked for, as it was understood
 */
@Screened(RecordKind.RELEASE)
public record ReleaseData(
        @FreeText String reference,
        @Nullable LocalDate receivedOn,
        @FreeText String askedFor) {

    // a form hands over what was not filled in as null
    public ReleaseData {
        reference = Input.line(reference);
        askedFor = Input.text(askedFor);
    }

    /** @throws RuleViolation where a field is at fault */
    void check() {
        Input.checkName("reference", reference);
        if (receivedOn == null) {
            throw new RuleViolation("receivedOn", "shared.required");
        }
        Input.checkDate("receivedOn", receivedOn);
        if (askedFor.isEmpty()) {
            throw new RuleViolation("askedFor", "shared.required");
        }
        Input.checkLength("askedFor", askedFor, Input.TEXT);
    }
}

package se.samsyn.question;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordRef;

/**
 * What somebody said when asked whether a record still holds.
 *
 * @param holds whether it does; otherwise {@code words} say what does not
 * @param agencyName for which agency; empty for the municipality's own coordination
 * @param saidBy the name of whoever said so, as it was then
 * @param settledOn when whoever keeps the registers had seen to it; null while nobody has, and where it holds
 */
public record Confirmation(
        ConfirmationId id,
        long version,
        RecordRef record,
        String recordName,
        boolean holds,
        String words,
        LocalDate saidOn,
        String agencyName,
        String saidBy,
        @Nullable LocalDate settledOn,
        String settledBy) {

    /** Whether something is not as it should be, and nobody has seen to it. */
    public boolean isOpen() {
        return !holds && settledOn == null;
    }
}

package se.samsyn.agreement;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the list.
 *
 * @param parties their names, in the order in which they are named
 * @param areas the names of the places, with commas; empty where none is said
 * @param signed how many have signed, of how many
 * @param signedOn the day on which the last one did; null while anybody has not
 * @param renewed whether one that all have signed follows it
 */
public record AgreementListItem(
        AgreementId id,
        String name,
        AgreementState state,
        List<String> parties,
        List<String> subjectAreas,
        String areas,
        int signed,
        @Nullable LocalDate signedOn,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean renewed,
        int remindDays,
        String reference) {

    /** Whether it is time to see to what comes after it. */
    public boolean isToRenew() {
        return !renewed && (state == AgreementState.ENDING || state == AgreementState.EXPIRED);
    }
}

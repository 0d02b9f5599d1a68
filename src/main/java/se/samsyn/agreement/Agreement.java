package se.samsyn.agreement;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it is stored.
 *
 * @param version counts its changes, so that nobody overwrites what they have not seen
 * @param previous the one that it renews; null where it is the first
 * @param endedOn from when on it holds no more, before its time, or from when on nobody means to renew it; null otherwise
 */
public record Agreement(
        AgreementId id,
        long version,
        AgreementData data,
        @Nullable AgreementId previous,
        @Nullable LocalDate endedOn) {

    Agreement with(AgreementData changed) {
        return new Agreement(id, version, changed, previous, endedOn);
    }
}

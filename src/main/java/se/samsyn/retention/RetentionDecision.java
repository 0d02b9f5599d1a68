package se.samsyn.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.RetentionKind.CountedFrom;

/**
 * A decision of the archive authority, as it was recorded; none is ever changed.
 *
 * @param countedFrom null exactly where everything is kept for ever; so are {@code length} and {@code unit}
 */
public record RetentionDecision(
        long id,
        RetentionKind kind,
        RetentionAction action,
        @Nullable CountedFrom countedFrom,
        boolean yearEnd,
        @Nullable Integer length,
        @Nullable RetentionUnit unit,
        String body,
        String reference,
        LocalDate decidedOn,
        LocalDate validFrom,
        String note,
        String recordedBy,
        Instant recordedAt) {

    /** The one of these that holds for a kind on a day: what began last, and of two that began together what was recorded last. */
    public static Optional<RetentionDecision> inForce(
            List<RetentionDecision> decisions, RetentionKind kind, LocalDate day) {
        return decisions.stream()
                .filter(one -> one.kind() == kind && !one.validFrom().isAfter(day))
                .max(Comparator.comparing(RetentionDecision::validFrom).thenComparing(RetentionDecision::id));
    }
}

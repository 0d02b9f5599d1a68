package se.samsyn.request;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RecordRef;

/**
 * Somebody's request to see one record.
 *
 * @param agency on whose behalf they asked; empty for nobody's
 * @param answer the reason for the latest decision; may be empty
 * @param visibleTo keys of those who may answer, and of the one who asked
 */
public record AccessRequest(
        AccessRequestId id,
        long version,
        RecordRef record,
        long askedById,
        @NotFreeText("the name of a colleague") String askedBy,
        @NotFreeText("the name of an agency") String agency,
        @NotFreeText("looked through when it was asked") String reason,
        Instant askedAt,
        AccessRequestState state,
        @NotFreeText("looked through when it was given") String answer,
        @NotFreeText("the name of a colleague") String decidedBy,
        @Nullable Instant decidedAt,
        @NotFreeText("keys") List<String> visibleTo) {}

package se.samsyn.exchange;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * An import as a list shows it.
 *
 * @param by who carried it out, or began it where nobody has
 * @param at when
 * @param undoneBy who undid something of it last; empty where nobody did
 * @param takenBack how many records are as before again since somebody undid what they saw
 * @param removed how many of those it had made, so that they are gone
 */
public record ImportListItem(
        ImportId id,
        ImportKind kind,
        ImportState state,
        String fileName,
        String by,
        OffsetDateTime at,
        Counts counts,
        String undoneBy,
        @Nullable OffsetDateTime undoneAt,
        int takenBack,
        int removed) {

    /** How many rows became what. */
    public record Counts(int created, int changed, int same, int skipped) {}

    /** When a draft is removed, or an import can no longer be undone. */
    public OffsetDateTime until() {
        return at.plus(state == ImportState.DRAFT ? TableImportService.DRAFTS_KEPT : TableImportService.UNDONE_WITHIN);
    }
}

package se.samsyn.picture;

import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordKind;

/**
 * That there is more in an edition's period than its reader may see.
 *
 * @param kind of the records
 * @param agencyId who holds them; null for the municipality's own coordination
 * @param agency its name, as it was; empty for the municipality's own coordination
 * @param count never fewer than {@link #FEWEST}, which could point at a single record
 */
public record Withheld(RecordKind kind, @Nullable Long agencyId, String agency, int count) {

    public static final int FEWEST = 3;
}

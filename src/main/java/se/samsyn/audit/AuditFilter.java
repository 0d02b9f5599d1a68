package se.samsyn.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RecordKind;

/**
 * Which entries are asked for.
 *
 * @param q a part of a name, of an agency's name or of what it is about; empty for all
 * @param actor an identity
 * @param record number of a record, together with the kind
 * @param from first day, in Sweden
 * @param to last day, in Sweden
 */
public record AuditFilter(
        @NotFreeText("what is searched for is not stored") String q,
        @Nullable Long actor,
        @Nullable Action action,
        @Nullable RecordKind kind,
        @Nullable Long record,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static final AuditFilter ALL = new AuditFilter("", null, null, null, null, null, null);
}

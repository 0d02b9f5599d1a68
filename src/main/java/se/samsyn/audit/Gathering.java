package se.samsyn.audit;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samsyn.access.Label;
import se.samsyn.shared.RecordRef;

/** What is done to records in one transaction, each told once, written just before it is committed. */
final class Gathering implements TransactionSynchronization {

    private final AuditWriter writer;
    private final Map<RecordRef, Change> changed = new LinkedHashMap<>();
    private final Map<RecordRef, Label> read = new LinkedHashMap<>();
    private final Set<RecordRef> exported = new LinkedHashSet<>();
    private boolean restoring;
    private @Nullable Long origin;

    /** @param reason the first that was given in the transaction */
    private record Change(boolean isNew, String reason) {

        Change and(Change later) {
            return new Change(isNew || later.isNew, reason.isEmpty() ? later.reason : reason);
        }
    }

    Gathering(AuditWriter writer) {
        this.writer = writer;
    }

    void changed(RecordRef record, boolean isNew, String reason) {
        changed.merge(record, new Change(isNew, reason), Change::and);
    }

    void read(RecordRef record, Label label) {
        read.merge(record, label, Label::and);
    }

    void exported(RecordRef record) {
        exported.add(record);
    }

    void restoring(@Nullable Long from) {
        restoring = true;
        origin = from;
    }

    @Override
    public void beforeCommit(boolean readOnly) {
        // a transaction that only reads, or that sees the log as it was when it began, cannot append to it
        if (readOnly || !isReadCommitted()) {
            writer.alone(this::write);
        } else {
            write();
        }
    }

    void write() {
        changed.forEach((record, change) -> writer.changed(
                record, change.isNew(), change.reason(), new Restoring(restoring, change.isNew() ? origin : null)));
        // whoever changes a record has read it
        read.forEach((record, label) -> {
            if (!changed.containsKey(record)) {
                writer.append(Action.READ, record, label.name());
            }
        });
        exported.forEach(record -> writer.append(Action.EXPORTED, record, ""));
    }

    private static boolean isReadCommitted() {
        var isolation = TransactionSynchronizationManager.getCurrentTransactionIsolationLevel();
        return isolation == null || Objects.equals(isolation, Connection.TRANSACTION_READ_COMMITTED);
    }
}

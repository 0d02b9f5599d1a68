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
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** What is done to records in one transaction, each told once, written just before it is committed. */
final class Gathering implements TransactionSynchronization {

    /** As many as are read and appended in one statement each. */
    private static final int AT_ONCE = 200;

    private final AuditWriter writer;
    private final Map<RecordRef, GatheredChange> changed = new LinkedHashMap<>();
    private final Map<RecordRef, Label> read = new LinkedHashMap<>();
    private final Set<RecordRef> exported = new LinkedHashSet<>();
    private @Nullable Restoring restoring;

    Gathering(AuditWriter writer) {
        this.writer = writer;
    }

    void changed(RecordRef record, boolean isNew, String reason) {
        changed.merge(record, new GatheredChange(isNew, reason), GatheredChange::and);
    }

    void read(RecordRef record, Label label) {
        read.merge(record, label, Label::and);
    }

    void exported(RecordRef record) {
        exported.add(record);
    }

    void restoring(Restoring what) {
        restoring = what;
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
        var batch = new LinkedHashMap<Long, GatheredChange>();
        RecordKind kind = null;
        for (var change : changed.entrySet()) {
            var record = change.getKey();
            if (record.kind() != kind || batch.size() == AT_ONCE) {
                write(kind, batch);
                kind = record.kind();
            }
            batch.put(record.id(), change.getValue());
        }
        write(kind, batch);
        // whoever changes a record has read it
        read.forEach((record, label) -> {
            if (!changed.containsKey(record)) {
                writer.append(Action.READ, record, label.name());
            }
        });
        exported.forEach(record -> writer.append(Action.EXPORTED, record, ""));
    }

    private void write(@Nullable RecordKind kind, Map<Long, GatheredChange> batch) {
        if (kind != null) {
            writer.changed(kind, batch, restoring);
            batch.clear();
        }
    }

    private static boolean isReadCommitted() {
        var isolation = TransactionSynchronizationManager.getCurrentTransactionIsolationLevel();
        return isolation == null || Objects.equals(isolation, Connection.TRANSACTION_READ_COMMITTED);
    }
}

package se.samsyn.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RecordVersions;

/** Tells from what a record says now, and said before, what was done to it, and appends that. */
@Component
class AuditWriter {

    private final AuditRepository repository;
    private final Kinds kinds;
    private final TransactionTemplate own;

    AuditWriter(AuditRepository repository, Kinds kinds, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.kinds = kinds;
        own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** In a transaction of its own, for what is not, or cannot be, one with what it tells of. */
    void alone(Runnable work) {
        own.executeWithoutResult(_ -> work.run());
    }

    void append(Action action, @Nullable RecordRef record, String about) {
        if (record == null) {
            append(action, about);
        } else {
            append(action, record.kind().name(), record.id(), about);
        }
    }

    void append(Action action, String about) {
        append(action, null, null, about);
    }

    void append(Action action, @Nullable String kind, @Nullable Long id, String about) {
        repository.append(List.of(AppendedEntry.of(action, kind, id, about)));
    }

    /**
     * @param records of one kind, in the order in which something was done to them
     * @param restoring where they were made to say again what they said before
     */
    void changed(RecordKind kind, Map<Long, GatheredChange> records, @Nullable Restoring restoring) {
        var versions = kinds.of(kind);
        if (versions.isPresent()) {
            repository.append(entries(versions.get(), records, restoring));
        } else {
            records.forEach((id, change) -> {
                var record = RecordRef.of(kind, id);
                append(plainly(record, change.isNew()), record, "");
            });
        }
    }

    /** Of a record of which no versions are kept. */
    private Action plainly(RecordRef record, boolean isNew) {
        if (isNew) {
            return Action.CREATED;
        }
        return kinds.isNamed(record.kind()) && kinds.name(record).isEmpty() ? Action.REMOVED : Action.CHANGED;
    }

    private <T extends Record> List<AppendedEntry> entries(
            RecordVersions<T> versions, Map<Long, GatheredChange> records, @Nullable Restoring restoring) {
        var now = versions.now(records.keySet());
        var older = records.keySet().stream()
                .filter(id -> !Objects.requireNonNull(records.get(id)).isNew())
                .toList();
        var written = written(versions, older);
        var committed = committed(
                versions, older.stream().filter(id -> !written.containsKey(id)).toList());
        var entries = new ArrayList<AppendedEntry>();
        for (var change : records.entrySet()) {
            var id = change.getKey();
            var found = committed.get(id);
            if (found != null) {
                entries.add(new AppendedEntry(
                        Action.FOUND,
                        versions.kind().name(),
                        id,
                        "",
                        VersionJson.write(found.found()),
                        found.audience(),
                        "",
                        null));
            }
            var before = found == null ? written.get(id) : found.found();
            entries.add(entry(versions, id, before, now.get(id), change.getValue(), restoring));
        }
        return entries;
    }

    private static <T extends Record> AppendedEntry entry(
            RecordVersions<T> versions,
            long id,
            @Nullable T before,
            @Nullable T now,
            GatheredChange change,
            @Nullable Restoring restoring) {
        var kind = versions.kind().name();
        var origin = restoring != null && change.isNew() ? restoring.origin() : null;
        if (now == null) {
            // what it said is written once more, with why, so that it can be made again
            var last = before == null ? null : VersionJson.write(before);
            return new AppendedEntry(Action.REMOVED, kind, id, "", last, null, change.reason(), null);
        }
        var content = VersionJson.write(now);
        if (before == null) {
            var action = origin == null ? Action.CREATED : Action.RESTORED;
            return new AppendedEntry(action, kind, id, "", content, null, change.reason(), origin);
        }
        if (now.equals(before)) {
            var kept = change.reason().isEmpty() ? null : content;
            return new AppendedEntry(Action.RELATED, kind, id, "", kept, null, change.reason(), null);
        }
        var action = restoring != null
                ? Action.RESTORED
                : isSharedAnew(versions, before, now) ? Action.SHARED : Action.CHANGED;
        var fields = String.join(",", VersionFields.changed(before, now));
        return new AppendedEntry(action, kind, id, fields, content, null, change.reason(), null);
    }

    /** What was last written of them, as far as this program understands it. */
    private <T extends Record> Map<Long, T> written(RecordVersions<T> versions, List<Long> ids) {
        var written = new HashMap<Long, T>();
        if (!ids.isEmpty()) {
            repository
                    .latest(versions.kind(), ids)
                    .forEach((id, json) ->
                            VersionJson.read(json, versions.type()).ifPresent(then -> written.put(id, then)));
        }
        return written;
    }

    /**
     * Of records that are older than the log, or whose last version is not for the caller, what is committed still: another
     * transaction sees them as they were before this one.
     */
    private <T extends Record> Map<Long, Committed<T>> committed(RecordVersions<T> versions, List<Long> ids) {
        var committed = new HashMap<Long, Committed<T>>();
        if (!ids.isEmpty()) {
            alone(() -> versions.now(ids)
                    .forEach((id, found) -> committed.put(id, new Committed<>(found, versions.audience(id)))));
        }
        return committed;
    }

    /** @param audience whom it was for, which may be fewer than those it is for once this transaction is done */
    private record Committed<T>(T found, List<String> audience) {}

    private static <T extends Record> boolean isSharedAnew(RecordVersions<T> versions, T before, T now) {
        return VersionFields.sharingDiffers(before, now) || versions.isSharedAnew(before, now);
    }

    /** As somebody who did not sign in through this request, in a transaction of its own. */
    void aloneAs(se.samsyn.access.Caller caller, Runnable work) {
        CurrentCaller.call(caller, () -> {
            alone(work);
            return Set.of();
        });
    }
}

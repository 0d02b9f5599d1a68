package se.samsyn.audit;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.access.CurrentCaller;
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
        repository.append(action, record, about, null);
    }

    void append(Action action, String kind, long id, String about) {
        repository.append(action, kind, id, about, null);
    }

    void append(Action action, String about) {
        repository.append(action, null, about, null);
    }

    /** @param reason why, in the words of whoever did it; empty for none */
    void changed(RecordRef record, boolean isNew, String reason, Restoring restoring) {
        kinds.of(record.kind())
                .ifPresentOrElse(
                        versions -> changed(versions, record, isNew, reason, restoring),
                        () -> append(plainly(record, isNew), record, ""));
    }

    /** Of a record of which no versions are kept. */
    private Action plainly(RecordRef record, boolean isNew) {
        if (isNew) {
            return Action.CREATED;
        }
        return kinds.isNamed(record.kind()) && kinds.name(record).isEmpty() ? Action.REMOVED : Action.CHANGED;
    }

    private <T extends Record> void changed(
            RecordVersions<T> versions, RecordRef record, boolean isNew, String reason, Restoring restoring) {
        var now = versions.now(record.id());
        var before = isNew ? Optional.<T>empty() : before(versions, record);
        if (now.isEmpty()) {
            // what it said is written once more, with why, so that it can be made again
            before.ifPresentOrElse(
                    last -> repository.append(Action.REMOVED, record, "", VersionJson.write(last), reason, null),
                    () -> append(Action.REMOVED, record, ""));
        } else if (before.isEmpty()) {
            var action = restoring.origin() == null ? Action.CREATED : Action.RESTORED;
            repository.append(action, record, "", VersionJson.write(now.get()), reason, restoring.origin());
        } else if (now.equals(before) && reason.isEmpty()) {
            append(Action.RELATED, record, "");
        } else if (now.equals(before)) {
            repository.append(Action.RELATED, record, "", VersionJson.write(now.get()), reason, null);
        } else {
            var action = restoring.isGoingOn()
                    ? Action.RESTORED
                    : isSharedAnew(versions, before.get(), now.get()) ? Action.SHARED : Action.CHANGED;
            var fields = String.join(",", VersionFields.changed(before.get(), now.get()));
            repository.append(action, record, fields, VersionJson.write(now.get()), reason, null);
        }
    }

    /**
     * What was last written of it. Of a record that is older than the log, or whose last version is not for the caller,
     * what is committed still: another transaction sees it as it was before this one.
     */
    private <T extends Record> Optional<T> before(RecordVersions<T> versions, RecordRef record) {
        var written = repository.latest(record).flatMap(json -> VersionJson.read(json, versions.type()));
        if (written.isPresent()) {
            return written;
        }
        var committed = Optional.ofNullable(own.execute(_ ->
                        versions.now(record.id()).map(found -> new Committed<>(found, versions.audience(record.id())))))
                .flatMap(found -> found);
        committed.ifPresent(then -> repository.appendFound(record, VersionJson.write(then.found()), then.audience()));
        return committed.map(Committed::found);
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

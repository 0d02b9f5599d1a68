package se.samsyn.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.access.MayRecord;
import se.samsyn.shared.KeptFindings;
import se.samsyn.shared.RecordFields;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RecordVersions;
import se.samsyn.shared.RemovedRecords;
import se.samsyn.shared.RuleViolation;

/** The history of a record, for those who may see the record; the database keeps from them what was for fewer. */
@Service
@MayRead
@Transactional(readOnly = true)
public class HistoryService implements RemovedRecords {

    private final AuditRepository repository;
    private final Kinds kinds;
    private final AuditTrail trail;

    HistoryService(AuditRepository repository, Kinds kinds, AuditTrail trail) {
        this.repository = repository;
        this.kinds = kinds;
        this.trail = trail;
    }

    /** @return nothing where no history is kept of such records */
    public Optional<History> of(RecordRef record, int limit) {
        return kinds.of(record.kind()).map(versions -> history(versions, record, limit));
    }

    /** What a record is called. @throws NoSuchElementException where the caller may not see it */
    public String name(RecordRef record) {
        return kinds.name(record).orElseThrow();
    }

    /** As what a removed record was made again, if it was. */
    public Optional<RecordRef> madeAgain(RecordRef removed) {
        return repository.madeAgain(removed).map(id -> RecordRef.of(removed.kind(), id));
    }

    /** Where the history of what is no more goes on: of the same, made again, or of what it became part of. */
    public Optional<RecordRef> wentOn(RecordRef gone) {
        return madeAgain(gone)
                .or(() -> kinds.of(gone.kind())
                        .flatMap(versions -> versions.becamePartOf(gone.id()))
                        .map(id -> RecordRef.of(gone.kind(), id)));
    }

    /** @throws NoSuchElementException where there is no such version, or none that the caller may see */
    public History.Comparison compare(RecordRef record, long number) {
        return compare(kinds.of(record.kind()).orElseThrow(), record, number);
    }

    /**
     * Makes a record say what it said, by the rules of every change. With whom it is shared stays as it is.
     *
     * @param latest number of the latest version that the caller saw
     * @throws OptimisticLockingFailureException where it has been changed since
     * @throws RuleViolation where it cannot be so any more, or more would see it than do
     */
    @MayRecord
    @Transactional
    public void restore(RecordRef record, long number, @Nullable Long latest) {
        restore(kinds.of(record.kind()).orElseThrow(), record, number, latest);
    }

    /**
     * What was removed and has not been made again, as far as the caller may see it; the latest first.
     *
     * @param most how many at most
     */
    @MayEdit
    public List<Removed> removed(int most) {
        return repository.gone(most).stream()
                .filter(this::mayComeAgain)
                .flatMap(gone -> kinds.of(gone.kind()).flatMap(versions -> removed(versions, gone)).stream())
                .toList();
    }

    private static <T extends Record> Optional<Removed> removed(RecordVersions<T> versions, Gone gone) {
        return VersionJson.read(gone.last().content(), versions.type())
                .map(said -> new Removed(
                        gone.last().number(),
                        gone.kind(),
                        gone.record(),
                        versions.name(said),
                        gone.last().at(),
                        gone.last().actor(),
                        gone.last().agency(),
                        gone.last().reason()));
    }

    /**
     * Makes a removed record again from what it said last, by the rules of every new one and under a number of its own.
     * What belonged to it and had a way of its own is not made again.
     *
     * @return the record
     * @throws NoSuchElementException where it is not for the caller, or was made again already
     * @throws RuleViolation where it cannot be so any more
     */
    @MayEdit
    @Transactional
    public RecordRef restoreRemoved(long number) {
        var gone = repository.gone(number).orElseThrow(() -> new NoSuchElementException("Nothing removed " + number));
        return again(kinds.of(gone.kind()).orElseThrow(), gone);
    }

    /** As {@link #restoreRemoved}, of a record that the caller has just removed: whoever may record may undo it. */
    @Override
    @MayRecord
    @Transactional
    public RecordRef again(RecordRef removed) {
        var gone = repository.gone(removed).orElseThrow(() -> new NoSuchElementException("Nothing removed " + removed));
        return again(kinds.of(gone.kind()).orElseThrow(), gone);
    }

    /** Not what has become one with another, or is back under its own number. */
    private boolean mayComeAgain(Gone gone) {
        return kinds.of(gone.kind())
                .filter(versions -> versions.mayComeAgain(gone.record()))
                .isPresent();
    }

    private <T extends Record> RecordRef again(RecordVersions<T> versions, Gone gone) {
        if (!versions.mayComeAgain(gone.record())) {
            throw new NoSuchElementException(gone.kind() + " " + gone.record());
        }
        var said = VersionJson.read(gone.last().content(), versions.type())
                .orElseThrow(() -> new RuleViolation("", "audit.restore.unreadable"));
        trail.restoring(gone.last().number());
        var made = new AtomicLong();
        KeptFindings.asBefore(() -> made.set(versions.again(said)));
        // what it belongs to may be for more by now
        if (!new HashSet<>(gone.audience()).containsAll(versions.audience(made.get()))) {
            throw new RuleViolation("", "audit.removed.wider");
        }
        return RecordRef.of(gone.kind(), made.get());
    }

    private <T extends Record> void restore(
            RecordVersions<T> versions, RecordRef record, long number, @Nullable Long latest) {
        var stored = repository.versions(record, Integer.MAX_VALUE);
        if (latest == null || stored.isEmpty() || stored.getFirst().number() != latest) {
            throw new OptimisticLockingFailureException(record + " has changed");
        }
        var audience = versions.audience(record.id());
        trail.restoring(null);
        versions.restore(record.id(), version(versions, stored, number));
        if (!new HashSet<>(audience).containsAll(versions.audience(record.id()))) {
            throw new RuleViolation("", "audit.restore.wider");
        }
    }

    private <T extends Record> History.Comparison compare(RecordVersions<T> versions, RecordRef record, long number) {
        var stored = repository.versions(record, Integer.MAX_VALUE);
        var now = versions.now(record.id()).orElseThrow();
        var then = version(versions, stored, number);
        var item = stored.stream()
                .filter(one -> one.number() == number)
                .map(one -> item(one, List.of()))
                .findFirst()
                .orElseThrow();
        var differences = VersionFields.changes(versions, then, now);
        return new History.Comparison(
                item, stored.getFirst().number(), differences, names(differences.stream()), kinds.ids());
    }

    private static <T extends Record> T version(RecordVersions<T> versions, List<StoredVersion> stored, long number) {
        return stored.stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .map(one -> VersionJson.read(one.content(), versions.type())
                        .orElseThrow(() -> new RuleViolation("", "audit.restore.unreadable")))
                .orElseThrow(() -> new NoSuchElementException("No version " + number));
    }

    private <T extends Record> History history(RecordVersions<T> versions, RecordRef record, int limit) {
        var now = versions.now(record.id());
        if (now.isEmpty()) {
            return new History(List.of(), false, Map.of(), List.of(), false);
        }
        var stored = repository.versions(record, limit == Integer.MAX_VALUE ? limit : limit + 1);
        var items = new ArrayList<History.Item>();
        for (var i = 0; i < Math.min(limit, stored.size()); i++) {
            var changes = i + 1 < stored.size()
                    ? changes(versions, stored.get(i + 1), stored.get(i))
                    : List.<FieldChange>of();
            items.add(item(stored.get(i), changes));
        }
        return new History(
                items,
                stored.size() > limit,
                names(items.stream().flatMap(item -> item.changes().stream())),
                kinds.ids(),
                versions.mayChange(now.get()));
    }

    private static <T extends Record> List<FieldChange> changes(
            RecordVersions<T> versions, StoredVersion before, StoredVersion now) {
        var earlier = VersionJson.read(before.content(), versions.type());
        var later = VersionJson.read(now.content(), versions.type());
        return earlier.isPresent() && later.isPresent()
                ? VersionFields.changes(versions, earlier.get(), later.get())
                : List.of();
    }

    private static History.Item item(StoredVersion version, List<FieldChange> changes) {
        return new History.Item(
                version.number(),
                version.at(),
                version.actor(),
                version.agency(),
                version.action(),
                version.reason(),
                changes);
    }

    private Map<Object, String> names(Stream<FieldChange> changes) {
        var referred = new HashMap<Object, RecordRef>();
        changes.flatMap(change -> Stream.of(Optional.ofNullable(change.from()), Optional.ofNullable(change.to())))
                .flatMap(Optional::stream)
                .forEach(value -> collect(value, referred));
        var names = new HashMap<Object, String>();
        referred.values().stream()
                .collect(Collectors.groupingBy(RecordRef::kind, Collectors.mapping(RecordRef::id, Collectors.toSet())))
                .forEach((kind, ids) -> {
                    var known = kinds.names(kind, ids);
                    referred.forEach((value, ref) -> {
                        if (ref.kind() == kind && known.containsKey(ref.id())) {
                            names.put(value, known.get(ref.id()));
                        }
                    });
                });
        return names;
    }

    /** What identifies records, wherever it stands in a value. */
    private void collect(Object value, Map<Object, RecordRef> referred) {
        if (value instanceof Collection<?> several) {
            several.forEach(one -> collect(one, referred));
        } else if (value instanceof Record one && !referred.containsKey(one)) {
            kinds.identified(one)
                    .ifPresentOrElse(
                            ref -> referred.put(one, ref),
                            () -> RecordFields.of(one).values().stream()
                                    .flatMap(part -> Optional.ofNullable(part).stream())
                                    .forEach(part -> collect(part, referred)));
        }
    }
}

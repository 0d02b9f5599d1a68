package se.samsyn.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayEdit;
import se.samsyn.shared.BulkChange;
import se.samsyn.shared.BulkField;
import se.samsyn.shared.ChangeReason;
import se.samsyn.shared.KeptFindings;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordNaming;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;

/**
 * Changes many records of a kind at once, through the services that change one. Tried out first: in a transaction that is
 * taken back, each record from a savepoint of its own, so that every rule says itself what it has against it.
 */
@Service
@MayEdit
@Transactional(readOnly = true)
public class BulkService {

    /** The most that are changed at once. */
    public static final int MOST = 1_000;

    /** As many are tried out in one transaction: what is tried is locked until it is taken back, and others wait. */
    private static final int AT_ONCE = 20;

    private final ObjectProvider<BulkChange<?>> changes;
    private final ObjectProvider<RecordNaming> namings;
    private final BulkRepository repository;
    private final TransactionTemplate reading;
    private final TransactionTemplate trying;
    private final TransactionTemplate one;

    BulkService(
            ObjectProvider<BulkChange<?>> changes,
            ObjectProvider<RecordNaming> namings,
            BulkRepository repository,
            PlatformTransactionManager transactions) {
        this.changes = changes;
        this.namings = namings;
        this.repository = repository;
        reading = new TransactionTemplate(transactions);
        trying = new TransactionTemplate(transactions);
        one = new TransactionTemplate(transactions);
        one.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** How records of a kind are changed so; empty where they are not. */
    public Optional<BulkChange<?>> of(RecordKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).findFirst();
    }

    /**
     * What would become of it. What is read is committed, since reading some records is recorded; what is tried is not.
     *
     * @param picked numbers and names, at most {@link #MOST}
     * @param progress told how many are done
     * @throws RuleViolation where they are too many, or what was chosen may not be for any
     */
    @MayEdit
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public <R> BulkPreview<R> preview(
            BulkChange<R> change,
            @NotFreeText("a program's own field") BulkField<R> field,
            @NotFreeText("looked through as it is written") String chosen,
            @NotFreeText("read from the registry") Map<Long, String> picked,
            IntConsumer progress) {
        if (picked.size() > MOST) {
            throw new RuleViolation("", "list.bulk.most", MOST);
        }
        if (field.editor() instanceof BulkField.Day day) {
            day.check(chosen);
        }
        Map<Long, R> read = Objects.requireNonNull(reading.execute(_ -> read(change, picked)));
        var rows = new ArrayList<BulkPreview.Row<R>>();
        var ids = List.copyOf(picked.keySet());
        for (var from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            trying.executeWithoutResult(status -> {
                status.setRollbackOnly();
                some.forEach(id -> rows.add(
                        tried(change, field, chosen, id, Objects.requireNonNull(picked.get(id)), read.get(id))));
            });
            progress.accept(rows.size());
        }
        return new BulkPreview<>(change, field, chosen, rows);
    }

    /**
     * Does what was shown: all of it or nothing.
     *
     * @throws BulkRefused where one of the records cannot be changed as it was shown
     */
    @MayEdit
    @Transactional
    public <R> BulkChangeId run(BulkPreview<R> preview, IntConsumer progress) {
        var change = preview.change();
        var kept = new ArrayList<BulkRepository.Kept>();
        for (var row : preview.changed()) {
            var read = Objects.requireNonNull(row.read());
            try {
                change.change(preview.field().with().apply(read, row.says()));
                kept.add(new BulkRepository.Kept(row.id(), row.said(), row.says(), change.keys(row.id())));
            } catch (RuleViolation
                    | OptimisticLockingFailureException
                    | NoSuchElementException
                    | AccessDeniedException e) {
                throw new BulkRefused(row.name(), e);
            }
            progress.accept(kept.size());
        }
        if (kept.isEmpty()) {
            throw new RuleViolation("", "list.bulk.none");
        }
        return repository.insert(
                CurrentCaller.get(), change.kind(), preview.field().key(), ChangeReason.current(), kept);
    }

    /**
     * Gives back what the records said in this field, where they still say in it what the change made them say; whatever else has
     * become of them since stays. Those that say something else now stay as they are, and those that the caller does not see are
     * left to somebody who does.
     *
     * @throws RuleViolation where the caller sees none that has not been taken back before
     * @throws NoSuchElementException where there is none such
     */
    @MayEdit
    @Transactional
    public BulkUndone undo(BulkChangeId id) {
        repository.lock(id);
        var done = get(id);
        if (done.left().isEmpty()) {
            throw new RuleViolation("", "list.bulk.undone.before");
        }
        return undo(of(done.kind()).orElseThrow(), done);
    }

    /** @throws NoSuchElementException where there is none such */
    public BulkDone get(BulkChangeId id) {
        return repository.find(id).orElseThrow(() -> new NoSuchElementException("Bulk change " + id.value()));
    }

    /** What records are called, by their numbers; those that the caller may not see are left out. */
    public Map<Long, String> names(RecordKind kind, Collection<Long> ids) {
        return namings.stream()
                .filter(naming -> naming.kind() == kind)
                .findFirst()
                .map(naming -> naming.namesOf(ids))
                .orElse(Map.of());
    }

    /** Those in which a record was changed, the latest first. */
    public List<BulkDone> of(RecordRef record) {
        return repository.of(record);
    }

    private <R> BulkUndone undo(BulkChange<R> change, BulkDone done) {
        var field = change.fields().stream()
                .filter(one -> one.key().equals(done.field()))
                .findFirst()
                .orElseThrow();
        var left = new ArrayList<BulkUndone.Left>();
        var outcomes = new HashMap<Long, String>();
        for (var record : done.left()) {
            var number = record.record().id();
            var name = new String[] {record.record().path()};
            var refused = refused(() -> {
                var now = change.get(number);
                name[0] = change.name(now);
                if (!field.now().apply(now).equals(record.says())) {
                    throw new RuleViolation("", "list.bulk.since");
                }
                KeptFindings.asBefore(() -> change.change(field.with().apply(now, record.said())));
            });
            outcomes.put(number, refused == null ? "" : words(refused));
            if (refused != null) {
                left.add(new BulkUndone.Left(name[0], refused));
            }
        }
        repository.undone(done, outcomes, CurrentCaller.get().name());
        return new BulkUndone(outcomes.size() - left.size(), left);
    }

    /** One that says everything by itself: what it was about is not kept. */
    private static String words(RuleViolation refused) {
        return refused.parameters().length == 0 ? refused.key() : "list.bulk.refused";
    }

    /** What was removed meanwhile, or is not for the caller any more, is not there; its row says so. */
    private <R> Map<Long, R> read(BulkChange<R> change, Map<Long, String> picked) {
        var read = new HashMap<Long, R>();
        picked.keySet().forEach(id -> refused(() -> read.put(id, change.get(id))));
        return read;
    }

    private <R> BulkPreview.Row<R> tried(
            BulkChange<R> change, BulkField<R> field, String chosen, long id, String name, @Nullable R read) {
        if (read == null) {
            return new BulkPreview.Row<>(id, name, null, "", "", new RuleViolation("", "list.bulk.gone"));
        }
        var said = field.now().apply(read);
        var says = field.asked().apply(said, chosen);
        var refused = said.equals(says)
                ? null
                : refused(() -> change.change(field.with().apply(read, says)));
        return new BulkPreview.Row<>(id, change.name(read), read, said, says, refused);
    }

    /** Does it from a savepoint; what stood against it, or null where nothing did. */
    private @Nullable RuleViolation refused(Runnable work) {
        try {
            one.executeWithoutResult(_ -> work.run());
            return null;
        } catch (RuleViolation e) {
            return e;
        } catch (OptimisticLockingFailureException e) {
            return new RuleViolation("", "list.bulk.since");
        } catch (NoSuchElementException e) {
            return new RuleViolation("", "list.bulk.gone");
        } catch (AccessDeniedException e) {
            return new RuleViolation("", "list.bulk.not");
        } catch (DataAccessException e) {
            return new RuleViolation("", "list.bulk.refused");
        }
    }
}

package se.samsyn.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.shared.KeptFindings;
import se.samsyn.shared.RuleViolation;

/**
 * Takes back what an import did, the last first: what it made is removed, what it changed says again what it said. What
 * somebody has changed since, or has come to use, stays as it is. The database is asked what is in use: each is tried under
 * a savepoint of its own.
 */
@Component
class ImportUndoing {

    private final Registers registers;
    private final ReceiptRepository receipts;
    private final TransactionTemplate savepoint;

    ImportUndoing(Registers registers, ReceiptRepository receipts, PlatformTransactionManager transactions) {
        this.registers = registers;
        this.receipts = receipts;
        savepoint = new TransactionTemplate(transactions);
        savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** @return how many are as they were before */
    int run(ImportId id, ImportKind kind, Progress progress) {
        return run(id, registers.shape(kind, new Lookups(registers)), progress);
    }

    private <D extends Record> int run(ImportId id, Shape<D> shape, Progress progress) {
        var known = new HashMap<Long, Known<D>>();
        shape.known().forEach(one -> known.put(one.id(), one));
        var records = inOrder(receipts.of(id), shape, known);
        var back = 0;
        for (var i = 0; i < records.size(); i++) {
            var record = records.get(i);
            var why = takeBack(record, known.get(record.record()), shape);
            if (why.isEmpty()) {
                back++;
            }
            receipts.undone(id, record.line(), why);
            progress.at(i + 1, records.size());
        }
        return back;
    }

    /** What is part of another goes before that: from the end of the file, and those with parts after all others. */
    private static <D extends Record> List<ImportedRecord> inOrder(
            List<ImportedRecord> records, Shape<D> shape, HashMap<Long, Known<D>> known) {
        if (!(shape instanceof AgencyShape)) {
            return records.reversed();
        }
        return records.stream()
                .sorted(java.util.Comparator.comparingInt((ImportedRecord record) -> -depth(record.record(), known))
                        .thenComparing(record -> -record.line()))
                .toList();
    }

    private static <D extends Record> int depth(long id, HashMap<Long, Known<D>> known) {
        var seen = new HashSet<Long>();
        for (var at = known.get(id); at != null && seen.add(at.id()); ) {
            var parent = ((se.samsyn.agency.AgencyData) (Record) at.data()).parent();
            at = parent == null ? null : known.get(parent.value());
        }
        return seen.size();
    }

    /** @return text key of why it stays; empty where it was taken back */
    private <D extends Record> String takeBack(ImportedRecord record, @Nullable Known<D> now, Shape<D> shape) {
        if (now == null) {
            return "exchange.left.gone";
        }
        if (now.version() != record.versionAfter()) {
            return "exchange.left.changed";
        }
        try {
            savepoint.executeWithoutResult(_ -> {
                if (record.created()) {
                    if (!shape.isBare(now.id())) {
                        throw new RuleViolation("", "exchange.left.inUse");
                    }
                    shape.remove(now.id());
                } else if (record.before() == null) {
                    throw new RuleViolation("", "exchange.left.late");
                } else {
                    var before = ImportJson.read(record.before(), shape.type());
                    KeptFindings.asBefore(() -> shape.change(now, before));
                }
            });
            return "";
        } catch (RuleViolation e) {
            return e.key();
        } catch (OptimisticLockingFailureException e) {
            return "exchange.left.changed";
        }
    }
}

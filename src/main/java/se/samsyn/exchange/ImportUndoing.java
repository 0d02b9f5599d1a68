package se.samsyn.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import se.samsyn.shared.KeptFindings;
import se.samsyn.shared.RuleViolation;

/**
 * Takes back what an import did, the last first: what it made is removed, what it changed says again what it said. What
 * somebody has changed since, or has come to use, stays as it is. The database is asked what is in use: each is tried under
 * a savepoint of its own.
 */
@Component
class ImportUndoing {

    private static final int AT_ONCE = 50;

    private final Registers registers;
    private final ReceiptRepository receipts;
    private final Savepoints savepoints;

    ImportUndoing(Registers registers, ReceiptRepository receipts, Savepoints savepoints) {
        this.registers = registers;
        this.receipts = receipts;
        this.savepoints = savepoints;
    }

    /**
     * What one undoing took back.
     *
     * @param all how many are as they were before
     * @param removed how many of them are of what is gone, since the import made it
     */
    record Back(int all, int removed) {}

    /** @throws RuleViolation where the caller sees nothing that nobody has tried to take back */
    Back run(ImportId id, ImportKind kind, Progress progress) {
        return run(id, registers.shape(kind, new Lookups(registers)), progress);
    }

    private <D extends Record> Back run(ImportId id, Shape<D> shape, Progress progress) {
        var known = new HashMap<Long, Known<D>>();
        shape.known().forEach(one -> known.put(one.id(), one));
        var records = inOrder(
                receipts.of(id).stream().filter(ImportedRecord::isUntried).toList(), shape, known);
        if (records.isEmpty()) {
            throw new RuleViolation("", "exchange.undo.nothing");
        }
        var left = new LinkedHashMap<Integer, String>();
        for (var from = 0; from < records.size(); from += AT_ONCE) {
            left.putAll(takeBack(records.subList(from, Math.min(records.size(), from + AT_ONCE)), known, shape));
            progress.at(left.size(), records.size());
        }
        receipts.undone(id, left);
        var back = records.stream()
                .filter(record -> "".equals(left.get(record.line())))
                .toList();
        var removed = back.stream()
                .filter(ImportedRecord::created)
                .map(ImportedRecord::record)
                .collect(Collectors.toSet());
        return new Back(back.size(), (int) back.stream()
                .filter(record -> removed.contains(record.record()))
                .count());
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

    /** Many under one savepoint; where one of them stays, one at a time. @return by line, the text key of why it stays */
    private <D extends Record> Map<Integer, String> takeBack(
            List<ImportedRecord> records, Map<Long, Known<D>> known, Shape<D> shape) {
        var left = new LinkedHashMap<Integer, String>();
        try {
            savepoints.within(() -> records.forEach(record -> {
                write(record, known.get(record.record()), shape);
                left.put(record.line(), "");
            }));
        } catch (RuleViolation | OptimisticLockingFailureException _) {
            records.forEach(record -> left.put(record.line(), takeBack(record, known.get(record.record()), shape)));
        }
        return left;
    }

    /** @return text key of why it stays; empty where it was taken back */
    private <D extends Record> String takeBack(ImportedRecord record, @Nullable Known<D> now, Shape<D> shape) {
        try {
            savepoints.within(() -> write(record, now, shape));
            return "";
        } catch (RuleViolation e) {
            return e.key();
        } catch (OptimisticLockingFailureException e) {
            return "exchange.left.changed";
        }
    }

    private static <D extends Record> void write(ImportedRecord record, @Nullable Known<D> now, Shape<D> shape) {
        if (now == null) {
            throw new RuleViolation("", "exchange.left.gone");
        }
        if (record.isOfItself() && now.version() != record.versionAfter()) {
            throw new RuleViolation("", "exchange.left.changed");
        }
        if (record.part() != null) {
            shape.takeBackPart(now, record.part(), record.isPartNew() ? null : before(record, shape));
        }
        if (!record.created()) {
            if (record.isOfItself()) {
                var before = before(record, shape);
                KeptFindings.asBefore(() -> shape.change(now, before));
            }
        } else if (shape.isBare(now.id())) {
            shape.remove(now.id());
        } else {
            throw new RuleViolation("", "exchange.left.inUse");
        }
    }

    private static <D extends Record> D before(ImportedRecord record, Shape<D> shape) {
        if (record.before() == null) {
            throw new RuleViolation("", "exchange.left.late");
        }
        return ImportJson.read(record.before(), shape.type());
    }
}

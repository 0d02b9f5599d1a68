package se.samsyn.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyId;
import se.samsyn.exchange.PlannedRow.Outcome;
import se.samsyn.shared.RuleViolation;

/** Writes what was planned through the services, each row with its rules, and tells what it wrote. */
final class ImportWriter<D extends Record> {

    private static final int AT_ONCE = 100;

    private final Planned<D> planned;
    private final Savepoints savepoints;
    private final Progress progress;
    private final Map<Integer, PlannedRow> plans = new HashMap<>();
    private final Map<AgencyId, ReadRow<D>> made = new HashMap<>();
    private final Map<ReadRow<D>, Long> written = new LinkedHashMap<>();
    private final Map<ReadRow<D>, ImportedPart> parts = new HashMap<>();

    ImportWriter(Planned<D> planned, Savepoints savepoints, Progress progress) {
        this.planned = planned;
        this.savepoints = savepoints;
        this.progress = progress;
        planned.plan().rows().forEach(row -> plans.put(row.line(), row));
    }

    /** @throws ImportRefused where a service takes a row for impossible; the caller's transaction is then rolled back */
    List<ImportedRecord> write() {
        var wanted = ordered().stream()
                .filter(row -> plan(row).outcome() == Outcome.NEW || plan(row).outcome() == Outcome.CHANGE)
                .toList();
        var together = new ArrayList<ReadRow<D>>();
        for (var row : wanted) {
            if (row.known == null && row.whole(planned.shape()) != null) {
                continue;
            }
            if (row.known != null || row.kept || together.size() == AT_ONCE || isPartOfOne(row, together)) {
                create(together);
                progress.at(written.size(), wanted.size());
            }
            if (row.known != null) {
                change(row, row.known);
                progress.at(written.size(), wanted.size());
            } else {
                together.add(row);
                if (row.kept) {
                    create(together);
                }
            }
        }
        create(together);
        writeParts(wanted.stream().filter(this::writesPart).toList());
        progress.at(wanted.size(), wanted.size());
        return wanted.stream().map(this::imported).toList();
    }

    private ImportedRecord imported(ReadRow<D> row) {
        var known = row.known;
        return new ImportedRecord(
                row.line,
                record(row),
                plan(row).outcome() == Outcome.NEW,
                known == null ? null : ImportJson.write(known.data()),
                known == null ? 0 : known.version() + 1,
                fields(row),
                false,
                "",
                parts.get(row));
    }

    /** The number of what the row makes, changes or adds to. */
    private long record(ReadRow<D> row) {
        return row.known == null
                ? Objects.requireNonNull(written.get(row.first == null ? row : row.first))
                : row.known.id();
    }

    private boolean writesPart(ReadRow<D> row) {
        var shape = planned.shape();
        return shape.part(row.data) != null
                && (row.known == null
                        || !shape.within(row.data, row.known.data()).equals(row.data));
    }

    /** Once all that they belong to is there, many in one statement, as {@link #create}. */
    private void writeParts(List<ReadRow<D>> rows) {
        var together = new ArrayList<ReadRow<D>>();
        for (var row : rows) {
            if (row.kept || together.size() == AT_ONCE) {
                writeTogether(together);
            }
            together.add(row);
            if (row.kept) {
                writeTogether(together);
            }
        }
        writeTogether(together);
    }

    private void writeTogether(List<ReadRow<D>> rows) {
        try {
            savepoints.within(() -> writeEach(rows));
        } catch (RuleViolation | OptimisticLockingFailureException _) {
            rows.forEach(row -> asIn(row, () -> writeEach(List.of(row))));
        }
        rows.clear();
    }

    private void writeEach(List<ReadRow<D>> rows) {
        var made = planned.shape()
                .writeParts(rows.stream()
                        .map(row -> new Shape.Part<>(record(row), row.known, row.data))
                        .toList());
        for (var i = 0; i < rows.size(); i++) {
            parts.put(rows.get(i), made.get(i));
        }
    }

    private PlannedRow plan(ReadRow<D> row) {
        return Objects.requireNonNull(plans.get(row.line));
    }

    /** Many in one statement; where they are refused, one at a time, to find out which. Empties the list. */
    private void create(List<ReadRow<D>> rows) {
        try {
            savepoints.within(() -> createAll(rows));
        } catch (RuleViolation _) {
            rows.forEach(row -> asIn(row, () -> createAll(List.of(row))));
        }
        rows.clear();
    }

    private void createAll(List<ReadRow<D>> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var ids = planned.shape().create(rows.stream().map(row -> row.data).toList());
        for (var i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (planned.shape() instanceof AgencyShape agencies) {
                agencies.made(row.line, ids.get(i));
            }
            written.put(row, ids.get(i));
        }
    }

    private void change(ReadRow<D> row, Known<D> known) {
        asIn(row, () -> planned.shape().change(known, row.data));
        written.put(row, known.id());
    }

    private static void asIn(ReadRow<?> row, Runnable writing) {
        try {
            writing.run();
        } catch (RuleViolation e) {
            throw new ImportRefused(row.line, e);
        } catch (OptimisticLockingFailureException e) {
            throw new ImportRefused(row.line, new RuleViolation("", "exchange.problem.changed"));
        }
    }

    private List<String> fields(ReadRow<D> row) {
        return plan(row).cells().entrySet().stream()
                .filter(cell -> cell.getValue().changes())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    private boolean isPartOfOne(ReadRow<D> row, List<ReadRow<D>> rows) {
        var whole = parent(row);
        return whole != null && rows.contains(whole);
    }

    /** What others are part of comes before them, as many as can be next to each other. */
    private List<ReadRow<D>> ordered() {
        if (!(planned.shape() instanceof AgencyShape)) {
            return planned.rows();
        }
        planned.rows().stream()
                .filter(row -> row.known == null)
                .forEach(row -> made.put(AgencyShape.placeholder(row.line), row));
        return planned.rows().stream()
                .sorted(Comparator.comparingInt(this::depth))
                .toList();
    }

    private int depth(ReadRow<D> row) {
        var seen = new HashSet<ReadRow<D>>();
        for (var at = row; at != null && seen.add(at); ) {
            at = parent(at);
        }
        return seen.size();
    }

    /** The row that makes what this one is part of. */
    private @Nullable ReadRow<D> parent(ReadRow<D> row) {
        return (Record) row.data instanceof AgencyData agency && agency.parent() != null
                ? made.get(agency.parent())
                : null;
    }
}

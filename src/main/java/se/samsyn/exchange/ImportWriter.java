package se.samsyn.exchange;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

    private final Planned<D> planned;
    private final Progress progress;
    private final List<ImportedRecord> written = new ArrayList<>();

    ImportWriter(Planned<D> planned, Progress progress) {
        this.planned = planned;
        this.progress = progress;
    }

    /** @throws ImportRefused where a service takes a row for impossible; the caller's transaction is then rolled back */
    List<ImportedRecord> write() {
        var outcomes = new HashMap<Integer, PlannedRow>();
        planned.plan().rows().forEach(row -> outcomes.put(row.line(), row));
        var wanted = ordered().stream()
                .filter(row -> {
                    var outcome = Objects.requireNonNull(outcomes.get(row.line)).outcome();
                    return outcome == Outcome.NEW || outcome == Outcome.CHANGE;
                })
                .toList();
        for (var row : wanted) {
            try {
                write(row, Objects.requireNonNull(outcomes.get(row.line)));
            } catch (RuleViolation e) {
                throw new ImportRefused(row.line, e);
            } catch (OptimisticLockingFailureException e) {
                throw new ImportRefused(row.line, new RuleViolation("", "exchange.problem.changed"));
            }
            progress.at(written.size(), wanted.size());
        }
        return written;
    }

    private void write(ReadRow<D> row, PlannedRow plan) {
        var shape = planned.shape();
        var known = row.known;
        var fields = plan.cells().entrySet().stream()
                .filter(cell -> cell.getValue().changes())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
        if (known == null) {
            var id = shape.create(row.data);
            if (shape instanceof AgencyShape agencies) {
                agencies.made(row.line, id);
            }
            written.add(new ImportedRecord(row.line, id, true, null, 0, fields, false, ""));
        } else {
            shape.change(known, row.data);
            written.add(new ImportedRecord(
                    row.line,
                    known.id(),
                    false,
                    ImportJson.write(known.data()),
                    known.version() + 1,
                    fields,
                    false,
                    ""));
        }
    }

    /** What others are part of comes first. */
    private List<ReadRow<D>> ordered() {
        if (!(planned.shape() instanceof AgencyShape)) {
            return planned.rows();
        }
        var byPlaceholder = new HashMap<AgencyId, ReadRow<D>>();
        planned.rows().stream()
                .filter(row -> row.known == null)
                .forEach(row -> byPlaceholder.put(AgencyShape.placeholder(row.line), row));
        var ordered = new ArrayList<ReadRow<D>>();
        var taken = new HashSet<Integer>();
        for (var row : planned.rows()) {
            var chain = new ArrayDeque<ReadRow<D>>();
            for (var next = row; next != null && taken.add(next.line); next = parent(next, byPlaceholder)) {
                chain.push(next);
            }
            ordered.addAll(chain);
        }
        return ordered;
    }

    private @Nullable ReadRow<D> parent(ReadRow<D> row, Map<AgencyId, ReadRow<D>> made) {
        var parent = ((AgencyData) (Record) row.data).parent();
        return parent == null ? null : made.get(parent);
    }
}

package se.samsyn.audit;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.database.MunicipalitySchema;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Sort;

/** The log of the caller's municipality, for director and data-protection officer. Nobody changes it. */
@Service
@PreAuthorize("hasAnyRole('DIRECTOR', 'DATA_PROTECTION_OFFICER')")
@Transactional(readOnly = true)
public class AuditService {

    private static final int MOST_TOLD = 100;

    private final AuditQueries queries;
    private final AuditRepository repository;
    private final Kinds kinds;

    AuditService(AuditQueries queries, AuditRepository repository, Kinds kinds) {
        this.queries = queries;
        this.repository = repository;
        this.kinds = kinds;
    }

    public List<AuditEntry> list(AuditFilter filter, Sort<AuditSort> sort, Page page) {
        return queries.list(filter, sort, page);
    }

    public int count(AuditFilter filter) {
        return queries.count(filter);
    }

    /** Everybody who stands in the log. */
    public List<Actor> actors() {
        return queries.actors();
    }

    /** Text keys of what fields are called, by the kind's and the field's name. */
    public Map<String, String> fieldLabels() {
        return kinds.labels();
    }

    /**
     * What records are called, as far as the caller may see them now: the database tells the data-protection officer none.
     */
    public Map<RecordRef, String> names(Collection<RecordRef> records) {
        var names = new HashMap<RecordRef, String>();
        Set.copyOf(records)
                .forEach(record -> kinds.name(record)
                        .filter(name -> !name.isBlank()) // an activity may go without
                        .ifPresent(name -> names.put(record, name)));
        return names;
    }

    /** When the chain was verified last, by whom and with what result. */
    public Optional<AuditEntry> lastVerified() {
        return queries.latest(Action.VERIFIED);
    }

    /** The hash of an entry, to be compared with one that was noted. */
    public Optional<String> hash(long number) {
        return queries.hash(number);
    }

    /** Follows the chain from the first entry to the last, and looks whether each record's content is what was written. */
    public ChainReport verify() {
        var chain = new Chain(new MunicipalitySchema(CurrentCaller.get().municipality()).schema());
        queries.follow(chain::follow);
        var altered = new ArrayList<Long>();
        var lost = new ArrayList<Long>();
        var disposed = 0L;
        for (var difference : queries.differences()) {
            var faults = difference.gone() ? lost : altered;
            if (difference.disposed()) {
                disposed++;
            } else if (faults.size() < MOST_TOLD) {
                faults.add(difference.number());
            }
        }
        return new ChainReport(chain.count(), chain.last(), chain.broken(), altered, lost, disposed);
    }

    /** Verifies, and notes in the log itself that and how far it was whole. */
    @Transactional
    public ChainReport verifyAndNote() {
        var report = verify();
        repository.append(
                List.of(AppendedEntry.of(Action.VERIFIED, null, null, report.count() + " " + report.isWhole())));
        return report;
    }

    /**
     * Writes what passes the filter as a table that a spreadsheet opens, the latest first, and notes that it was taken out.
     *
     * @param words of the columns and of actions, in the reader's language
     */
    @Transactional
    public void export(AuditFilter filter, AuditCsv.Words words, OutputStream out) {
        repository.append(List.of(AppendedEntry.of(Action.EXPORTED, null, null, "log")));
        var csv = new AuditCsv(out, words);
        var before = Long.MAX_VALUE;
        List<AuditEntry> page;
        do {
            page = queries.before(filter, before);
            page.forEach(csv::write);
            before = page.isEmpty() ? before : page.getLast().number();
        } while (!page.isEmpty());
        csv.end();
    }
}

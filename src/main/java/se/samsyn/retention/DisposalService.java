package se.samsyn.retention;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayEdit;
import se.samsyn.shared.Csv;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.RetentionTold;
import se.samsyn.shared.RetentionTold.Act;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;
import se.samsyn.shared.Tried;

/** Disposal of what has fallen due, which cannot be undone, and the protocols that stay of it. */
@Service
@PreAuthorize("hasAnyRole('DIRECTOR', 'COORDINATOR', 'DATA_PROTECTION_OFFICER')")
@Transactional(readOnly = true)
public class DisposalService {

    /** The most that are disposed of in one go: as many as somebody can look through. */
    public static final int MOST = 1_000;

    private final DueQueries due;
    private final Removal removal;
    private final DisposalRepository repository;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DisposalService(
            DueQueries due,
            Removal removal,
            DisposalRepository repository,
            ApplicationEventPublisher events,
            Clock clock) {
        this.due = due;
        this.removal = removal;
        this.repository = repository;
        this.events = events;
        this.clock = clock;
    }

    /** What would happen if these were disposed of today. */
    @MayEdit
    public Disposal preview(Collection<DueRef> refs) {
        if (refs.size() > MOST) {
            throw new RuleViolation("", "retention.tooMany", MOST);
        }
        var rows = due.find(refs, LocalDate.now(clock));
        var ids = ids(rows);
        return new Disposal(rows, removal.along(ids), removal.stops(ids), refs.size() - rows.size());
    }

    /**
     * Removes for good what was looked at, with what goes with it and all that it said earlier.
     *
     * @param seen as it was looked at
     * @return the number of the protocol
     * @throws RuleViolation where anything has changed since, something stands against it, or there is no reason
     */
    @MayEdit
    @Transactional
    public long dispose(
            @NotFreeText("what is stored") Disposal seen, @Screened(RecordKind.INITIATIVE) @FreeText String reason) {
        var why = Input.text(reason);
        if (why.isEmpty()) {
            throw new RuleViolation("reason", "shared.required");
        }
        Input.checkLength("reason", why, Input.TEXT);
        var ids = ids(seen.rows());
        repository.alone();
        removal.lock(ids);
        if (!preview(seen.rows().stream().map(DueItem::ref).toList()).equals(seen)) {
            throw new RuleViolation("", "retention.stale");
        }
        if (!seen.isPossible()) {
            throw new RuleViolation("", "retention.stopped");
        }
        var followers = removal.followers(ids);
        var protocol = write(seen, followers, why);
        try {
            repository.carryOut(protocol);
            removal.remove(ids);
        } catch (DataIntegrityViolationException e) {
            // trying one after the other tells which of them something unseen rests on: that it is tried is seen
            events.publishEvent(new Tried("DisposalService.dispose"));
            throw new RuleViolation("", "retention.unseen");
        }
        tell(protocol, seen, followers);
        return protocol;
    }

    /** The latest first. */
    public List<Protocol.Head> protocols() {
        return repository.list();
    }

    /** @throws NoSuchElementException where there is none */
    public Protocol protocol(long id) {
        return repository.find(id).orElseThrow(() -> new NoSuchElementException("No protocol " + id));
    }

    /** Writes a table for a spreadsheet, and notes that it was taken out. */
    @Transactional
    public void export(long id, @NotFreeText("the program's own") Collection<List<String>> table, OutputStream out) {
        protocol(id);
        try {
            out.write(Csv.START.getBytes(StandardCharsets.UTF_8));
            for (var row : table) {
                out.write(Csv.row(row).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        events.publishEvent(new RetentionTold(Act.EXPORTED, null, String.valueOf(id)));
    }

    private long write(Disposal seen, Map<RecordKind, List<Long>> followers, String why) {
        var protocol = repository.write(why, seen.along(), CurrentCaller.get());
        var items = new ArrayList<Protocol.Item>();
        seen.rows()
                .forEach(row -> items.add(
                        new Protocol.Item(row.ref().kind().name(), row.ref().id(), row.decision(), row.dueOn())));
        followers.forEach((kind, ids) -> ids.forEach(id -> items.add(new Protocol.Item(kind.name(), id, null, null))));
        repository.write(protocol, items);
        return protocol;
    }

    private void tell(long protocol, Disposal seen, Map<RecordKind, List<Long>> followers) {
        var about = String.valueOf(protocol);
        events.publishEvent(new RetentionTold(Act.DISPOSED, null, about));
        seen.rows().forEach(row -> {
            var record = row.ref().record();
            if (record != null) {
                events.publishEvent(new RetentionTold(Act.DISPOSED, record, about));
            }
        });
        followers.forEach((kind, ids) ->
                ids.forEach(id -> events.publishEvent(new RetentionTold(Act.DISPOSED, RecordRef.of(kind, id), about))));
    }

    private static Map<RetentionKind, List<Long>> ids(List<DueItem> rows) {
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.ref().kind(),
                        () -> new EnumMap<>(RetentionKind.class),
                        Collectors.mapping(row -> row.ref().id(), Collectors.toList())));
    }
}

package se.samsyn.request;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayRead;
import se.samsyn.shared.AccessTold;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RecordVersions;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * Access to one record that is withheld: asked for with a reason, answered by the agency that holds the record, taken back
 * when it is no longer needed. Asking tells nothing: it is answered alike whether the record is withheld or is none.
 */
@Service
@MayRead
@Transactional(readOnly = true)
public class AccessRequestService {

    private final AccessRequestRepository repository;
    private final Map<RecordKind, RecordVersions<?>> versions;
    private final ApplicationEventPublisher events;

    AccessRequestService(
            AccessRequestRepository repository, List<RecordVersions<?>> versions, ApplicationEventPublisher events) {
        this.repository = repository;
        this.versions = versions.stream().collect(Collectors.toMap(RecordVersions::kind, Function.identity()));
        this.events = events;
    }

    /**
     * @param reason what it is needed for; whoever holds the record reads it
     * @throws RuleViolation at {@code reason} where there is none; at no field where the caller sees the record already,
     *     waits for twenty answers, or asks for a kind of record that is withheld from nobody
     */
    @Transactional
    public AccessRequestId ask(RecordRef record, @Screened(RecordKind.INITIATIVE) @FreeText String reason) {
        var text = Input.text(reason);
        if (text.isEmpty()) {
            throw new RuleViolation("reason", "request.reason.missing");
        }
        Input.checkLength("reason", text, Input.TEXT);
        if (!Admission.isWithholdable(record.kind())) {
            throw new RuleViolation("", "request.notWithheld");
        }
        if (name(record).isPresent()) {
            throw new RuleViolation("", "request.seen");
        }
        var id = repository.ask(record, text);
        if (id == 0) {
            throw new RuleViolation("", "request.tooMany");
        }
        events.publishEvent(new AccessTold(
                record, AccessTold.Act.ACCESS_ASKED, CurrentCaller.get().name()));
        return new AccessRequestId(id);
    }

    /** What the caller has asked for, what waits for an answer first. */
    public List<AccessRequest> asked() {
        return repository.list().stream()
                .filter(request -> request.askedById() == CurrentCaller.get().identityId())
                .toList();
    }

    /** What others have asked for and the caller may answer, what waits first. */
    public List<AccessRequest> toAnswer() {
        return repository.list().stream()
                .filter(request -> mayAnswer(CurrentCaller.get(), request))
                .toList();
    }

    /** Who has been let in to a record, as far as the caller may take it back. */
    public List<AccessRequest> admitted(RecordRef record) {
        return repository.granted(record).stream()
                .filter(request -> mayAnswer(CurrentCaller.get(), request))
                .toList();
    }

    /** What the record is called; empty where the caller does not see it. */
    public Optional<String> name(RecordRef record) {
        return Optional.ofNullable(versions.get(record.kind())).flatMap(kind -> name(kind, record.id()));
    }

    /**
     * Lets whoever asked see the record, and what follows from it (an initiative's goals, a visit's programme).
     *
     * @throws NoSuchElementException where there is no such request, or none that the caller may answer
     * @throws OptimisticLockingFailureException where it has been answered since it was read
     */
    @Transactional
    public void grant(AccessRequest request, @Screened(RecordKind.INITIATIVE) @FreeText String answer) {
        changed(decide(request, AccessRequestState.ASKED, AccessRequestState.GRANTED, answer));
    }

    /** As {@link #grant}; a reason is due to whoever asked. */
    @Transactional
    public void refuse(AccessRequest request, @Screened(RecordKind.INITIATIVE) @FreeText String answer) {
        requireAnswer(answer);
        decide(request, AccessRequestState.ASKED, AccessRequestState.REFUSED, answer);
    }

    /** Takes back what was granted, from this moment. */
    @Transactional
    public void revoke(AccessRequest request, @Screened(RecordKind.INITIATIVE) @FreeText String answer) {
        requireAnswer(answer);
        changed(decide(request, AccessRequestState.GRANTED, AccessRequestState.REVOKED, answer));
    }

    /** By whoever asked, while nobody has answered. */
    @Transactional
    public void withdraw(AccessRequest request) {
        var stored = repository
                .find(request.id())
                .filter(found -> found.askedById() == CurrentCaller.get().identityId())
                .orElseThrow(NoSuchElementException::new);
        write(stored, request.version(), AccessRequestState.ASKED, AccessRequestState.WITHDRAWN, "");
    }

    /** @return the record that was asked for, as it is stored */
    private RecordRef decide(AccessRequest request, AccessRequestState from, AccessRequestState to, String answer) {
        var stored = repository
                .find(request.id())
                .filter(found -> mayAnswer(CurrentCaller.get(), found))
                .filter(found -> name(found.record()).isPresent())
                .orElseThrow(NoSuchElementException::new);
        var text = Input.text(answer);
        Input.checkLength("answer", text, Input.TEXT);
        write(stored, request.version(), from, to, text);
        return stored.record();
    }

    private void changed(RecordRef record) {
        RecordChanged.publish(events, record.kind(), record.id());
    }

    private void write(
            AccessRequest stored, long version, AccessRequestState from, AccessRequestState to, String answer) {
        if (stored.state() != from || !repository.answer(stored.id(), version, to, answer)) {
            throw new OptimisticLockingFailureException("The request has been answered since it was read");
        }
        events.publishEvent(new AccessTold(stored.record(), to.act(), stored.askedBy()));
    }

    /** Whoever holds the record; keepers only where no agency and nobody named does. Never the one who asked. */
    private static boolean mayAnswer(Caller caller, AccessRequest request) {
        if (request.askedById() == caller.identityId()) {
            return false;
        }
        var asker = "i" + request.askedById();
        var holders =
                request.visibleTo().stream().filter(key -> !key.equals(asker)).toList();
        var agencies = holders.stream().filter(key -> key.startsWith("a")).toList();
        return (agencies.isEmpty() ? holders : agencies).stream().anyMatch(caller.keys()::contains);
    }

    private static void requireAnswer(String answer) {
        if (Input.text(answer).isEmpty()) {
            throw new RuleViolation("answer", "request.answer.missing");
        }
    }

    private static <T extends Record> Optional<String> name(RecordVersions<T> kind, long id) {
        return kind.now(id).map(kind::name);
    }
}

package se.samsyn.visit;

import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.access.RecordRead;
import se.samsyn.agency.PersonId;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Violations;

/** What was said in public, at a visit or elsewhere. */
@Service
@MayRead
@Transactional(readOnly = true)
public class StatementService {

    private final StatementRepository repository;
    private final ApplicationEventPublisher events;

    StatementService(StatementRepository repository, ApplicationEventPublisher events) {
        this.repository = repository;
        this.events = events;
    }

    /** @throws RuleViolation where the data break a rule */
    @MayEdit
    @Transactional
    public StatementId create(StatementData data) {
        data.check();
        try {
            var id = repository.add(data);
            RecordChanged.publishNew(events, RecordKind.STATEMENT, id.value());
            return id;
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("", "visit.gone");
        }
    }

    /** @throws OptimisticLockingFailureException where somebody else has changed it since it was read */
    @MayEdit
    @Transactional
    public void change(Statement statement) {
        statement.data().check();
        try {
            if (!repository.change(statement)) {
                throw new OptimisticLockingFailureException(
                        "Statement " + statement.id().value());
            }
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("", "visit.gone");
        }
        changed(statement.id());
    }

    /** @throws RuleViolation where an article is linked to it */
    @MayEdit
    @Transactional
    public void remove(StatementId id) {
        try {
            repository.remove(id);
        } catch (DataIntegrityViolationException e) {
            throw Violations.referredTo(e);
        }
        changed(id);
    }

    /** @throws NoSuchElementException where there is none */
    @Transactional
    public Statement get(StatementId id) {
        var statement = repository.find(id).orElseThrow(() -> new NoSuchElementException("No statement " + id.value()));
        RecordRead.publish(
                events,
                RecordRef.of(RecordKind.STATEMENT, id.value()),
                audience(id).label());
        return statement;
    }

    /**
     * Who may see it.
     *
     * @throws NoSuchElementException where there is none, or none that the caller may see
     */
    public Audience audience(StatementId id) {
        return repository.audience(id).orElseThrow(() -> new NoSuchElementException("No statement " + id.value()));
    }

    /** Who may see it, as its row says it, with those whom one request let in: what refers to it by both has to say the same. */
    public String[] keys(StatementId id) {
        return repository.keys(id).orElseThrow(() -> new NoSuchElementException("No statement " + id.value()));
    }

    public List<StatementListItem> ofVisit(VisitId visit) {
        return repository.ofVisit(visit);
    }

    public List<StatementListItem> ofPerson(PersonId person) {
        return repository.ofPerson(person);
    }

    private void changed(StatementId id) {
        RecordChanged.publish(events, RecordKind.STATEMENT, id.value());
    }
}

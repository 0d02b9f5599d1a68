package se.samsyn.initiative;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.shared.AsRead;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RuleViolation;

/** Which initiatives hang together, and how. Whoever may not see one end is told of neither it nor the relation. */
@Service
@MayRead
@Transactional(readOnly = true)
public class RelationService {

    private final RelationRepository repository;
    private final InitiativeService initiatives;
    private final ApplicationEventPublisher events;

    RelationService(RelationRepository repository, InitiativeService initiatives, ApplicationEventPublisher events) {
        this.repository = repository;
        this.initiatives = initiatives;
        this.events = events;
    }

    /** The whole first, then its parts, what came before and after, and the rest; by name. */
    public List<Relation> of(InitiativeId id) {
        return repository.of(id);
    }

    /**
     * Says that an initiative hangs together with another. What stands against it is looked for among what the caller sees: a
     * refusal would tell of the rest. Whoever sees more may find a part of two, or a circle, and takes one of them back.
     *
     * @throws NoSuchElementException where one of them is not there, or the caller may not see it
     * @throws RuleViolation at {@code other}, where it is said already, would lead round in a circle, or the initiative that
     *     would be a part is one of another
     */
    @MayEdit
    @Transactional
    public RelationId add(InitiativeId id, RelationData data) {
        data.check(id);
        var kind = Objects.requireNonNull(data.kind());
        var other = Objects.requireNonNull(data.other());
        var from = kind.isTurned() ? other : id;
        var to = kind.isTurned() ? id : other;
        if (kind.hasDirection()) {
            repository.lock();
            if (repository.leads(stored(kind), to, from)) {
                throw new RuleViolation("other", "initiative.relation.circle." + stored(kind));
            }
            if (stored(kind) == RelationKind.PART_OF && repository.isPart(from)) {
                throw new RuleViolation("other", "initiative.relation.whole");
            }
        }
        try {
            var added = repository.add(
                    from,
                    initiatives.circle(from).array(),
                    to,
                    initiatives.circle(to).array(),
                    stored(kind),
                    data.note());
            publish(id, other);
            return added;
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("other", "initiative.relation.twice");
        }
    }

    /**
     * They do not hang together in that way after all.
     *
     * @param id of either end
     * @throws NoSuchElementException where that is not said, or the caller may not see it
     */
    @MayEdit
    @Transactional
    public void remove(InitiativeId id, @AsRead Relation relation) {
        if (!repository.remove(relation.id())) {
            throw new NoSuchElementException("Relation " + relation.id().value());
        }
        publish(id, relation.other());
    }

    private void publish(InitiativeId one, InitiativeId other) {
        RecordChanged.publish(events, List.of(one.ref(), other.ref()));
    }

    private static RelationKind stored(RelationKind kind) {
        return kind.isTurned() ? kind.turned() : kind;
    }
}

package se.samsyn.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Identities;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.shared.AsRead;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordExported;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;

/** Descriptions by which another municipality can take an initiative over: written, taken out, and taken in. */
@Service
@MayRead
@Transactional(readOnly = true)
public class TransferService {

    private final TransferRepository repository;
    private final InitiativeService initiatives;
    private final VariantService variants;
    private final Identities identities;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TransferService(
            TransferRepository repository,
            InitiativeService initiatives,
            VariantService variants,
            Identities identities,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.initiatives = initiatives;
        this.variants = variants;
        this.identities = identities;
        this.events = events;
        this.clock = clock;
    }

    /** Nothing where nobody has described it, or for whoever may not see the initiative. */
    public Optional<Transfer> of(InitiativeId id) {
        return repository.of(id);
    }

    /**
     * @param before the description as it was read; null where there was none
     * @throws NoSuchElementException where there is no such initiative or none that the caller may see
     * @throws OptimisticLockingFailureException where somebody else has described it otherwise by now
     */
    @MayEdit
    @Transactional
    public void put(InitiativeId id, @AsRead @Nullable Transfer before, TransferData data) {
        data.check();
        var written = before == null
                ? repository.add(id, data, initiatives.circle(id).array())
                : repository.change(id, before.version(), data);
        if (!written) {
            throw new OptimisticLockingFailureException("Description of initiative " + id.value());
        }
        RecordChanged.publish(events, RecordKind.INITIATIVE, id.value());
    }

    /**
     * What would leave, for whoever is to decide.
     *
     * @throws NoSuchElementException where there is no such initiative or none that the caller may see
     * @throws RuleViolation where it is for fewer than all who take part in the collaboration
     */
    @MayEdit
    public TransferFile file(InitiativeId id) {
        var data = initiatives.details(id).initiative().data();
        if (leaving(data) == Leaving.NOT) {
            throw new RuleViolation("", "initiative.transfer.notForOthers");
        }
        return TransferFile.of(
                identities.municipalityName(CurrentCaller.get().municipality()),
                LocalDate.now(clock),
                data,
                initiatives.parts(id));
    }

    /**
     * Takes a description out of the program, which the log tells of.
     *
     * @param seen what was to leave when whoever does it decided
     * @param agreed whether they say that those who take part have agreed
     * @throws RuleViolation where it is something else by now, or may not leave
     */
    @MayEdit
    @Transactional
    public byte[] takeOut(InitiativeId id, @AsRead TransferFile seen, boolean agreed) {
        var file = file(id);
        if (!file.equals(seen)) {
            throw new RuleViolation("", "initiative.transfer.changed");
        }
        if (!agreed && leaving(initiatives.details(id).initiative().data()) == Leaving.ONCE_AGREED) {
            throw new RuleViolation("", "initiative.transfer.notAgreed");
        }
        events.publishEvent(new RecordExported(id.ref()));
        return file.write();
    }

    /** Tells the log that a description is printed. */
    @Transactional
    public void printed(InitiativeId id) {
        events.publishEvent(new RecordExported(id.ref()));
    }

    /**
     * Makes a planned initiative of another municipality's description.
     *
     * @throws RuleViolation where what is said cannot be so, or another initiative has its name
     */
    @MayEdit
    @Transactional
    public InitiativeId takeOver(TakenOver taken) {
        var description = taken.description();
        description.check();
        var id = initiatives.create(taken.initiative());
        put(id, null, description);
        if (!taken.origin().isEmpty()) {
            variants.add(
                    id,
                    new VariantData(
                            VariantField.ORIGIN, taken.origin(), taken.origin(), "", null, LocalDate.now(clock)));
        }
        return id;
    }

    private static Leaving leaving(InitiativeData data) {
        return Leaving.of(Objects.requireNonNull(data.sharing().label()));
    }
}

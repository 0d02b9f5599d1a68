package se.samsyn.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.access.MayRecord;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Freshness;
import se.samsyn.shared.FreshnessSource;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;
import se.samsyn.shared.StillTrue;

/**
 * Whether what stands in initiatives and goals that go on still holds. The agency that answers for it says so, or what does
 * not; whoever keeps the registers may say so too, and is the one who changes what does not.
 */
@Service
@MayRead
@Transactional(readOnly = true)
public class ConfirmationService {

    private final ConfirmationRepository repository;
    private final Subjects subjects;
    private final List<FreshnessSource> sources;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ConfirmationService(
            ConfirmationRepository repository,
            Subjects subjects,
            List<FreshnessSource> sources,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.subjects = subjects;
        this.sources = sources;
        this.events = events;
        this.clock = clock;
    }

    /** How old a record is; nothing where nobody is asked: it does not go on, or is of a kind that nobody confirms. */
    public Optional<Freshness> freshness(RecordRef record) {
        return source(record).flatMap(source -> source.of(record.id(), today()));
    }

    /** What was said of a record, the latest first. */
    public List<Confirmation> of(RecordRef record) {
        return source(record).isPresent() ? repository.of(record) : List.of();
    }

    /** Whether its own agency is asked now. */
    public boolean isAsked(Freshness record) {
        return record.saidOn().isBefore(StillTrue.askedBefore(today()));
    }

    /** Whether the caller may say whether it holds: for the agency that answers for it, or because they keep the registers. */
    public boolean maySay(Freshness record) {
        var caller = CurrentCaller.get();
        return caller.mayEdit() || isOwn(record);
    }

    /** What the caller's agency answers for and is asked about, the oldest first. */
    public List<Freshness> toConfirm() {
        var today = today();
        return sources.stream()
                .flatMap(source -> source.saidBefore(StillTrue.askedBefore(today), today).stream())
                .filter(ConfirmationService::isOwn)
                .sorted(Comparator.comparing(Freshness::saidOn)
                        .thenComparing(Freshness::name)
                        .thenComparing(record -> record.record().path()))
                .toList();
    }

    /**
     * It still holds, today.
     *
     * @throws NoSuchElementException where it is not asked about any more
     * @throws AccessDeniedException where another agency answers for it
     */
    @MayRecord
    @Transactional
    public ConfirmationId confirm(RecordRef record) {
        return say(record, "");
    }

    /**
     * Something in it does not hold; whoever keeps the registers is told.
     *
     * @param words what; required
     */
    @MayRecord
    @Transactional
    public ConfirmationId doubt(RecordRef record, @Screened(RecordKind.INITIATIVE) @FreeText String words) {
        var text = Input.text(words);
        if (text.isEmpty()) {
            throw new RuleViolation("words", "question.doubt.missing");
        }
        Input.checkLength("words", text, Input.TEXT);
        return say(record, text);
    }

    /** By whoever said it. */
    @MayRecord
    @Transactional
    public void takeBack(ConfirmationId id) {
        var said = repository.find(id).orElseThrow(() -> gone(id));
        if (!repository.delete(id, CurrentCaller.get())) {
            throw gone(id);
        }
        changed(said.record());
    }

    /**
     * What did not hold has been seen to.
     *
     * @throws OptimisticLockingFailureException where somebody else has said so since it was read
     */
    @MayEdit
    @Transactional
    public void settle(ConfirmationId id, long version) {
        var said = repository.find(id).filter(Confirmation::isOpen).orElseThrow(() -> gone(id));
        if (!repository.settle(id, version, today(), CurrentCaller.get().name())) {
            throw new OptimisticLockingFailureException("Confirmation " + id.value());
        }
        changed(said.record());
    }

    private ConfirmationId say(RecordRef record, String words) {
        var freshness = freshness(record).orElseThrow(() -> new NoSuchElementException(record + " is not asked about"));
        if (!maySay(freshness)) {
            throw new AccessDeniedException("Another agency answers for it");
        }
        try {
            var id = repository.insert(record, words, today(), subjects.seen(record), CurrentCaller.get());
            changed(record);
            return id;
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("", "question.gone");
        }
    }

    private Optional<FreshnessSource> source(RecordRef record) {
        return sources.stream().filter(source -> source.kind() == record.kind()).findFirst();
    }

    private static boolean isOwn(Freshness record) {
        var own = CurrentCaller.get().agencyId();
        return own != null && record.agencies().contains(own);
    }

    private static NoSuchElementException gone(ConfirmationId id) {
        return new NoSuchElementException("Confirmation " + id.value());
    }

    private void changed(RecordRef record) {
        RecordChanged.publish(events, record.kind(), record.id());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

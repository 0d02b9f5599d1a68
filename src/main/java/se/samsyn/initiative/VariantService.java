package se.samsyn.initiative;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.shared.AsRead;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;

/**
 * What different sources say of an initiative, where they do not agree. One of them is what the initiative says itself: that
 * is written in the initiative too, so that lists, pictures and searches need to know of none of this.
 */
@Service
@MayRead
@Transactional(readOnly = true)
public class VariantService {

    private final VariantRepository repository;
    private final InitiativeService initiatives;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VariantService(
            VariantRepository repository,
            InitiativeService initiatives,
            ApplicationEventPublisher events,
            Clock clock) {
        this.repository = repository;
        this.initiatives = initiatives;
        this.events = events;
        this.clock = clock;
    }

    /** By field, the one that holds first, then the latest; nothing for whoever may not see the initiative. */
    public List<Variant> of(InitiativeId id) {
        return repository.of(id);
    }

    /** @throws NoSuchElementException where there is none, or none that the caller may see */
    public Variant get(VariantId id) {
        return repository.find(id).orElseThrow(() -> new NoSuchElementException("Variant " + id.value()));
    }

    /** The articles about an initiative that the caller may see, which can be named as sources; the latest first. */
    public List<SourceArticle> articles(InitiativeId id) {
        return repository.articles(id);
    }

    /**
     * Notes what a source says. It holds at once only where the initiative says the same already, or cannot say it itself and
     * no other source does.
     *
     * @throws NoSuchElementException where there is no such initiative or none that the caller may see
     */
    @MayEdit
    @Transactional
    public VariantId add(InitiativeId id, VariantData data) {
        data.check(today(), false);
        checkArticle(id, data);
        var added = repository.add(
                id, data, CurrentCaller.get().name(), initiatives.circle(id).array());
        if (!data.field().isSaid() && of(id).stream().noneMatch(one -> holds(one, data.field()))) {
            repository.putCurrent(get(added));
        }
        settle(id);
        return added;
    }

    /**
     * Corrects what was noted. Where it is what the initiative says, the initiative is corrected with it.
     *
     * @throws OptimisticLockingFailureException where somebody else changed or removed it meanwhile
     */
    @MayEdit
    @Transactional
    public void change(@AsRead Variant before, VariantData data) {
        data.check(today(), before.withheld());
        if (data.field() != before.data().field()) {
            throw new RuleViolation("field", "initiative.variant.field.fixed");
        }
        checkArticle(before.initiative(), data);
        if (!repository.change(before, data)) {
            throw stale(before);
        }
        if (before.current()) {
            write(before.initiative(), data);
        }
        settle(before.initiative());
    }

    /**
     * Lets what a source says hold: the initiative says it from now on.
     *
     * @throws OptimisticLockingFailureException where somebody else changed or removed it meanwhile
     */
    @MayEdit
    @Transactional
    public void putCurrent(@AsRead Variant variant) {
        if (!repository.putCurrent(variant)) {
            throw stale(variant);
        }
        write(variant.initiative(), variant.data());
        settle(variant.initiative());
    }

    /**
     * Takes away what was noted by mistake. What the initiative says stays.
     *
     * @throws OptimisticLockingFailureException where somebody else changed or removed it meanwhile
     */
    @MayEdit
    @Transactional
    public void remove(@AsRead Variant variant) {
        if (!repository.remove(variant)) {
            throw stale(variant);
        }
        settle(variant.initiative());
    }

    private void write(InitiativeId id, VariantData data) {
        var now = initiatives.get(id);
        var said = data.field().put(now.data(), data.words());
        if (!said.equals(now.data())) {
            initiatives.change(new Initiative(id, now.version(), said));
        }
    }

    private void settle(InitiativeId id) {
        repository.settle(id, initiatives.get(id).data());
        RecordChanged.publish(events, RecordKind.INITIATIVE, id.value());
    }

    private void checkArticle(InitiativeId id, VariantData data) {
        if (data.article() != null && articles(id).stream().noneMatch(article -> article.id() == data.article())) {
            throw new RuleViolation("article", "initiative.variant.article.gone");
        }
    }

    private static boolean holds(Variant variant, VariantField field) {
        return variant.current() && variant.data().field() == field;
    }

    private static OptimisticLockingFailureException stale(Variant variant) {
        return new OptimisticLockingFailureException("Variant " + variant.id().value());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

package se.samsyn.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayEdit;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.NeedSource;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;

/**
 * What needs whoever keeps the registers, from all modules. It says no more than they may see, and each puts off for
 * themselves only.
 */
@Service
@MayEdit
@Transactional(readOnly = true)
public class NeedService {

    private record Key(NeedKind kind, @Nullable RecordRef record, long part) {}

    private final List<NeedSource> sources;
    private final SnoozeRepository snoozes;
    private final Clock clock;

    NeedService(List<NeedSource> sources, SnoozeRepository snoozes, Clock clock) {
        this.sources = sources;
        this.snoozes = snoozes;
        this.clock = clock;
    }

    /** With as many statements for many needs as for few. */
    public Worklist list() {
        var today = LocalDate.now(clock);
        var putOff = snoozes.of(CurrentCaller.get(), today).stream()
                .collect(Collectors.toMap(
                        stored -> new Key(stored.kind(), stored.record(), stored.part()),
                        Function.identity(),
                        (one, _) -> one));
        var needs = new ArrayList<Need>();
        // what has been seen to meanwhile needs nobody, put off or not
        var snoozed = new ArrayList<Snoozed>();
        sources.stream().flatMap(source -> source.needs(today).stream()).forEach(need -> {
            var stored = putOff.get(new Key(need.kind(), need.record(), need.part()));
            if (stored == null) {
                needs.add(need);
            } else {
                snoozed.add(new Snoozed(stored.id(), need, stored.until(), stored.reason()));
            }
        });
        needs.sort(Need.ORDER);
        snoozed.sort(Comparator.comparing(Snoozed::until).thenComparing(Snoozed::need, Need.ORDER));
        return new Worklist(needs, snoozed);
    }

    /**
     * Puts something off, for the caller alone.
     *
     * @throws RuleViolation where a day or a reason is at fault, or the record is no more
     */
    @Transactional
    public SnoozeId snooze(SnoozeData data) {
        data.check(LocalDate.now(clock));
        try {
            return snoozes.add(CurrentCaller.get(), data);
        } catch (DataIntegrityViolationException e) {
            throw new RuleViolation("", "review.snooze.gone");
        }
    }

    /** @throws NoSuchElementException where the caller has put off nothing such */
    @Transactional
    public void wake(SnoozeId id) {
        if (!snoozes.end(CurrentCaller.get(), id)) {
            throw new NoSuchElementException("Snooze " + id.value());
        }
    }
}

package se.samsyn.list;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayRead;
import se.samsyn.access.Role;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RuleViolation;

/** Views of lists: everybody's own, and those that are shared. */
@Service
@MayRead
@Transactional(readOnly = true)
public class SavedViewService {

    /** The most that anybody keeps of one list. */
    static final int MOST = 50;

    private final SavedViewRepository repository;
    private final Clock clock;

    SavedViewService(SavedViewRepository repository, Clock clock) {
        this.repository = repository;
        this.clock = clock;
    }

    /** The caller's own and the shared ones of a list, by name. */
    public List<SavedView> of(String place) {
        return repository.of(place);
    }

    /** @throws RuleViolation where it has no name, or another has it, or the caller may not share it */
    @MayRead
    @Transactional
    public SavedViewId create(SavedViewData data) {
        data.check();
        demandMayShare(data);
        if (repository.countOf(CurrentCaller.get(), data.place()) >= MOST) {
            throw new RuleViolation("", "list.view.many", MOST);
        }
        return named(() -> repository.insert(CurrentCaller.get(), data));
    }

    /**
     * @throws RuleViolation where it has no name, or another has it, or it is not the caller's to change or share
     * @throws OptimisticLockingFailureException where it has been changed or removed since that version was read
     */
    @MayRead
    @Transactional
    public void change(SavedView view) {
        view.data().check();
        var now = mine(view.id());
        if (view.data().shared() != now.data().shared()) {
            demandMayShare(view.data());
            if (now.ownerId() != CurrentCaller.get().identityId()) {
                throw new RuleViolation("", "list.view.notYours");
            }
        }
        if (!named(() -> repository.update(view))) {
            throw new OptimisticLockingFailureException("View " + view.id().value());
        }
    }

    /** Removes it; for a day it can be put back. */
    @MayRead
    @Transactional
    public void remove(SavedViewId id) {
        mine(id);
        if (!repository.remove(id, true)) {
            throw new NoSuchElementException("View " + id.value());
        }
        repository.forget(OffsetDateTime.now(clock).minusDays(1));
    }

    /** @throws RuleViolation where another has its name by now */
    @MayRead
    @Transactional
    public void putBack(SavedViewId id) {
        mine(id);
        if (!named(() -> repository.remove(id, false))) {
            throw new NoSuchElementException("View " + id.value());
        }
    }

    /** The caller sees it where the list's address says nothing. */
    @MayRead
    @Transactional
    public void preset(SavedViewId id) {
        repository.preset(CurrentCaller.get(), find(id));
    }

    /** The caller sees the list as it is where its address says nothing. */
    @MayRead
    @Transactional
    public void noPreset(@NotFreeText("an address of the program") String place) {
        repository.noPreset(CurrentCaller.get(), place);
    }

    /** Whether the caller may change it and remove it. */
    public static boolean mayChange(SavedView view) {
        var caller = CurrentCaller.get();
        return view.ownerId() == caller.identityId() || view.data().shared() && caller.is(Role.COORDINATOR);
    }

    private SavedView find(SavedViewId id) {
        return repository.find(id).orElseThrow(() -> new NoSuchElementException("View " + id.value()));
    }

    private SavedView mine(SavedViewId id) {
        var view = find(id);
        if (!mayChange(view)) {
            throw new RuleViolation("", "list.view.notYours");
        }
        return view;
    }

    private static void demandMayShare(SavedViewData data) {
        if (data.shared() && !CurrentCaller.get().mayEdit()) {
            throw new RuleViolation("", "list.view.share.not");
        }
    }

    private static <T> T named(Supplier<T> write) {
        try {
            return write.get();
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("name", "list.view.taken");
        }
    }
}

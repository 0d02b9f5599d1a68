package se.samsyn.area;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayEdit;
import se.samsyn.access.MayRead;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;
import se.samsyn.shared.Violations;

/** Keeps the register of areas. */
@Service
@MayRead
@Transactional(readOnly = true)
public class AreaService {

    private final AreaRepository repository;
    private final AreaQueries queries;
    private final ApplicationEventPublisher events;

    AreaService(AreaRepository repository, AreaQueries queries, ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.events = events;
    }

    /** @throws RuleViolation where a field is at fault or the name is taken */
    @MayEdit
    @Transactional
    public AreaId create(AreaData data) {
        data.check();
        var id = named(() -> repository.add(data));
        RecordChanged.publishNew(events, RecordKind.AREA, id.value());
        return id;
    }

    /** @throws NoSuchElementException where there is none */
    public Area get(AreaId id) {
        return repository.find(id).orElseThrow();
    }

    /**
     * @throws RuleViolation where a field is at fault or the name is taken
     * @throws OptimisticLockingFailureException where somebody else changed it meanwhile
     */
    @MayEdit
    @Transactional
    public void change(Area area) {
        area.data().check();
        if (!named(() -> repository.change(area))) {
            throw new OptimisticLockingFailureException("Area " + area.id().value() + " has changed");
        }
        publish(area.id());
    }

    /**
     * @throws RuleViolation where something refers to it
     * @throws NoSuchElementException where there is none
     */
    @MayEdit
    @Transactional
    public void remove(AreaId id) {
        try {
            if (!repository.remove(id)) {
                throw new NoSuchElementException("No area " + id.value());
            }
        } catch (DataIntegrityViolationException e) {
            throw Violations.referredTo(e);
        }
        publish(id);
    }

    public List<Area> list(AreaFilter filter, Sort<AreaSort> sort, Page page) {
        return queries.list(filter, sort, page);
    }

    public int count(AreaFilter filter) {
        return queries.count(filter);
    }

    /** All, by name. */
    public List<AreaOption> options() {
        return queries.options();
    }

    /** All that texts may call them. */
    public List<AreaNames> names() {
        return queries.names();
    }

    /** Where the areas lie in relation to each other, as far as that is known. */
    public AreaMap map() {
        return queries.map();
    }

    private void publish(AreaId id) {
        RecordChanged.publish(events, RecordKind.AREA, id.value());
    }

    private static <T> T named(Supplier<T> write) {
        try {
            return write.get();
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("name", "area.name.taken");
        }
    }
}

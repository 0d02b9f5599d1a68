package se.samsyn.agency;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
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

/** Keeps the register of officials and the public roles they have held. */
@Service
@MayRead
@Transactional(readOnly = true)
public class PersonService {

    private final PersonRepository repository;
    private final PersonQueries queries;
    private final ApplicationEventPublisher events;

    PersonService(PersonRepository repository, PersonQueries queries, ApplicationEventPublisher events) {
        this.repository = repository;
        this.queries = queries;
        this.events = events;
    }

    /** @throws RuleViolation where a field is at fault, or a text looks like a personal number */
    @MayEdit
    @Transactional
    public PersonId create(PersonData data, List<PersonRoleData> roles) {
        data.check();
        var id = repository.add(data);
        roles.forEach(role -> store(id, role));
        RecordChanged.publishNew(events, RecordKind.PERSON, id.value());
        return id;
    }

    /** @throws NoSuchElementException where there is none */
    public Person get(PersonId id) {
        return repository.find(id).orElseThrow();
    }

    /**
     * Changes the names; roles have methods of their own.
     *
     * @throws RuleViolation where a field is at fault, or a text looks like a personal number
     * @throws OptimisticLockingFailureException where somebody else changed the person meanwhile
     */
    @MayEdit
    @Transactional
    public void change(Person person) {
        person.data().check();
        current(person.id(), repository.change(person));
    }

    /** @throws NoSuchElementException where there is no such person */
    @MayEdit
    @Transactional
    public PersonRoleId addRole(PersonId person, PersonRoleData role) {
        get(person);
        var id = store(person, role);
        publish(person);
        return id;
    }

    /**
     * @param version of the person
     * @throws OptimisticLockingFailureException where somebody else changed the person or a role meanwhile
     * @throws NoSuchElementException where the person has no such role
     */
    @MayEdit
    @Transactional
    public void changeRole(PersonId person, long version, PersonRoleId id, PersonRoleData role) {
        role.check();
        current(person, repository.changed(person, version));
        found(id, atAgency(() -> repository.changeRole(person, id, role)));
    }

    /**
     * @param version of the person
     * @throws OptimisticLockingFailureException where somebody else changed the person or a role meanwhile
     * @throws RuleViolation where they sit in the council by it
     * @throws NoSuchElementException where the person has no such role
     */
    @MayEdit
    @Transactional
    public void removeRole(PersonId person, long version, PersonRoleId id) {
        current(person, repository.changed(person, version));
        try {
            found(id, repository.removeRole(person, id));
        } catch (DataIntegrityViolationException e) {
            throw Violations.referredTo(e);
        }
    }

    /**
     * Removes a person with their roles.
     *
     * @throws RuleViolation where something refers to the person
     * @throws NoSuchElementException where there is none
     */
    @MayEdit
    @Transactional
    public void remove(PersonId id) {
        try {
            if (!repository.remove(id)) {
                throw new NoSuchElementException("No person " + id.value());
            }
        } catch (DataIntegrityViolationException e) {
            throw Violations.referredTo(e);
        }
        publish(id);
    }

    public List<PersonListItem> list(PersonFilter filter, Sort<PersonSort> sort, Page page) {
        return queries.list(filter, sort, page);
    }

    public int count(PersonFilter filter) {
        return queries.count(filter);
    }

    /** All, by name. */
    public List<PersonOption> options() {
        return queries.options();
    }

    /** All roles of all, by whose they are, of each those that go on first. */
    public List<PersonRoleOption> roles() {
        return queries.roles();
    }

    /** All that texts may call them, with their roles. */
    public List<PersonNames> names() {
        return queries.names();
    }

    /** Who holds or has held a role at an agency, latest first. */
    public List<PersonAtAgency> at(AgencyId agency) {
        return queries.at(agency);
    }

    private PersonRoleId store(PersonId person, PersonRoleData role) {
        role.check();
        return atAgency(() -> repository.addRole(person, role));
    }

    private void current(PersonId id, boolean written) {
        if (!written) {
            throw new OptimisticLockingFailureException("Person " + id.value() + " has changed");
        }
        publish(id);
    }

    private void publish(PersonId id) {
        RecordChanged.publish(events, RecordKind.PERSON, id.value());
    }

    private static void found(PersonRoleId id, boolean written) {
        if (!written) {
            throw new NoSuchElementException("No role " + id.value());
        }
    }

    private static <T> T atAgency(Supplier<T> write) {
        try {
            return write.get();
        } catch (DataIntegrityViolationException e) {
            if (Violations.of(e, "fk_person_role_agency")) {
                throw new RuleViolation("agency", "agency.role.agencyGone");
            }
            throw e;
        }
    }
}

package se.samsyn.agency;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordVersions;

/** What the log keeps of a person. Roles are told, and not restored: each has a way of its own. */
@Component
class PersonVersions implements RecordVersions<PersonVersions.Version> {

    private static final Map<String, String> LABELS =
            Map.of("name", "agency.name", "aliases", "agency.aliases", "roles", "agency.roles");

    record Version(PersonData data, List<PersonRoleData> roles) {}

    private final PersonRepository repository;
    private final PersonService persons;

    PersonVersions(PersonRepository repository, PersonService persons) {
        this.repository = repository;
        this.persons = persons;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PERSON;
    }

    @Override
    public Class<Version> type() {
        return Version.class;
    }

    @Override
    public Class<PersonId> idType() {
        return PersonId.class;
    }

    @Override
    public Optional<Version> now(long id) {
        return repository
                .find(new PersonId(id))
                .map(person -> new Version(
                        person.data(),
                        person.roles().stream().map(PersonRole::data).toList()));
    }

    @Override
    public String name(Version version) {
        return version.data().name();
    }

    @Override
    public Map<String, String> labels() {
        return LABELS;
    }

    @Override
    public boolean mayChange(Version now) {
        return CurrentCaller.get().mayEdit();
    }

    @Override
    public void restore(long id, Version earlier) {
        var now = persons.get(new PersonId(id));
        persons.change(new Person(now.id(), now.version(), earlier.data(), now.roles()));
    }

    @Override
    public long again(Version last) {
        return persons.create(last.data(), last.roles()).value();
    }
}

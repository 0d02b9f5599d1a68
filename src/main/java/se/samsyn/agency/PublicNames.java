package se.samsyn.agency;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samsyn.shared.PublicPersons;

/** Everybody who has a public role, present or past, by all their names. */
@Component
class PublicNames implements PublicPersons {

    private final PersonQueries persons;

    PublicNames(PersonQueries persons) {
        this.persons = persons;
    }

    @Override
    public Set<String> names() {
        return persons.names().stream()
                .filter(person -> !person.roles().isEmpty())
                .flatMap(person -> Stream.concat(Stream.of(person.name()), person.aliases().stream()))
                .collect(Collectors.toSet());
    }
}

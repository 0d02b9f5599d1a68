package se.samsyn.news;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.Agency;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.Person;
import se.samsyn.agency.PersonData;
import se.samsyn.agency.PersonId;
import se.samsyn.agency.PersonRoleData;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.suggest.Suggestion;

/**
 * What an article adds to records that were there: a name that they did not have, a role on a day. Nothing that they
 * say is changed. Taken back when the import is undone.
 */
final class KnownAdditions {

    private final Registers registers;
    private final Receipt receipt;

    KnownAdditions(Registers registers, Receipt receipt) {
        this.registers = registers;
        this.receipt = receipt;
    }

    void agency(AgencyId id, Suggestion.Agency suggestion) {
        var agency = registers.agencies().get(id);
        var data = agency.data();
        var added = unknown(
                Stream.concat(Stream.of(data.name(), data.shortName()), data.aliases().stream()),
                suggestion.name(),
                suggestion.aliases());
        if (!added.isEmpty()) {
            registers.agencies().change(with(agency, both(data.aliases(), added)));
            note(RecordRef.of(RecordKind.AGENCY, id.value()), added);
        }
    }

    void person(PersonId id, Suggestion.Person suggestion, @Nullable PersonRoleData role) {
        var person = registers.persons().get(id);
        var data = person.data();
        var added = unknown(
                Stream.concat(Stream.of(data.name()), data.aliases().stream()),
                suggestion.name(),
                suggestion.aliases());
        if (!added.isEmpty()) {
            registers.persons().change(with(person, both(data.aliases(), added)));
            note(RecordRef.of(RecordKind.PERSON, id.value()), added);
        }
        if (role != null && person.roles().stream().noneMatch(known -> covers(known.data(), role))) {
            registers.persons().addRole(id, role);
            var agency = role.agency();
            receipt.roles()
                    .add(new Receipt.AddedRole(
                            id.value(), role.title(), agency == null ? null : agency.value(), role.knownOn()));
        }
    }

    void initiative(InitiativeId id, Suggestion.Initiative suggestion) {
        var initiative = registers.initiatives().get(id);
        var data = initiative.data();
        var added = unknown(
                Stream.concat(Stream.of(data.name(), data.longName()), data.aliases().stream()),
                suggestion.name(),
                suggestion.aliases());
        if (!added.isEmpty()) {
            registers.initiatives().change(with(initiative, both(data.aliases(), added)));
            note(RecordRef.of(RecordKind.INITIATIVE, id.value()), added);
        }
    }

    static Agency with(Agency agency, List<String> aliases) {
        var data = agency.data();
        return new Agency(
                agency.id(),
                agency.version(),
                new AgencyData(
                        data.name(),
                        data.shortName(),
                        data.kind(),
                        data.orgNumber(),
                        data.parent(),
                        aliases,
                        data.description()),
                agency.endedOn());
    }

    static Person with(Person person, List<String> aliases) {
        return new Person(
                person.id(), person.version(), new PersonData(person.data().name(), aliases), person.roles());
    }

    static Initiative with(Initiative initiative, List<String> aliases) {
        return new Initiative(
                initiative.id(),
                initiative.version(),
                initiative.data().draft().aliases(aliases).data());
    }

    /**
     * The same title for the same agency, at a time that does not exclude this day; or the same title on the same day:
     * nobody has it twice, and what was known already may name the agency more closely than an article does.
     */
    private static boolean covers(PersonRoleData known, PersonRoleData role) {
        return known.title().equalsIgnoreCase(role.title())
                && (role.agency() == null
                        || role.agency().equals(known.agency())
                        || role.knownOn().equals(known.knownOn()))
                && known.mayHold(role.knownOn());
    }

    private static List<String> unknown(Stream<String> known, String name, List<String> aliases) {
        var names = known.toList();
        return Stream.concat(Stream.of(name), aliases.stream())
                .filter(alias -> names.stream().noneMatch(alias::equalsIgnoreCase))
                .distinct()
                .toList();
    }

    private static List<String> both(List<String> before, List<String> added) {
        return Stream.concat(before.stream(), added.stream()).toList();
    }

    private void note(RecordRef record, List<String> added) {
        added.forEach(alias -> receipt.aliases().add(new Receipt.AddedAlias(record, alias)));
    }
}

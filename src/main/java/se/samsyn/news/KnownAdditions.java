package se.samsyn.news;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.Agency;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.Person;
import se.samsyn.agency.PersonData;
import se.samsyn.agency.PersonId;
import se.samsyn.agency.PersonRole;
import se.samsyn.agency.PersonRoleData;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.news.Receipt.Field;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.suggest.Suggestion;
import se.samsyn.visit.Participant;
import se.samsyn.visit.Visit;
import se.samsyn.visit.VisitId;

/**
 * Writes what an article adds to records that were there, as {@link Completion} says, and notes it in the receipt.
 * Nothing that they say is changed. Taken back when the import is undone.
 */
final class KnownAdditions {

    private final Registers registers;
    private final Receipt receipt;

    KnownAdditions(Registers registers, Receipt receipt) {
        this.registers = registers;
        this.receipt = receipt;
    }

    void agency(AgencyId id, Suggestion.Agency suggestion, @Nullable AgencyId parent) {
        var agency = registers.agencies().get(id);
        var data = agency.data();
        var record = RecordRef.of(RecordKind.AGENCY, id.value());
        var added = Completion.names(
                Stream.concat(Stream.of(data.name(), data.shortName()), data.aliases().stream()),
                suggestion.name(),
                suggestion.aliases());
        var whole = Completion.parent(id, data.parent(), parent);
        if (!added.isEmpty() || !Objects.equals(whole, data.parent())) {
            registers.agencies().change(with(agency, whole, both(data.aliases(), added)));
            note(record, added);
            note(record, Field.PARENT, data.parent() == null && whole != null ? String.valueOf(whole.value()) : "");
        }
    }

    void person(PersonId id, Suggestion.Person suggestion, @Nullable PersonRoleData role) {
        var person = registers.persons().get(id);
        var data = person.data();
        var added = Completion.names(
                Stream.concat(Stream.of(data.name()), data.aliases().stream()),
                suggestion.name(),
                suggestion.aliases());
        if (!added.isEmpty()) {
            registers.persons().change(with(person, both(data.aliases(), added)));
            note(RecordRef.of(RecordKind.PERSON, id.value()), added);
        }
        var known = person.roles().stream().map(PersonRole::data).toList();
        if (role != null && !Completion.holds(known, role)) {
            registers.persons().addRole(id, role);
            var agency = role.agency();
            receipt.roles()
                    .add(new Receipt.AddedRole(
                            id.value(), role.title(), agency == null ? null : agency.value(), role.knownOn()));
        }
    }

    void initiative(
            InitiativeId id,
            Suggestion.Initiative suggestion,
            @Nullable AgencyId accountable,
            List<AgencyId> partners) {
        var initiative = registers.initiatives().get(id);
        var before = initiative.data();
        var after = Completion.initiative(before, suggestion, accountable, partners);
        if (after.equals(before)) {
            return;
        }
        registers.initiatives().change(new Initiative(id, initiative.version(), after));
        var record = RecordRef.of(RecordKind.INITIATIVE, id.value());
        note(
                record,
                after.aliases().stream()
                        .filter(alias -> !before.aliases().contains(alias))
                        .toList());
        note(record, Field.LONG_NAME, before.longName().isEmpty() ? after.longName() : "");
        note(record, Field.STARTED, before.started() == null ? Objects.toString(after.started(), "") : "");
        note(record, Field.PURPOSE, before.purpose().isEmpty() ? after.purpose() : "");
        note(record, Field.TARGET_GROUP, before.targetGroup().isEmpty() ? after.targetGroup() : "");
        after.participations().stream()
                .filter(part -> !before.participations().contains(part))
                .forEach(part -> note(record, Field.PARTICIPATION, part.agency().value() + " " + part.role()));
    }

    void visit(
            VisitId id,
            Suggestion.Visit suggestion,
            List<Participant> named,
            @Nullable AgencyId host,
            Set<InitiativeId> shown) {
        var visit = registers.visits().get(id);
        var before = visit.data();
        var after = Completion.visit(before, suggestion, named, host, shown);
        if (after.equals(before)) {
            return;
        }
        registers.visits().change(new Visit(id, visit.version(), after));
        var record = RecordRef.of(RecordKind.VISIT, id.value());
        note(record, Field.PLACE, before.place().isEmpty() ? after.place() : "");
        note(
                record,
                Field.HOST_AGENCY,
                before.hostAgency() == null && after.hostAgency() != null
                        ? String.valueOf(after.hostAgency().value())
                        : "");
        after.participants().stream()
                .filter(participant -> !before.participants().contains(participant))
                .forEach(participant -> note(
                        record,
                        Field.PARTICIPANT,
                        String.valueOf(participant.person().value())));
        after.initiatives().stream()
                .filter(initiative -> !before.initiatives().contains(initiative))
                .forEach(initiative -> note(record, Field.SHOWN, String.valueOf(initiative.value())));
    }

    static Agency with(Agency agency, List<String> aliases) {
        return with(agency, agency.data().parent(), aliases);
    }

    static Agency with(Agency agency, @Nullable AgencyId parent, List<String> aliases) {
        var data = agency.data();
        return new Agency(
                agency.id(),
                agency.version(),
                AgencyData.of(
                        data.name(),
                        data.shortName(),
                        data.kind(),
                        data.orgNumber(),
                        parent,
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

    private static List<String> both(List<String> before, List<String> added) {
        return Stream.concat(before.stream(), added.stream()).toList();
    }

    private void note(RecordRef record, List<String> added) {
        added.forEach(alias -> receipt.aliases().add(new Receipt.AddedAlias(record, alias)));
    }

    private void note(RecordRef record, Field field, String value) {
        if (!value.isEmpty()) {
            receipt.completed().add(new Receipt.Completed(record, field, value));
        }
    }
}

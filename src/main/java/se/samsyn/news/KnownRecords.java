package se.samsyn.news;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Identities;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.suggest.Known;

/** What the caller's registry holds already, as the rules need it. */
@Component
class KnownRecords {

    private final Registers registers;
    private final Identities identities;

    KnownRecords(Registers registers, Identities identities) {
        this.registers = registers;
        this.identities = identities;
    }

    Known read() {
        return new Known(
                identities.municipalityName(CurrentCaller.get().municipality()),
                registers.initiatives().names().stream()
                        .map(initiative -> new Known.Initiative(
                                initiative.id().value(),
                                initiative.name(),
                                Stream.concat(Stream.of(initiative.longName()), initiative.aliases().stream())
                                        .filter(name -> !name.isBlank())
                                        .toList()))
                        .toList(),
                registers.agencies().names().stream()
                        .map(agency -> new Known.Agency(
                                agency.id().value(),
                                agency.name(),
                                agency.shortName().isBlank() ? null : agency.shortName(),
                                kind(agency.kind()),
                                Optional.ofNullable(agency.parent())
                                        .map(AgencyId::value)
                                        .orElse(null),
                                agency.aliases()))
                        .toList(),
                registers.areas().names().stream()
                        .map(area -> new Known.Area(area.id().value(), area.name(), area.aliases()))
                        .toList(),
                registers.persons().names().stream()
                        .map(person -> new Known.Person(
                                person.id().value(),
                                person.name(),
                                person.aliases(),
                                person.roles().stream()
                                        .map(role -> new Known.Role(
                                                role.title(),
                                                Optional.ofNullable(role.agency())
                                                        .map(AgencyId::value)
                                                        .orElse(null),
                                                role.validFrom(),
                                                role.validTo()))
                                        .toList()))
                        .toList());
    }

    private static se.samsyn.suggest.AgencyKind kind(AgencyKind kind) {
        return se.samsyn.suggest.AgencyKind.valueOf(kind.name());
    }
}

package se.samsyn.news;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Identities;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.goal.GoalFilter;
import se.samsyn.goal.GoalSort;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;
import se.samsyn.suggest.Known;
import se.samsyn.suggest.Suggestion;
import se.samsyn.visit.VisitFilter;
import se.samsyn.visit.VisitSort;

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

    /** The rules know names; that a visit or a goal is one that the registry has is found here. */
    List<Suggestion> recognise(List<Suggestion> suggestions) {
        return suggestions.stream()
                .map(suggestion -> switch (suggestion) {
                    case Suggestion.Visit visit when !visit.known() -> visit(visit);
                    case Suggestion.Goal goal when !goal.known() -> goal(goal, suggestions);
                    default -> suggestion;
                })
                .toList();
    }

    private Suggestion visit(Suggestion.Visit visit) {
        var day = visit.date();
        if (day == null) {
            return visit;
        }
        var place = Objects.requireNonNullElse(visit.place(), "");
        return registers
                .visits()
                .list(
                        new VisitFilter("", null, null, null, null, day, day),
                        new Sort<>(VisitSort.values()[0], false),
                        Page.ALL)
                .stream()
                .filter(known -> known.name().equalsIgnoreCase(visit.name())
                        || (!place.isEmpty() && known.place().equalsIgnoreCase(place)))
                .findFirst()
                .map(known -> Edits.linked(visit, known.id().value()))
                .orElse(visit);
    }

    private Suggestion goal(Suggestion.Goal goal, List<Suggestion> suggestions) {
        return suggestions.stream()
                .filter(suggestion -> suggestion.key().equals(goal.initiative().key()))
                .map(suggestion -> suggestion.basis().knownId())
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(initiative -> registers
                        .goals()
                        .list(
                                GoalFilter.of(new InitiativeId(initiative)),
                                new Sort<>(GoalSort.values()[0], false),
                                Page.ALL)
                        .stream()
                        .filter(known -> known.name().equalsIgnoreCase(Prose.atWord(goal.name(), ArticleData.MAX_NAME)))
                        .findFirst())
                .map(known -> Edits.linked(goal, known.id().value()))
                .orElse(goal);
    }

    private static se.samsyn.suggest.AgencyKind kind(AgencyKind kind) {
        return se.samsyn.suggest.AgencyKind.valueOf(kind.name());
    }
}

package se.samsyn.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyNames;
import se.samsyn.agency.PersonId;
import se.samsyn.agency.PersonNames;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.RecordKind;
import se.samsyn.suggest.Suggestion;
import se.samsyn.suggest.Suggestion.Reference;
import se.samsyn.visit.Participant;
import se.samsyn.visit.VisitData;

/**
 * Tells before anything is saved what accepted suggestions would add to records that are there already. What has not been
 * rejected counts as accepted; what is new has no id yet and gets one below zero, good for telling it apart.
 */
final class Additions {

    private final Function<String, Optional<ReviewItem>> items;
    private final Held held;
    private final @Nullable LocalDate published;
    private final Map<String, Long> unborn = new HashMap<>();

    Additions(Function<String, Optional<ReviewItem>> items, Held held, @Nullable LocalDate published) {
        this.items = items;
        this.held = held;
        this.published = published;
    }

    /** @return nothing for a suggestion that would be a new record */
    List<Addition> of(Suggestion suggestion) {
        var id = suggestion.basis().knownId();
        if (id == null) {
            return List.of();
        }
        return switch (suggestion) {
            case Suggestion.Agency it -> told(held.agencies().get(id), known -> agency(known, it));
            case Suggestion.Person it -> told(held.persons().get(id), known -> person(known, it));
            case Suggestion.Initiative it -> told(held.initiatives().get(id), known -> initiative(known, it));
            case Suggestion.Visit it -> told(held.visits().get(id), known -> visit(known, it));
            case Suggestion.Area _, Suggestion.Goal _, Suggestion.Statement _ -> List.of();
        };
    }

    private static <T> List<Addition> told(@Nullable T known, Function<T, Stream<Addition>> additions) {
        return known == null
                ? List.of()
                : additions
                        .apply(known)
                        .filter(addition -> !addition.text().isBlank())
                        .toList();
    }

    private Stream<Addition> agency(AgencyNames known, Suggestion.Agency told) {
        var whole = Completion.parent(known.id(), known.parent(), agencyId(told.parent()));
        return Stream.of(
                names(
                        Stream.concat(Stream.of(known.name(), known.shortName()), known.aliases().stream()),
                        told,
                        told.aliases()),
                new Addition("news.field.parent", known.parent() == null && whole != null ? name(told.parent()) : ""));
    }

    private Stream<Addition> person(PersonNames known, Suggestion.Person told) {
        var role = NewRecords.role(told, agencyId(told.agency()), published);
        var isNew = role != null && !Completion.holds(known.roles(), role);
        return Stream.of(
                names(Stream.concat(Stream.of(known.name()), known.aliases().stream()), told, told.aliases()),
                new Addition(
                        "news.field.role",
                        isNew && role != null
                                ? Stream.of(role.title(), name(told.agency()))
                                        .filter(part -> !part.isEmpty())
                                        .collect(Collectors.joining(", "))
                                : ""));
    }

    private static Addition names(Stream<String> known, Suggestion told, List<String> aliases) {
        return new Addition("news.field.aliases", String.join(", ", Completion.names(known, told.name(), aliases)));
    }

    private Stream<Addition> initiative(InitiativeData known, Suggestion.Initiative told) {
        var partners = told.partners().stream()
                .map(this::agencyId)
                .filter(Objects::nonNull)
                .toList();
        var after = Completion.initiative(known, told, agencyId(told.accountable()), partners);
        var agencies = new ArrayList<>(after.participations());
        agencies.removeAll(known.participations());
        return Stream.of(
                new Addition("news.field.longName", changed(known.longName(), after.longName())),
                new Addition(
                        "news.field.aliases",
                        after.aliases().stream()
                                .filter(alias -> !known.aliases().contains(alias))
                                .collect(Collectors.joining(", "))),
                new Addition(
                        "news.field.established",
                        known.started() == null && after.started() != null ? String.valueOf(told.established()) : ""),
                new Addition("news.field.purpose", changed(known.purpose(), after.purpose())),
                new Addition("news.field.targetGroup", changed(known.targetGroup(), after.targetGroup())),
                new Addition(
                        "news.field.participates",
                        named(
                                Stream.concat(Stream.ofNullable(told.accountable()), told.partners().stream()),
                                RecordKind.AGENCY,
                                agencies.stream()
                                        .map(part -> part.agency().value())
                                        .toList())));
    }

    private Stream<Addition> visit(VisitData known, Suggestion.Visit told) {
        var shown = told.initiatives().stream()
                .flatMap(reference -> id(reference, RecordKind.INITIATIVE).stream())
                .map(InitiativeId::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var named = new Participants(items, this::personId, this::agencyId).of(told);
        var host = Participants.host(told, items);
        var after = Completion.visit(known, told, named, agencyId(host), shown);
        var persons = new ArrayList<>(after.participants());
        persons.removeAll(known.participants());
        var come =
                persons.stream().map(Participant::person).map(PersonId::value).toList();
        return Stream.of(
                new Addition("news.field.place", changed(known.place(), after.place())),
                new Addition(
                        "news.field.hostAgency",
                        known.hostAgency() == null && after.hostAgency() != null ? name(host) : ""),
                new Addition("news.field.visitors", named(told.visitors().stream(), RecordKind.PERSON, come)),
                new Addition("news.field.hosts", named(told.hosts().stream(), RecordKind.PERSON, come)),
                new Addition(
                        "news.field.initiatives",
                        named(
                                told.initiatives().stream(),
                                RecordKind.INITIATIVE,
                                after.initiatives().stream()
                                        .filter(initiative ->
                                                !known.initiatives().contains(initiative))
                                        .map(InitiativeId::value)
                                        .toList())));
    }

    private String named(Stream<Reference> references, RecordKind kind, List<Long> which) {
        return references
                .filter(reference -> id(reference, kind).filter(which::contains).isPresent())
                .map(this::called)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String changed(String before, String after) {
        return before.equals(after) ? "" : after;
    }

    /** What an agency is called; "" for one that has been rejected. */
    private String name(@Nullable Reference reference) {
        return agencyId(reference) == null || reference == null ? "" : called(reference);
    }

    private String called(Reference reference) {
        return items.apply(reference.key())
                .map(item -> item.suggestion().name())
                .orElse(reference.name());
    }

    private @Nullable AgencyId agencyId(@Nullable Reference reference) {
        return reference == null
                ? null
                : id(reference, RecordKind.AGENCY).map(AgencyId::new).orElse(null);
    }

    private @Nullable PersonId personId(Reference reference) {
        return id(reference, RecordKind.PERSON).map(PersonId::new).orElse(null);
    }

    private Optional<Long> id(Reference reference, RecordKind kind) {
        var item = items.apply(reference.key());
        if (item.isEmpty()) {
            return Optional.ofNullable(KnownKey.id(reference.key(), kind));
        }
        // hosts are persons, and sometimes an agency
        if (item.get().choice() == Choice.REJECTED || Kinds.of(item.get().suggestion()) != kind) {
            return Optional.empty();
        }
        var known = item.get().suggestion().basis().knownId();
        return Optional.of(Objects.requireNonNullElseGet(
                known, () -> unborn.computeIfAbsent(reference.key(), _ -> -1L - unborn.size())));
    }
}

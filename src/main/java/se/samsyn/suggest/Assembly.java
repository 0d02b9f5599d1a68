package se.samsyn.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Turns what the finders found into suggestions, in reading order. */
final class Assembly {

    private static final int MOST_EVIDENCE = 12;

    /** More than anybody goes through; an article has some dozens. */
    private static final int MOST = 500;

    private final @Nullable LocalDate published;
    private final List<Suggestion> suggestions = new ArrayList<>();

    Assembly(@Nullable LocalDate published) {
        this.published = published;
    }

    void agencies(Agencies agencies, KnownAgencies registry) {
        for (Agencies.Entry entry : agencies.all()) {
            if (!entry.evidence.isEmpty()) {
                Long id = entry.known == null ? null : entry.known.id();
                suggestions.add(new Suggestion.Agency(
                        basis(entry.key(), id, entry.rule, entry.evidence),
                        entry.name(),
                        entry.known == null ? entry.agency.kind() : entry.known.kind(),
                        parent(entry, agencies, registry),
                        agencies.aliases(entry)));
            }
        }
    }

    private static Suggestion.@Nullable Reference parent(
            Agencies.Entry entry, Agencies agencies, KnownAgencies registry) {
        if (entry.known != null) {
            Known.Agency parent = registry.byId(entry.known.parentId());
            return parent == null ? null : new Suggestion.Reference("agency#" + parent.id(), parent.name());
        }
        if (entry.agency.kind() == AgencyKind.POLICE) {
            return ofAuthority(entry, agencies, registry);
        }
        if (entry.agency.parent() == null) {
            return null;
        }
        AgencyName name =
                MunicipalityRule.named(Municipalities.shortName(entry.agency.parent()), entry.agency.parent());
        Known.Agency known = registry.find(name);
        Agencies.Entry named = agencies.of(name);
        if (named != null) {
            return named.reference();
        }
        return known == null
                ? new Suggestion.Reference("agency:" + name.key(), name.name())
                : new Suggestion.Reference("agency#" + known.id(), known.name());
    }

    /** Every local police is a part of the one authority, where that is named or registered. */
    private static Suggestion.@Nullable Reference ofAuthority(
            Agencies.Entry entry, Agencies agencies, KnownAgencies registry) {
        Agencies.Entry named = agencies.of(ShortNames.POLICE_AUTHORITY);
        Known.Agency known = registry.find(ShortNames.POLICE_AUTHORITY);
        if (named == entry) {
            return null;
        }
        return named != null && !named.evidence.isEmpty()
                ? named.reference()
                : known == null ? null : new Suggestion.Reference("agency#" + known.id(), known.name());
    }

    void persons(Persons persons) {
        for (Persons.Entry entry : persons.all()) {
            Long id = entry.known == null ? null : entry.known.id();
            suggestions.add(new Suggestion.Person(
                    basis(entry.key(), id, entry.rule, entry.evidence),
                    entry.shownName(),
                    List.copyOf(entry.aliases),
                    entry.role,
                    entry.agency == null ? null : entry.agency.reference(),
                    entry.role == null ? null : published));
        }
    }

    void initiatives(Initiatives initiatives) {
        for (Initiatives.Entry entry : initiatives.all()) {
            if (!entry.evidence.isEmpty()) {
                Long id = entry.known == null ? null : entry.known.id();
                suggestions.add(new Suggestion.Initiative(
                        basis(entry.key(), id, entry.known != null ? Rule.KNOWN_NAME : entry.rule, entry.evidence),
                        entry.shownName(),
                        entry.longName,
                        entry.established,
                        entry.accountable == null ? null : entry.accountable.reference(),
                        entry.purpose,
                        entry.targetGroup,
                        List.copyOf(entry.aliases),
                        references(entry.partners, Agencies.Entry::reference)));
            }
        }
    }

    void areas(Collection<AreaFinder.Found> areas) {
        areas.forEach(area -> suggestions.add(
                new Suggestion.Area(basis(area.key(), area.knownId(), area.rule(), area.evidence()), area.name())));
    }

    void visits(List<Visit> visits, Initiatives initiatives) {
        List<Suggestion.Reference> shown = visits.size() != 1
                ? List.of()
                : references(
                        initiatives.all().stream()
                                .filter(entry -> !entry.evidence.isEmpty())
                                .toList(),
                        Initiatives.Entry::reference);
        int number = 0;
        for (Visit visit : visits) {
            var visitors = new ArrayList<>(references(visit.persons, Persons.Entry::reference));
            visitors.addAll(references(visit.bodies, Agencies.Entry::reference));
            suggestions.add(new Suggestion.Visit(
                    basis("visit:" + ++number, null, Rule.VISIT_VERB, visit.evidence),
                    visit.title(),
                    visit.kind(),
                    visit.date,
                    visit.place,
                    visit.placeAgency == null ? null : visit.placeAgency.reference(),
                    visitors,
                    hosts(visit),
                    shown));
        }
    }

    /** The persons who received the visitors, and the municipality for which they did. */
    private static List<Suggestion.Reference> hosts(Visit visit) {
        var hosts = new ArrayList<>(references(visit.hosts, Persons.Entry::reference));
        // a school that is visited receives the visitors too
        if (visit.placeAgency != null && visit.placeAgency.agency.kind() == AgencyKind.SCHOOL) {
            hosts.add(visit.placeAgency.reference());
        }
        if (visit.host != null) {
            hosts.add(visit.host.reference());
        }
        return hosts;
    }

    void goals(List<GoalFinder.Goal> goals) {
        int number = 0;
        for (GoalFinder.Goal goal : goals) {
            suggestions.add(new Suggestion.Goal(
                    basis("goal:" + ++number, null, goal.rule(), goal.evidence()),
                    goal.words(),
                    goal.initiative().reference()));
        }
    }

    void statements(List<Talk> talks, @Nullable LocalDate on) {
        int number = 0;
        for (Talk talk : talks) {
            Rule rule = talk.direct() ? Rule.DIRECT_SPEECH : Rule.REPORTED_SPEECH;
            suggestions.add(new Suggestion.Statement(
                    basis("statement:" + ++number, null, rule, talk.evidence()),
                    talk.words(),
                    talk.speaker().reference(),
                    talk.direct(),
                    on));
        }
    }

    /** All of them, by the place of their first evidence. */
    List<Suggestion> inReadingOrder() {
        return suggestions.stream()
                .sorted(Comparator.comparing(
                        (Suggestion suggestion) -> suggestion.evidence().getFirst()))
                .limit(MOST)
                .toList();
    }

    private static <T> List<Suggestion.Reference> references(
            Collection<T> entries, Function<T, Suggestion.Reference> reference) {
        return entries.stream().map(reference).toList();
    }

    private static Suggestion.Basis basis(String key, @Nullable Long id, Rule rule, List<Passage> evidence) {
        List<Passage> sorted =
                evidence.stream().distinct().sorted().limit(MOST_EVIDENCE).toList();
        return new Suggestion.Basis(key, id, rule, sorted);
    }
}

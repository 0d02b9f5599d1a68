package se.samsyn.news;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.PersonRoleData;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.PartialDate;
import se.samsyn.initiative.Participation;
import se.samsyn.suggest.Suggestion;
import se.samsyn.visit.Participant;
import se.samsyn.visit.VisitData;

/**
 * Records that were there, with what an article adds: what stands in them stays as it is, and what they do not say is
 * filled in. Told on the card before it is saved and saved by the same rules, so that the two cannot differ.
 */
final class Completion {

    private Completion() {}

    /** Names that an article uses and the registry does not have yet. */
    static List<String> names(Stream<String> known, String name, List<String> aliases) {
        var names = known.toList();
        return Stream.concat(Stream.of(name), aliases.stream())
                .filter(alias -> names.stream().noneMatch(alias::equalsIgnoreCase))
                .distinct()
                .toList();
    }

    /**
     * Whether a role is known: the same title for the same agency, at a time that does not exclude this day; or the same
     * title on the same day, since what was known already may name the agency more closely than an article does.
     */
    static boolean holds(List<PersonRoleData> known, PersonRoleData role) {
        return known.stream().anyMatch(one -> sameTitle(one, role) && one.mayHold(role.knownOn()));
    }

    private static boolean sameTitle(PersonRoleData known, PersonRoleData role) {
        return bare(known.title()).equals(bare(role.title()))
                && (role.agency() == null
                        || role.agency().equals(known.agency())
                        || role.knownOn().equals(known.knownOn()));
    }

    /** "Tf. kommundirektör" is "Tillförordnad kommundirektör", "Kommunstyrelsens ordförande" is "Kommunstyrelseordförande". */
    private static String bare(String title) {
        return title.toLowerCase(Locale.ROOT)
                .replaceAll("\\bt\\.?\\s?f\\.?\\s+", "tillförordnad ")
                .replaceAll("(en|et)?s\\s*(?=ordförande)", "")
                .replaceAll("e(?=ordförande)", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** What an agency is a part of; never of itself. */
    static @Nullable AgencyId parent(AgencyId agency, @Nullable AgencyId known, @Nullable AgencyId told) {
        return known != null || agency.equals(told) ? known : told;
    }

    static VisitData visit(
            VisitData known,
            Suggestion.Visit told,
            List<Participant> named,
            @Nullable AgencyId host,
            Set<InitiativeId> shown) {
        var persons = known.participants().stream().map(Participant::person).collect(Collectors.toSet());
        var participants = new ArrayList<>(known.participants());
        named.stream().filter(participant -> persons.add(participant.person())).forEach(participants::add);
        var initiatives = new LinkedHashSet<>(known.initiatives());
        initiatives.addAll(shown);
        return new VisitData(
                known.name(),
                known.kind(),
                known.visitedOn(),
                known.place().isEmpty() ? Objects.requireNonNullElse(told.place(), "") : known.place(),
                known.area(),
                known.hostAgency() == null ? host : known.hostAgency(),
                known.purpose(),
                known.cancelled(),
                participants,
                initiatives,
                known.programme(),
                known.sharing());
    }

    static InitiativeData initiative(
            InitiativeData known, Suggestion.Initiative told, @Nullable AgencyId accountable, List<AgencyId> partners) {
        var aliases = new ArrayList<>(known.aliases());
        var longName = filled(known.longName(), told.longName());
        aliases.addAll(names(
                Stream.concat(Stream.of(known.name(), longName), known.aliases().stream()),
                told.name(),
                told.aliases()));
        return known.draft()
                .longName(longName)
                .aliases(aliases)
                .purpose(filled(known.purpose(), told.purpose()))
                .targetGroup(filled(known.targetGroup(), told.targetGroup()))
                .started(known.started() == null ? date(told.established()) : known.started())
                .participations(participations(known.participations(), accountable, partners))
                .data();
    }

    /**
     * Who takes part: first those who do already, each with the part it has; nobody is made to answer beside whoever
     * answers for it.
     */
    static List<Participation> participations(
            List<Participation> known, @Nullable AgencyId accountable, List<AgencyId> partners) {
        var participations = new ArrayList<>(known);
        if (accountable != null) {
            var answered =
                    known.stream().anyMatch(part -> part.role() == OrgRole.ACCOUNTABLE && part.endedOn() == null);
            join(participations, accountable, answered ? OrgRole.IMPLEMENTING : OrgRole.ACCOUNTABLE);
        }
        partners.forEach(partner -> join(participations, partner, OrgRole.IMPLEMENTING));
        return participations;
    }

    /** One that has left keeps its row, and a second one with the same role is none. */
    private static void join(List<Participation> participations, AgencyId agency, OrgRole role) {
        if (participations.stream()
                .filter(part -> part.agency().equals(agency))
                .noneMatch(part -> part.endedOn() == null || part.role() == role)) {
            participations.add(Participation.of(agency, role));
        }
    }

    static @Nullable PartialDate date(se.samsyn.suggest.@Nullable PartialDate date) {
        return date == null ? null : PartialDate.parse(date.toString());
    }

    private static String filled(String known, @Nullable String told) {
        return known.isEmpty() ? Objects.requireNonNullElse(told, "") : known;
    }
}

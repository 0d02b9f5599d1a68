package se.samsyn.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A visit while it is put together from the sentences that tell of it. */
final class Visit {

    private static final List<String> OUTSIDE = List.of(
            "minister",
            "landshövding",
            "generaldirektör",
            "rikspolischef",
            "statssekreterare",
            "riksdag",
            "regionpolischef",
            "borgmästare",
            "kommissionär",
            "ambassadör",
            "riksåklagare");

    final Set<Persons.Entry> persons = new LinkedHashSet<>();
    final Set<Agencies.Entry> bodies = new LinkedHashSet<>();
    final Set<Persons.Entry> hosts = new LinkedHashSet<>();
    final List<Passage> evidence = new ArrayList<>();

    @Nullable
    LocalDate date;

    boolean dated;

    @Nullable
    String place;

    Agencies.@Nullable Entry placeAgency;
    boolean study;
    Agencies.@Nullable Entry host;

    /** Somebody whose work lies elsewhere: only such a person's coming is news. */
    static boolean isFromOutside(Persons.Entry person) {
        return person.role != null && isOutsideRole(person.role);
    }

    /** What follows "borgmästare i" is no part of the own municipality. */
    static boolean isOutsideRole(String role) {
        return OUTSIDE.stream().anyMatch(role::contains);
    }

    boolean isSame(Visit other) {
        boolean shared = persons.stream().anyMatch(other.persons::contains)
                || bodies.stream().anyMatch(other.bodies::contains);
        boolean days = date != null && other.date != null && !date.equals(other.date);
        return shared && !days;
    }

    /** Takes over what another sentence adds; a school says more of the place than the municipality. */
    void merge(Visit other) {
        persons.addAll(other.persons);
        bodies.addAll(other.bodies);
        hosts.addAll(other.hosts);
        evidence.addAll(other.evidence);
        study |= other.study;
        dated |= other.dated;
        date = date == null ? other.date : date;
        boolean vague = placeAgency == null || placeAgency.agency.kind() == AgencyKind.MUNICIPALITY;
        boolean better = other.placeAgency != null && other.placeAgency.agency.kind() != AgencyKind.MUNICIPALITY;
        if (place == null
                || (vague && better)
                || (vague && placeAgency == null && isMunicipality(place) && other.place != null)) {
            place = other.place;
            placeAgency = other.placeAgency;
        }
    }

    private static boolean isMunicipality(String place) {
        return Municipalities.isOne(place);
    }

    VisitKind kind() {
        boolean minister = persons.stream()
                .anyMatch(person -> person.role != null
                        && (person.role.contains("minister")
                                || person.role.contains("statssekreterare")
                                || person.role.contains("riksdag")));
        if (minister) {
            return VisitKind.POLITICAL;
        }
        boolean head = persons.stream()
                .anyMatch(person -> person.role != null
                        && (person.role.contains("generaldirektör")
                                || person.role.contains("polischef")
                                || person.role.contains("landshövding")));
        return head ? VisitKind.AGENCY_LEADERSHIP : VisitKind.STUDY_VISIT;
    }

    String title() {
        var names = new ArrayList<String>();
        persons.forEach(person -> names.add(person.shownName()));
        bodies.forEach(body -> names.add(body.name()));
        String who = names.size() > 3
                ? String.join(", ", names.subList(0, 2)) + " m.fl."
                : names.size() < 2
                        ? String.join("", names)
                        : String.join(", ", names.subList(0, names.size() - 1)) + " och " + names.getLast();
        return place == null ? "Besök av " + who : "Besök av " + who + ", " + place;
    }
}

package se.samsyn.news;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.PersonId;
import se.samsyn.suggest.Suggestion;
import se.samsyn.suggest.Suggestion.Reference;
import se.samsyn.visit.Participant;
import se.samsyn.visit.VisitPart;

/** Who took part in a visit, each with the title of that day. Whoever was rejected as a person is left out. */
final class Participants {

    private final Function<String, Optional<ReviewItem>> items;
    private final Function<Reference, @Nullable PersonId> persons;
    private final Function<@Nullable Reference, @Nullable AgencyId> agencies;

    Participants(
            Function<String, Optional<ReviewItem>> items,
            Function<Reference, @Nullable PersonId> persons,
            Function<@Nullable Reference, @Nullable AgencyId> agencies) {
        this.items = items;
        this.persons = persons;
        this.agencies = agencies;
    }

    /** Hosts are persons, and sometimes an agency. */
    static boolean isAgency(Reference reference, Function<String, Optional<ReviewItem>> items) {
        return items.apply(reference.key())
                .map(item -> item.suggestion() instanceof Suggestion.Agency)
                .orElse(reference.key().startsWith("agency#"));
    }

    /** The agency at whose place it was, otherwise the one that is told to be host. */
    static @Nullable Reference host(Suggestion.Visit visit, Function<String, Optional<ReviewItem>> items) {
        return visit.placeAgency() != null
                ? visit.placeAgency()
                : visit.hosts().stream()
                        .filter(reference -> isAgency(reference, items))
                        .findFirst()
                        .orElse(null);
    }

    List<Participant> of(Suggestion.Visit visit) {
        var participants = new ArrayList<Participant>();
        var seen = new HashSet<PersonId>();
        visit.visitors().forEach(reference -> add(participants, seen, reference, VisitPart.VISITOR));
        visit.hosts().forEach(reference -> add(participants, seen, reference, VisitPart.HOST));
        return participants;
    }

    private void add(List<Participant> participants, Set<PersonId> seen, Reference reference, VisitPart part) {
        var person = persons.apply(reference);
        if (person == null || !seen.add(person)) {
            return;
        }
        var suggestion = items.apply(reference.key())
                .map(ReviewItem::suggestion)
                .filter(Suggestion.Person.class::isInstance)
                .map(Suggestion.Person.class::cast);
        participants.add(new Participant(
                person,
                part,
                suggestion.map(Suggestion.Person::role).orElse(""),
                suggestion.map(found -> agencies.apply(found.agency())).orElse(null)));
    }
}

package se.samsyn.news;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.suggest.Suggestion;

/**
 * Whoever took part in a visit is known in their role on its day, not on the day on which somebody wrote of it. Follows
 * the visit as the user edited it; a rejected one gives no day.
 */
final class VisitDays {

    private VisitDays() {}

    static List<Suggestion> apply(
            List<Suggestion> suggestions, Map<String, Decision> decisions, @Nullable LocalDate published) {
        var days = new HashMap<String, LocalDate>();
        for (var suggestion : suggestions) {
            var decision = decisions.getOrDefault(suggestion.key(), Decision.NONE);
            var current = decision.edited() == null ? suggestion : decision.edited();
            if (current instanceof Suggestion.Visit visit && decision.choice() != Choice.REJECTED) {
                var day = visit.date();
                if (day != null) {
                    Stream.concat(visit.visitors().stream(), visit.hosts().stream())
                            .forEach(reference -> days.putIfAbsent(reference.key(), day));
                }
            }
        }
        return suggestions.stream()
                .map(suggestion -> suggestion instanceof Suggestion.Person person
                                && (person.on() == null || person.on().equals(published))
                        ? on(person, days.get(person.key()))
                        : suggestion)
                .toList();
    }

    private static Suggestion on(Suggestion.Person person, @Nullable LocalDate day) {
        return day == null || person.role() == null
                ? person
                : new Suggestion.Person(
                        person.basis(), person.name(), person.aliases(), person.role(), person.agency(), day);
    }
}

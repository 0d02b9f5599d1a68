package se.samsyn.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.samsyn.shared.Finding;

/** Rules made ready, to look texts through with. Knows no database and no user. */
final class Screening {

    private record Ready(Rule rule, Detector detector) {}

    private final List<Ready> rules;

    /** An import asks about each text when it is planned, and again when it is written. */
    private final Map<String, List<Finding>> looked = new HashMap<>();

    /** @param isPublic whether a name is that of a person in a public role */
    Screening(List<Rule> rules, Predicate<String> isPublic) {
        this.rules = rules.stream()
                .filter(rule -> rule.data().active())
                .map(rule -> new Ready(rule, detector(rule, isPublic)))
                .toList();
    }

    private static Detector detector(Rule rule, Predicate<String> isPublic) {
        return switch (rule.kind()) {
            case PERSONAL_NUMBER -> new PersonalNumberDetector();
            case PHONE -> new PhoneDetector(rule);
            case EMAIL -> new EmailDetector(rule, isPublic);
            case PLATE -> new PlateDetector(rule);
            case NAME -> new NameDetector(rule, isPublic);
            case SMALL_GROUP -> new SmallGroupDetector(rule);
            case WORDS -> new WordsDetector(rule);
        };
    }

    List<Finding> findings(String text) {
        return text.isBlank() ? List.of() : looked.computeIfAbsent(text, this::lookThrough);
    }

    private List<Finding> lookThrough(String text) {
        var passage = Passage.of(text);
        var found = new ArrayList<Finding>();
        for (var ready : rules) {
            for (var span : ready.detector().find(passage)) {
                found.add(finding(ready.rule(), passage.legible(), span));
            }
        }
        // the digits of a personal number may read as a telephone number too
        found.removeIf(one -> one.kind().equals(RuleKind.PHONE.name())
                && found.stream()
                        .anyMatch(other -> other.kind().equals(RuleKind.PERSONAL_NUMBER.name())
                                && other.start() < one.end()
                                && one.start() < other.end()));
        found.sort(Comparator.comparingInt(Finding::start).thenComparing(Finding::rule));
        return List.copyOf(found);
    }

    private static Finding finding(Rule rule, Legible legible, Span span) {
        return new Finding(
                rule.id().value(),
                rule.kind().name(),
                rule.data().name(),
                rule.data().explanation(),
                legible.start(span.start()),
                legible.end(span.end()),
                legible.excerpt(span.start(), span.end()));
    }
}

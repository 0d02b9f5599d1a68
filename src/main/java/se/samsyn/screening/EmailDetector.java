package se.samsyn.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Addresses of a person: at a mail service for private persons, or a first name and a surname at an employer. An address
 * of a function ("registrator@…", the rule's exceptions) is none.
 */
final class EmailDetector implements Detector {

    private static final int LONGEST = 64;

    private static final Set<String> PRIVATE = Set.of(
            "gmail",
            "hotmail",
            "outlook",
            "live",
            "icloud",
            "yahoo",
            "telia",
            "protonmail",
            "proton",
            "msn",
            "me",
            "bredband",
            "comhem",
            "tele2",
            "bahnhof",
            "spray",
            "passagen",
            "glocalnet",
            "swipnet",
            "googlemail");

    private final WordList functions;
    private final Predicate<String> isPublic;

    EmailDetector(Rule rule, Predicate<String> isPublic) {
        functions = new WordList(rule.exceptions());
        this.isPublic = isPublic;
    }

    @Override
    public List<Span> find(Passage passage) {
        var found = new ArrayList<Span>();
        for (var at = passage.text().indexOf('@'); at >= 0; at = passage.text().indexOf('@', at + 1)) {
            var start = at;
            while (start > 0 && at - start < LONGEST && isLocal(passage.charAt(start - 1))) {
                start--;
            }
            var end = at + 1;
            while (end < passage.text().length() && end - at < 2 * LONGEST && isDomain(passage.charAt(end))) {
                end++;
            }
            while (end > at && ".-".indexOf(passage.charAt(end - 1)) >= 0) {
                end--;
            }
            var domain = passage.text().substring(at + 1, Math.max(at + 1, end));
            if (start < at
                    && domain.indexOf('.') > 0
                    && isPersons(passage.text().substring(start, at), domain)) {
                found.add(new Span(start, end));
            }
        }
        return found;
    }

    private boolean isPersons(String local, String domain) {
        var parts = List.of(local.split("[._+-]+"));
        if (parts.stream().anyMatch(functions::has) || functions.has(local) || isPublic.test(String.join(" ", parts))) {
            return false;
        }
        var names = parts.stream()
                .filter(part -> part.codePoints().allMatch(Character::isLetter) && part.length() > 1)
                .count();
        return PRIVATE.contains(domain.split("\\.")[0].toLowerCase(java.util.Locale.ROOT))
                || names >= 2
                || parts.size() >= 2 && names >= 1
                || parts.stream().anyMatch(FirstNames::has);
    }

    private static boolean isLocal(char c) {
        return Character.isLetterOrDigit(c) || "._+-%'".indexOf(c) >= 0;
    }

    private static boolean isDomain(char c) {
        return Character.isLetterOrDigit(c) || c == '.' || c == '-';
    }
}

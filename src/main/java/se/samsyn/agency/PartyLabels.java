package se.samsyn.agency;

import java.util.Set;
import java.util.regex.Pattern;

/**
 * Takes party letters off names and titles. Texts write "Anna Ek (M)"; what somebody's party is has no place in the
 * registry (GDPR, article 9). Local parties have letters of their own, so every short abbreviation in parentheses goes
 * but those that are known to say something else.
 */
public final class PartyLabels {

    private static final Pattern LABEL = Pattern.compile("\\s*\\((\\p{Lu}{1,4})\\)");

    private static final Set<String> NO_PARTY = Set.of(
            "KSO", "KS", "KF", "VD", "LPO", "LPC", "VPC", "EST", "HR", "IT", "BRÅ", "SKR", "SSPF", "SIG", "POLK",
            "NOA");

    private PartyLabels() {}

    public static boolean in(String text) {
        return LABEL.matcher(text).results().anyMatch(match -> !NO_PARTY.contains(match.group(1)));
    }

    public static String without(String text) {
        return LABEL.matcher(text)
                .replaceAll(match -> NO_PARTY.contains(match.group(1))
                        ? java.util.regex.Matcher.quoteReplacement(match.group())
                        : "");
    }
}

package se.samsyn.news;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.samsyn.suggest.Article;
import se.samsyn.suggest.Suggestion;

/**
 * Party membership in its usual form, letters in brackets after a name or a title. It is a political opinion in the
 * sense of the data protection regulation and is kept nowhere: neither in a record nor in the words a link rests on.
 */
final class PartyMarks {

    private static final Pattern AFTER_PERSON = Pattern.compile("\\G[\\s,]{0,2}(\\(\\p{Lu}\\p{L}{0,5}\\))");

    private static final Pattern IN_PASSAGE = Pattern.compile("\\(\\p{Lu}{1,5}\\)");

    private static final Set<String> NATIONAL =
            Set.of("(S)", "(M)", "(SD)", "(C)", "(V)", "(KD)", "(L)", "(MP)", "(FI)", "(PP)", "(Fi)", "(FP)", "(m)");

    private final Set<String> marks = new HashSet<>(NATIONAL);

    /** Learns local parties' letters from where persons are named. */
    PartyMarks(Article article, List<Suggestion> suggestions) {
        for (var suggestion : suggestions) {
            if (suggestion instanceof Suggestion.Person person) {
                for (var passage : person.evidence()) {
                    var after = AFTER_PERSON.matcher(article.text());
                    if (passage.end() <= article.text().length() && after.find(passage.end())) {
                        marks.add(after.group(1));
                    }
                    IN_PASSAGE.matcher(passage.text()).results().forEach(found -> marks.add(found.group()));
                }
            }
        }
        // an agency's abbreviation stands in brackets too
        for (var suggestion : suggestions) {
            if (suggestion instanceof Suggestion.Agency agency) {
                agency.aliases().forEach(alias -> marks.remove("(" + alias + ")"));
                marks.remove("(" + agency.name() + ")");
            }
        }
    }

    String without(String text) {
        var result = text;
        for (var mark : marks) {
            result = result.replaceAll("\\s*" + Pattern.quote(mark), "");
        }
        return result;
    }
}

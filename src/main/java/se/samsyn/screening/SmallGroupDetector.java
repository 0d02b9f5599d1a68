package se.samsyn.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * So few that those who know the place know whom it is about: one to four people, and a class, or a day and what
 * happened then. "En elev i 7B på onsdagen", "två pojkar i klass 9A".
 */
final class SmallGroupDetector implements Detector {

    private static final Set<String> FEW = Set.of(
            "en", "ett", "två", "tre", "fyra", "1", "2", "3", "4", "båda", "bägge", "par", "någon", "ensam", "enda");

    /** Definite, and so one: "eleven", "pojken". */
    private static final Pattern ONE = Pattern.compile(".*(?:en|et|an)");

    private static final Pattern CLASS = Pattern.compile("[0-9][A-HÅÄÖ]|[0-9][a-h]|F[A-D]");

    private static final Pattern DAY = Pattern.compile(
            "(?:mån|tis|ons|tors|fre|lör|sön)dag(?:s|en|ens)?|(?:mån|tis|ons|tors|fre|lör|sön)dags\\p{L}*|igår|idag|inatt|imorse|förrgår|ikväll");

    private static final Pattern MONTH =
            Pattern.compile("januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december");

    private static final Set<String> AFTER_I = Set.of("går", "dag", "natt", "morse", "kväll", "förrgår", "måndags");

    private final WordList people;
    private final WordList events;
    private final WordList exceptions;

    SmallGroupDetector(Rule rule) {
        people = new WordList(rule.words());
        events = new WordList(rule.context());
        exceptions = new WordList(rule.exceptions());
    }

    @Override
    public List<Span> find(Passage passage) {
        var found = new ArrayList<Span>();
        var words = passage.words();
        for (var from = 0; from < words.size(); ) {
            var to = from;
            while (to < words.size() && passage.sameSentence(from, to)) {
                to++;
            }
            var pointed = inSentence(words.subList(from, to));
            if (pointed != null) {
                found.add(pointed);
            }
            from = to;
        }
        return found;
    }

    private @org.jspecify.annotations.Nullable Span inSentence(List<Word> sentence) {
        var group = group(sentence);
        if (group == null) {
            return null;
        }
        var day = -1;
        var event = -1;
        for (var i = 0; i < sentence.size(); i++) {
            if (CLASS.matcher(sentence.get(i).text()).matches()) {
                return group.through(sentence.get(i).span());
            }
            if (isDay(sentence, i)) {
                day = i;
            }
            if (events.has(sentence.get(i)) && !exceptions.has(sentence.get(i))) {
                event = i;
            }
        }
        return day >= 0 && event >= 0
                ? group.through(sentence.get(day).span())
                        .through(sentence.get(event).span())
                : null;
    }

    private @org.jspecify.annotations.Nullable Span group(List<Word> sentence) {
        for (var i = 0; i < sentence.size(); i++) {
            var word = sentence.get(i);
            if (!people.has(word) || exceptions.has(word)) {
                continue;
            }
            for (var j = i - 1; j >= 0 && j >= i - 3; j--) {
                // "en tredjedel av eleverna" are many
                if (FEW.contains(sentence.get(j).lower()) && !exceptions.has(sentence.get(j + 1))) {
                    return sentence.get(j).span().through(word.span());
                }
            }
            if (ONE.matcher(word.lower()).matches()) {
                return word.span();
            }
        }
        return null;
    }

    private static boolean isDay(List<Word> sentence, int i) {
        var word = sentence.get(i).lower();
        return DAY.matcher(word).matches()
                || i > 0 && sentence.get(i - 1).lower().equals("i") && AFTER_I.contains(word)
                || i > 0
                        && MONTH.matcher(word).matches()
                        && sentence.get(i - 1).lower().matches("[0-9]{1,2}")
                || word.matches("20\\d{2}")
                        && i + 2 < sentence.size()
                        && sentence.get(i + 1).lower().matches("[01]\\d")
                        && sentence.get(i + 2).lower().matches("[0-3]\\d");
    }
}

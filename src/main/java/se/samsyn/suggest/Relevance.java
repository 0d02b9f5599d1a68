package se.samsyn.suggest;

import java.util.List;

/** Whether an article concerns crime prevention and safety at all; a budget or a snowfall suggests nothing. */
final class Relevance {

    private static final List<String> STRONG = words("+");
    private static final List<String> WEAK = words("-");
    private static final List<String> OTHER = words("!");
    private static final List<String> ANYWHERE = words("~");
    private static final int MOST_ANYWHERE = 2;
    private static final int STRONG_WEIGHT = 2;
    private static final int ENOUGH = 3;

    private Relevance() {}

    static boolean concernsPrevention(List<Sentence> sentences) {
        int weight = 0;
        int anywhere = 0;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.isWord() && token.text().length() > 3 && !isDoubleName(token)) {
                    int more = weight(token.lower()) * (sentence.isHeading() ? 2 : 1);
                    if (ANYWHERE.stream().anyMatch(token.lower()::startsWith)) {
                        more = Math.min(more, MOST_ANYWHERE - anywhere);
                        anywhere += more;
                    }
                    weight += more;
                }
            }
            if (weight >= ENOUGH) {
                return true;
            }
        }
        return false;
    }

    /** "Polis-Ekman" is somebody's name. */
    private static boolean isDoubleName(Token token) {
        int hyphen = token.text().indexOf('-');
        return hyphen > 0
                && hyphen + 2 < token.text().length()
                && token.isCapitalised()
                && Character.isUpperCase(token.text().charAt(hyphen + 1))
                && Character.isLowerCase(token.text().charAt(hyphen + 2));
    }

    private static int weight(String word) {
        if (OTHER.stream().anyMatch(word::contains)) {
            return 0;
        }
        if (STRONG.stream().anyMatch(word::contains)) {
            return STRONG_WEIGHT;
        }
        return WEAK.stream().anyMatch(word::contains) ? 1 : 0;
    }

    private static List<String> words(String mark) {
        return Dictionary.lines("topic-words").stream()
                .filter(line -> line.startsWith(mark))
                .map(line -> Dictionary.lower(line.substring(mark.length())))
                .toList();
    }
}

package se.samsyn.suggest;

import java.util.List;

/** Whether an article concerns crime prevention and safety at all; a budget or a snowfall suggests nothing. */
final class Relevance {

    private static final List<String> STRONG = words(true);
    private static final List<String> WEAK = words(false);
    private static final int STRONG_WEIGHT = 2;
    private static final int ENOUGH = 3;

    private Relevance() {}

    static boolean concernsPrevention(List<Sentence> sentences) {
        int weight = 0;
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.isWord() && token.text().length() > 3) {
                    weight += weight(token.lower()) * (sentence.isHeading() ? 2 : 1);
                }
            }
            if (weight >= ENOUGH) {
                return true;
            }
        }
        return false;
    }

    private static int weight(String word) {
        if (STRONG.stream().anyMatch(word::contains)) {
            return STRONG_WEIGHT;
        }
        return WEAK.stream().anyMatch(word::contains) ? 1 : 0;
    }

    private static List<String> words(boolean strong) {
        return Dictionary.lines("topic-words").stream()
                .filter(line -> line.startsWith("+") == strong)
                .map(line -> Dictionary.lower(line.replaceFirst("^[+-]", "")))
                .toList();
    }
}

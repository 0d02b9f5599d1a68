package se.samsyn.suggest;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises what belongs to the page and not to the article. */
final class Junk {

    private static final Set<String> LINES = Dictionary.words("junk-lines");
    private static final List<String> BEGINNINGS =
            Dictionary.lines("junk-beginnings").stream().map(Dictionary::lower).toList();
    private static final List<String> ENDINGS = Dictionary.lines("junk-after-article").stream()
            .map(Dictionary::lower)
            .toList();
    private static final List<String> ALT_TEXTS = Dictionary.lines("alt-text-left-over").stream()
            .map(Dictionary::lower)
            .toList();
    private static final Pattern ALT_TEXT_ORDER = Pattern.compile(
            "(?U)^(?:bild \\d+\\s*:\\s*)?(?:här ska|skriv|ange|lägg|fyll)\\b.{0,40}\\b(?:alt-?text|alternativ ?text)");
    private static final Pattern PATH = Pattern.compile("[^./>»›|]{2,60}(?:[/>»›|][^./>»›|]{2,60}){2,}+");
    private static final Pattern GAP = Pattern.compile("\\s{3,}");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:…][\"”»’']?$");

    private Junk() {}

    /** Buttons, menus, breadcrumbs: known lines, or lines with no letter in them. */
    static boolean isLine(String line) {
        String lower = bare(line);
        return lower.isEmpty()
                || LINES.contains(lower)
                || (line.length() < 120 && BEGINNINGS.stream().anyMatch(lower::startsWith) && !hasSentence(line))
                || (line.length() < 200 && PATH.matcher(line).matches() && !hasSentence(line))
                || isSpreadOut(line)
                || lower.chars().noneMatch(Character::isLetter);
    }

    /** "Mina sidor   Sök ledigt   Kontakt": a menu that was copied with its gaps. */
    private static boolean isSpreadOut(String line) {
        return line.length() < 160 && GAP.split(line.strip(), -1).length >= 3 && !hasSentence(line);
    }

    /** A line after which only links to other pages follow. */
    static boolean endsArticle(String line) {
        String lower = bare(line);
        return line.length() < 60
                && ENDINGS.stream().anyMatch(lower::startsWith)
                && !line.strip().endsWith(".");
    }

    /** An instruction to the editor that was published in place of an alternative text. */
    static boolean isLeftOverAltText(String line) {
        String lower = Dictionary.lower(line.strip());
        return line.length() < 300
                && (ALT_TEXTS.stream().anyMatch(lower::startsWith)
                        || ALT_TEXT_ORDER.matcher(lower).find());
    }

    /** A full stop after some words: menus have none. */
    static boolean hasSentence(String line) {
        return SENTENCE_END.matcher(line.strip()).find() && line.strip().split("\\s+").length > 3;
    }

    private static String bare(String line) {
        String lower = Dictionary.lower(line.strip());
        int from = 0;
        int to = lower.length();
        // by hand: a pattern that ends in $ starts anew at each dot of a line of dots
        while (to > 0 && isMark(lower.charAt(to - 1), ":.›»>+")) {
            to--;
        }
        while (from < to && isMark(lower.charAt(from), "›»>+•")) {
            from++;
        }
        return lower.substring(from, to);
    }

    private static boolean isMark(char c, String marks) {
        return Character.isWhitespace(c) || marks.indexOf(c) >= 0;
    }
}

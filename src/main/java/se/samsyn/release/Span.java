package se.samsyn.release;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A part of a text, in UTF-16 units.
 *
 * @param begins the first
 * @param ends after the last
 */
public record Span(int begins, int ends) {

    public Span {
        if (begins < 0 || ends <= begins) {
            throw new IllegalArgumentException(begins + " to " + ends);
        }
    }

    /** @param other null for all of the text */
    boolean contains(@Nullable Span other) {
        return other != null && begins <= other.begins && ends >= other.ends;
    }

    /** Widened so that no half of a character, and no accent without its letter, stays on either side. */
    Span whole(String text) {
        var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        var from = Math.min(begins, text.length() - 1);
        var to = Math.min(ends, text.length());
        return new Span(
                characters.isBoundary(from) ? from : characters.preceding(from),
                characters.isBoundary(to) ? to : characters.following(to));
    }

    /** Every place where the words stand in the text, whatever their case. */
    static List<Span> all(String text, String words) {
        var found = new ArrayList<Span>();
        for (var at = 0; !words.isEmpty() && at + words.length() <= text.length(); at++) {
            if (text.regionMatches(true, at, words, 0, words.length())) {
                found.add(new Span(at, at + words.length()).whole(text));
                at += words.length() - 1;
            }
        }
        return found;
    }

    String of(String text) {
        return text.substring(Math.min(begins, text.length()), Math.min(ends, text.length()));
    }
}

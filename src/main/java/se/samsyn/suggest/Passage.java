package se.samsyn.suggest;

/**
 * A stretch of the article that a suggestion rests on, so that the reader can see it highlighted.
 *
 * @param start first character, counted as Java counts them in {@link Article#text()}
 * @param end the character after the last
 * @param text the words themselves, always equal to that part of the article
 */
public record Passage(int start, int end, String text) implements Comparable<Passage> {

    /** Cuts the passage out of its source, so that offsets and words can never disagree. */
    public static Passage of(String source, int start, int end) {
        return new Passage(start, end, source.substring(start, end));
    }

    @Override
    public int compareTo(Passage other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}

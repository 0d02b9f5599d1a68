package se.samsyn.screening;

/** A stretch of a {@link Legible} text. */
record Span(int start, int end) {

    Span through(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }
}

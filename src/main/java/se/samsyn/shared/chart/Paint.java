package se.samsyn.shared.chart;

/** The few colours of charts: one scale from the accent, grey for context, and the states, each with a shape besides. */
public enum Paint {
    ACCENT("#0b5c63"),
    ACCENT_2("#5d9aa0"),
    ACCENT_3("#a9cbce"),
    CONTEXT("#c9c6be"),
    LINE("#e2dfd8"),
    GOOD("#1d6b3c"),
    PARTLY("#80560a"),
    BAD("#a3271f"),
    UNKNOWN("#5f6461"),
    GOOD_TINT("#cfe6d6"),
    PARTLY_TINT("#f2dfb3"),
    BAD_TINT("#f3cbc6"),
    UNKNOWN_TINT("#e4e1da");

    private final String plain;

    Paint(String plain) {
        this.plain = plain;
    }

    /** What print gets. */
    String plain() {
        return plain;
    }

    /** What the style sheet knows it by. */
    String style() {
        return "c-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String attributes() {
        return this == LINE ? "stroke=\"" + plain + "\" stroke-width=\"1\"" : "fill=\"" + plain + "\"";
    }
}

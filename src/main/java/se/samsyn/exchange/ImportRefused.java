package se.samsyn.exchange;

import se.samsyn.shared.RuleViolation;

/** Nothing was written, because of what one row met: something that nobody could know before it was tried. */
public final class ImportRefused extends RuntimeException {

    private final int line;
    private final RuleViolation why;

    ImportRefused(int line, RuleViolation why) {
        super(why);
        this.line = line;
        this.why = why;
    }

    /** The row, as the spreadsheet counts. */
    public int line() {
        return line;
    }

    public RuleViolation why() {
        return why;
    }
}

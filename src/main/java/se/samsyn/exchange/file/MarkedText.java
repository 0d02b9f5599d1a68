package se.samsyn.exchange.file;

import java.util.regex.Pattern;

/**
 * Text that begins as a formula does, told from a formula: as spreadsheets have it, with {@code '} before it. A cell that begins
 * with {@code =} is a formula; what was text in a workbook, or was marked so by an export, keeps the mark until it is read.
 */
public final class MarkedText {

    private static final Pattern LIKE_FORMULA = Pattern.compile("\\s*'*\\s*=.*", Pattern.DOTALL);
    private static final Pattern MARKED = Pattern.compile("'\\s*'*\\s*=.*", Pattern.DOTALL);

    private MarkedText() {}

    /** As it stands in a sheet. */
    static String of(String text) {
        return LIKE_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** What a cell that is no formula says. */
    public static String read(String cell) {
        return MARKED.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}

package se.samsyn.shared;

import java.util.List;
import java.util.regex.Pattern;

/** A table as Swedish spreadsheets open it: a byte order mark, semicolons, and no cell that is taken for a formula. */
public final class Csv {

    /** What stands before the first row. */
    public static final String START = "\uFEFF";

    private static final Pattern MARKS = Pattern.compile("^['\\s]+");

    private Csv() {}

    public static String row(List<String> cells) {
        return line(cells.stream().map(Csv::cell).toList());
    }

    /** @param cells as they stand in the file */
    public static String line(List<String> cells) {
        return String.join(";", cells) + "\r\n";
    }

    /** What begins like a formula, or like what is marked so, is marked as text, whatever white space is before it. */
    public static String cell(String text) {
        var start = MARKS.matcher(text).replaceFirst("");
        var first = start.isEmpty() ? ' ' : start.charAt(0);
        var harmless =
                "=+-@＝＋－＠".indexOf(first) >= 0 || text.startsWith("\t") || text.startsWith("\r") ? "'" + text : text;
        return '"' + harmless.replace("\"", "\"\"") + '"';
    }
}

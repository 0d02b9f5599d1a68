package se.samsyn.shared.table;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A table as a workbook (XLSX): the header frozen and filterable, days and numbers as such, and what was typed as text,
 * also where it looks like a formula. The library has a way to write formulas; nothing here calls it.
 */
public final class WorkbookWriter implements TableWriter {

    /** What Excel takes in a cell: with more it calls the file damaged. */
    static final int LONGEST = 32_767;

    /** Rows that are kept until they are written; by those of the first lot it is told how wide a column is. */
    private static final int AT_ONCE = 500;

    /** Of a line, and of the highest row that Excel can show, in points. */
    private static final int LINE = 15;

    private static final int HIGHEST = 405;
    private static final int NARROWEST = 8;
    private static final int WIDEST = 60;

    /** A longer text stays on one line: rows that fill the window hide the others. */
    private static final int LONGEST_WRAPPED = 400;

    /** Excel counts days from here, and got those before wrong. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    /** Excel counts with so many digits; what has more is no quantity. */
    private static final int DIGITS = 15;

    /** What Excel would read as a sign of another kind: {@code _x0041_} is its way to write A. */
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private static final Set<Class<?>> WHOLE = Set.of(Integer.class, Long.class, Short.class);

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int[] widths;
    private int row;

    /** Of the highest cell of the row. */
    private int lines = 1;

    /** @param title what the table is called, and its sheet as far as that can be */
    public WorkbookWriter(OutputStream out, String title, List<String> headers) {
        workbook = new Workbook(out, "Samsyn", null);
        workbook.properties().setTitle(title);
        sheet = workbook.newWorksheet(title);
        widths = new int[headers.size()];
        sheet.freezePane(0, 1);
        page(sheet, "landscape");
        sheet.repeatRows(0);
        for (var column = 0; column < headers.size(); column++) {
            // beside the header stands the button of its filter
            put(sheet, 0, column, headers.get(column) + "    ")
                    .bold()
                    .fillColor("FFE4E2DC")
                    .set();
        }
        row = 1;
    }

    @Override
    public void row(List<? extends @Nullable Object> cells) throws IOException {
        for (var column = 0; column < widths.length; column++) {
            var value = cells.get(column);
            if (value != null && !value.equals("")) {
                put(sheet, row, column, value).set();
            }
        }
        row++;
        lines = 1;
        if (row % AT_ONCE == 0) {
            flush();
        }
    }

    private void flush() throws IOException {
        if (row <= AT_ONCE) {
            for (var column = 0; column < widths.length; column++) {
                sheet.width(column, Math.clamp(widths[column] + 2L, NARROWEST, WIDEST));
            }
        }
        sheet.flush();
    }

    @Override
    public void about(String title, List<Fact> facts) throws IOException {
        finishRows();
        var second = workbook.newWorksheet(title);
        page(second, "portrait");
        second.width(0, 24);
        second.width(1, 80);
        for (var line = 0; line < facts.size(); line++) {
            put(second, line, 0, facts.get(line).what()).bold().set();
            put(second, line, 1, facts.get(line).value())
                    .horizontalAlignment("left")
                    .indent(0)
                    .wrapText(true)
                    .set();
        }
        second.finish();
    }

    private void finishRows() throws IOException {
        if (row <= AT_ONCE) {
            flush();
        }
        sheet.setAutoFilter(0, 0, Math.max(1, row - 1), widths.length - 1);
        sheet.finish();
    }

    @Override
    public void close() throws IOException {
        finishRows();
        workbook.close();
    }

    private static void page(Worksheet sheet, String orientation) {
        sheet.pageOrientation(orientation);
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    private StyleSetter put(Worksheet to, int line, int column, Object value) {
        var style = to.style(line, column).verticalAlignment("top");
        switch (value) {
            case LocalDate day
            when !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY) -> {
                to.value(line, column, day);
                // beside what stands in the next column, which begins at the left
                style.format("yyyy-mm-dd").horizontalAlignment("left");
                widen(to, column, 10);
            }
            case BigDecimal number
            when number.precision() <= DIGITS -> {
                to.value(line, column, number.doubleValue());
                style.format(number.scale() <= 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(6, number.scale())))
                        .horizontalAlignment("right")
                        .indent(1);
                widen(to, column, number.toPlainString().length() + 2);
            }
            case Number number
            when WHOLE.contains(number.getClass()) && String.valueOf(number).length() <= DIGITS -> {
                to.value(line, column, number);
                style.format("#,##0").horizontalAlignment("right").indent(1);
                widen(to, column, String.valueOf(number).length() + 2);
            }
            default -> {
                var text = text(value.toString());
                to.inlineString(line, column, text);
                var longest = text.lines().mapToInt(String::length).max().orElse(0);
                var wrapped = text.length() <= LONGEST_WRAPPED && (longest > WIDEST || text.indexOf('\n') >= 0);
                style.wrapText(wrapped);
                widen(to, column, longest);
                if (wrapped && to == sheet) {
                    heighten(text);
                }
            }
        }
        return style;
    }

    /** Excel finds out how high a row has to be; LibreOffice writes on the next one. */
    private void heighten(String text) {
        var lines =
                text.lines().mapToInt(line -> 1 + line.length() / (WIDEST - 5)).sum();
        if (lines > this.lines) {
            this.lines = lines;
            sheet.rowHeight(row, Math.min(HIGHEST, lines * LINE));
        }
    }

    private void widen(Worksheet to, int column, int characters) {
        if (to == sheet) {
            widths[column] = Math.max(widths[column], characters);
        }
    }

    private static String text(String typed) {
        var text =
                ESCAPE.matcher(typed.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("_x005F_");
        if (text.length() <= LONGEST) {
            return text;
        }
        var end = LONGEST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }
}

package se.samsyn.exchange.file;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What stands in a cell, as text: the text itself, a number, a day as far as the cell shows it, or what a formula came to. */
final class CellValues {

    /** How much of a day a number's format shows, or that it shows hundredths. */
    private enum Shows {
        NOTHING,
        PERCENT,
        YEAR,
        MONTH,
        DAY
    }

    /** Excel holds 1900 for a leap year: from March it counts as if from the day before New Year's Eve. */
    private static final LocalDate BEFORE_1900 = LocalDate.of(1899, 12, 30);

    private static final LocalDate BEFORE_1904 = LocalDate.of(1904, 1, 1);
    private static final double LAST_DAY = 2_958_465;

    private final List<String> shared;
    private final boolean from1904;
    private final List<Shows> styles = new ArrayList<>();

    CellValues(Parts parts, List<String> shared, boolean from1904) {
        this.shared = shared;
        this.from1904 = from1904;
        if (parts.has("xl/styles.xml")) {
            readStyles(parts);
        }
    }

    private void readStyles(Parts parts) {
        var formats = new HashMap<String, String>();
        try (var xml = new PartReader(parts.open("xl/styles.xml"))) {
            var cells = false;
            while (xml.next()) {
                if (xml.starts("numFmt")) {
                    formats.put(xml.attribute("numFmtId", ""), xml.attribute("formatCode", ""));
                } else if (xml.starts("cellXfs") || xml.ends("cellXfs")) {
                    cells = xml.starts("cellXfs");
                } else if (cells && xml.starts("xf")) {
                    styles.add(shows(xml.attribute("numFmtId", "0"), formats));
                }
            }
        }
    }

    private static Shows shows(String id, Map<String, String> formats) {
        var code = formats.get(id);
        if (code != null) {
            return shows(code);
        }
        return switch (id) {
            case "14", "15", "16", "22", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54", "57", "58" ->
                Shows.DAY;
            case "17", "55", "56" -> Shows.MONTH;
            case "9", "10" -> Shows.PERCENT;
            default -> Shows.NOTHING;
        };
    }

    private static Shows shows(String code) {
        var letters = code.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].", "")
                .replaceFirst(";.*", "");
        if (letters.indexOf('d') >= 0) {
            return Shows.DAY;
        }
        if (letters.indexOf('y') < 0) {
            return letters.indexOf('%') < 0 ? Shows.NOTHING : Shows.PERCENT;
        }
        return letters.indexOf('m') >= 0 ? Shows.MONTH : Shows.YEAR;
    }

    /** The cell that has just begun, up to its end. */
    String read(PartReader xml) {
        var type = xml.attribute("t", "n");
        var style = xml.attribute("s", "0");
        var value = "";
        var formula = "";
        var text = new StringBuilder();
        while (xml.next() && !xml.ends("c")) {
            if (xml.starts("v")) {
                value = xml.text();
            } else if (xml.starts("f")) {
                formula = "=" + xml.text();
            } else if (xml.starts("t") && text.length() <= Limits.CELL) {
                text.append(xml.text());
            } else if (xml.starts("rPh")) {
                Workbook.skip(xml, "rPh");
            }
        }
        if (value.isEmpty() && text.isEmpty()) {
            // what it comes to, only the program that wrote it knows
            return formula.length() > 1 ? formula : "";
        }
        return switch (type) {
            case "s" -> shared(value);
            case "inlineStr" -> MarkedText.of(Workbook.unescaped(text.toString()));
            case "str", "e" -> MarkedText.of(Workbook.unescaped(value));
            case "b" -> Workbook.isTrue(value) ? "TRUE" : "FALSE";
            case "d" -> value.replaceFirst("T.*", "");
            default -> number(value.strip(), style);
        };
    }

    private String shared(String index) {
        if (!index.matches("[0-9]{1,8}") || Integer.parseInt(index) >= shared.size()) {
            throw Parts.broken();
        }
        return MarkedText.of(shared.get(Integer.parseInt(index)));
    }

    private String number(String written, String style) {
        double number;
        try {
            number = written.length() > 40 ? Double.NaN : Double.parseDouble(written);
        } catch (NumberFormatException e) {
            return written;
        }
        if (Double.isNaN(number) || Math.abs(number) > 1e20 || number != 0 && Math.abs(number) < 1e-10) {
            return written;
        }
        var shows = style.matches("[0-9]{1,6}") && Integer.parseInt(style) < styles.size()
                ? styles.get(Integer.parseInt(style))
                : Shows.NOTHING;
        var day = shows == Shows.NOTHING || shows == Shows.PERCENT ? null : day(number);
        if (day == null) {
            var rounded = new BigDecimal(number).round(new MathContext(15));
            return shows == Shows.PERCENT ? plain(rounded.movePointRight(2)) + "%" : plain(rounded);
        }
        return day.toString()
                .substring(
                        0,
                        switch (shows) {
                            case YEAR -> 4;
                            case MONTH -> 7;
                            default -> 10;
                        });
    }

    private static String plain(BigDecimal number) {
        // with a comma: a point before three figures may stand between thousands, where somebody has written it
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private @Nullable LocalDate day(double number) {
        if (number < 0 || number > LAST_DAY) {
            return null;
        }
        var days = (long) number;
        if (from1904) {
            return BEFORE_1904.plusDays(days);
        }
        return days == 0 ? null : BEFORE_1900.plusDays(days < 60 ? days + 1 : days);
    }
}

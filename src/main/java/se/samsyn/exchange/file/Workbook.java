package se.samsyn.exchange.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A workbook as Excel, LibreOffice, Google and Samsyn itself write it (ISO/IEC 29500): the texts of its visible sheets. */
final class Workbook {

    private static final Pattern ESCAPED = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private final Parts parts;
    private final List<String> shared = new ArrayList<>();
    private final Gatherer gatherer = new Gatherer();

    Workbook(Parts parts) {
        this.parts = parts;
    }

    List<Sheet> sheets() {
        var targets = targets();
        readShared();
        var names = new ArrayList<Named>();
        var from1904 = false;
        try (var xml = new PartReader(parts.open("xl/workbook.xml"))) {
            while (xml.next()) {
                if (xml.starts("workbookPr")) {
                    from1904 = isTrue(xml.attribute("date1904"));
                }
                var target = xml.starts("sheet") ? targets.get(xml.attribute("id", "")) : null;
                if (target != null && xml.attribute("state", "visible").equals("visible")) {
                    names.add(new Named(xml.attribute("name", ""), target));
                }
            }
        }
        var values = new CellValues(parts, shared, from1904);
        for (var sheet : names.subList(0, Math.min(Limits.SHEETS, names.size()))) {
            read(sheet, values);
        }
        return gatherer.sheets();
    }

    private record Named(String name, String part) {}

    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /** What {@code _x000A_} stands for. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? ESCAPED.matcher(text)
                        .replaceAll(match -> Matcher.quoteReplacement(
                                Character.toString((char) Integer.parseInt(match.group(1), 16))))
                : text;
    }

    /** The parts by the numbers that the workbook knows them under. */
    private Map<String, String> targets() {
        var targets = new HashMap<String, String>();
        var relations = "xl/_rels/workbook.xml.rels";
        if (!parts.has(relations)) {
            throw Parts.broken();
        }
        try (var xml = new PartReader(parts.open(relations))) {
            while (xml.next()) {
                if (xml.starts("Relationship") && xml.attribute("Type", "").endsWith("/worksheet")) {
                    var target = xml.attribute("Target", "");
                    var part = target.startsWith("/") ? target : "xl/" + target;
                    if (parts.has(part)) {
                        targets.put(xml.attribute("Id", ""), part);
                    }
                }
            }
        }
        return targets;
    }

    private void readShared() {
        if (!parts.has("xl/sharedStrings.xml")) {
            return;
        }
        var size = 0L;
        try (var xml = new PartReader(parts.open("xl/sharedStrings.xml"))) {
            var text = new StringBuilder();
            while (xml.next()) {
                if (xml.starts("t")) {
                    text.append(xml.text());
                } else if (xml.starts("rPh")) {
                    skip(xml, "rPh");
                } else if (xml.ends("si")) {
                    size += text.length() + 8L;
                    if (size > Limits.TEXT) {
                        throw new se.samsyn.shared.RuleViolation("file", "exchange.file.text");
                    }
                    shared.add(unescaped(text.toString()));
                    text.setLength(0);
                }
            }
        }
    }

    /** How a word is pronounced is no part of it. */
    static void skip(PartReader xml, String element) {
        while (xml.next() && !xml.ends(element)) {
            // until it ends
        }
    }

    private void read(Named sheet, CellValues values) {
        try (var xml = new PartReader(parts.open(sheet.part()))) {
            var row = 0;
            var column = 0;
            while (xml.next()) {
                if (xml.starts("row")) {
                    row = number(xml.attribute("r"), row + 1);
                    column = 0;
                } else if (xml.starts("c")) {
                    column = column(xml.attribute("r"), column);
                    gatherer.cell(column, values.read(xml));
                    column++;
                } else if (xml.ends("row")) {
                    gatherer.endLine(row);
                } else if (xml.ends("sheetData")) {
                    break;
                }
            }
        }
        gatherer.endSheet(sheet.name());
    }

    private static int number(@Nullable String written, int otherwise) {
        return written == null || !written.matches("[0-9]{1,7}") ? otherwise : Integer.parseInt(written);
    }

    /** Of "C14" the third, counted from 0. @param otherwise where a cell does not say it */
    private static int column(@Nullable String reference, int otherwise) {
        if (reference == null) {
            return otherwise;
        }
        var column = 0;
        for (var i = 0; i < reference.length() && i < 4 && reference.charAt(i) >= 'A'; i++) {
            column = column * 26 + Math.min(26, Character.toUpperCase(reference.charAt(i)) - 'A' + 1);
        }
        return column == 0 ? otherwise : column - 1;
    }
}

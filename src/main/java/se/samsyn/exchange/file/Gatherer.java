package se.samsyn.exchange.file;

import java.util.ArrayList;
import java.util.List;
import se.samsyn.exchange.file.Sheet.Line;
import se.samsyn.shared.RuleViolation;

/** Takes the cells of a file one by one, and stops where there are too many. */
final class Gatherer {

    private final List<Sheet> sheets = new ArrayList<>();
    private List<Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int text;

    void cell(int column, String value) {
        var said = value.length() > Limits.CELL ? value.substring(0, Limits.CELL) : value;
        if (said.isBlank()) {
            return;
        }
        if (column >= Limits.COLUMNS) {
            throw new RuleViolation("file", "exchange.file.columns", Limits.COLUMNS);
        }
        text += said.length();
        if (text > Limits.TEXT) {
            throw new RuleViolation("file", "exchange.file.text");
        }
        while (cells.size() < column) {
            cells.add("");
        }
        if (cells.size() == column) {
            cells.add(said);
        } else {
            cells.set(column, said);
        }
    }

    void endLine(int number) {
        if (!cells.isEmpty()) {
            if (lines.size() >= Limits.ROWS + 50) {
                throw new RuleViolation("file", "exchange.file.rows", Limits.ROWS);
            }
            lines.add(new Line(number, cells));
            cells = new ArrayList<>();
        }
    }

    void endSheet(String name) {
        if (!lines.isEmpty()) {
            sheets.add(new Sheet(name, lines));
            lines = new ArrayList<>();
        }
    }

    /** @throws RuleViolation where there is nothing in the file */
    List<Sheet> sheets() {
        if (sheets.isEmpty()) {
            throw new RuleViolation("file", "exchange.file.empty");
        }
        return List.copyOf(sheets);
    }
}

package se.samsyn.exchange.file;

import java.util.List;
import se.samsyn.shared.NotFreeText;

/**
 * One sheet as it was read; a CSV file is one.
 *
 * @param name as it stands on its tab; empty in a CSV file
 * @param lines those in which something stands
 */
@NotFreeText("a file as it is; what is written of it is looked through")
public record Sheet(String name, List<Line> lines) {

    public Sheet {
        lines = List.copyOf(lines);
    }

    /** The longest of its lines, in cells. */
    public int width() {
        return lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
    }

    /**
     * @param number as the spreadsheet counts, from 1
     * @param cells as text: days as 2026-11-22 or as far as the cell shows them, numbers with a point; none empty at the end
     */
    @NotFreeText("as the sheet")
    public record Line(int number, List<String> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}

package se.samsyn.exchange;

import java.time.OffsetDateTime;
import java.util.List;
import se.samsyn.exchange.file.Sheet;
import se.samsyn.exchange.file.Sheet.Line;
import se.samsyn.shared.NotFreeText;

/** An import that is not carried out yet: the file as it was read, and what is decided about it. */
@NotFreeText("a file as it was read; what is written of it is looked through")
public record Draft(
        ImportId id,
        ImportKind kind,
        String fileName,
        List<Sheet> sheets,
        ImportContent content,
        String startedBy,
        OffsetDateTime startedAt) {

    public Sheet sheet() {
        return sheets.get(Math.min(content.sheet(), sheets.size() - 1));
    }

    /** The line with the headers. */
    public Line header() {
        var lines = sheet().lines();
        return lines.get(Math.min(content.header(), lines.size() - 1));
    }

    /** What comes after the headers. */
    public List<Line> lines() {
        var lines = sheet().lines();
        return lines.subList(Math.min(content.header() + 1, lines.size()), lines.size());
    }

    Draft with(ImportContent other) {
        return new Draft(id, kind, fileName, sheets, other, startedBy, startedAt);
    }
}

package se.samsyn.exchange;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.samsyn.exchange.file.Sheet;

/** How a file is read, as long as nobody says otherwise: by what Samsyn calls things, and by what was decided before. */
@Component
class Proposals {

    /** Titles and notes come before the headers, but not more of them. */
    private static final int LOOKED_AT = 20;

    private final Vocabulary vocabulary;
    private final ReceiptRepository receipts;
    private final Registers registers;

    Proposals(Vocabulary vocabulary, ReceiptRepository receipts, Registers registers) {
        this.vocabulary = vocabulary;
        this.receipts = receipts;
        this.registers = registers;
    }

    /** The sheet and the line with most headers that are known; the first of them where none is. */
    ImportContent of(ImportKind kind, List<Sheet> sheets) {
        var best = new int[] {0, 0, -1};
        for (var sheet = 0; sheet < sheets.size(); sheet++) {
            for (var line = 0;
                    line < Math.min(LOOKED_AT, sheets.get(sheet).lines().size());
                    line++) {
                var known = (int) columns(kind, sheets.get(sheet), line).values().stream()
                        .filter(field -> !field.isEmpty())
                        .count();
                if (known > best[2]) {
                    best = new int[] {sheet, line, known};
                }
            }
        }
        return of(kind, sheets, best[0], best[1]);
    }

    ImportContent of(ImportKind kind, List<Sheet> sheets, int sheet, int header) {
        var content = ImportContent.of(sheet, header, columns(kind, sheets.get(sheet), header));
        for (var field : receipts.values(kind).entrySet()) {
            for (var word : field.getValue().entrySet()) {
                content = content.value(field.getKey(), word.getKey(), word.getValue());
            }
        }
        return content;
    }

    private Map<Integer, String> columns(ImportKind kind, Sheet sheet, int header) {
        var shape = registers.shape(kind, new Lookups(registers));
        var keys = new HashSet<>(shape.fields().stream().map(Field::key).toList());
        var remembered = receipts.words(kind, "");
        var headers = sheet.lines().get(header);
        var columns = new HashMap<Integer, String>();
        var taken = new HashSet<String>();
        for (var column = 0; column < headers.cells().size(); column++) {
            var said = headers.cell(column);
            var meant = remembered.get(Vocabulary.comparable(said));
            var field = meant != null && (meant.isEmpty() || keys.contains(meant))
                    ? meant
                    : vocabulary.field(kind, shape, said).orElse("");
            columns.put(column, field.isEmpty() || taken.add(field) ? field : "");
        }
        if (!taken.contains(ImportField.PART_NAME)) {
            // a unit or a direction of nothing is something else
            columns.replaceAll((_, field) -> ImportField.isOfPart(field) ? "" : field);
        }
        return columns;
    }

    /**
     * Keeps what was decided, for the next file, whosever it is. So nothing is kept of a column that is not read, but that what
     * would be read is not to be: its header may be anything, such as the name of what is for few.
     */
    void remember(Draft draft) {
        var headers = new HashMap<String, String>();
        var proposed = columns(draft.kind(), draft.sheet(), draft.content().header());
        draft.content().columns().forEach((column, field) -> {
            var said = Vocabulary.comparable(draft.header().cell(column));
            var isKnown = !field.isEmpty() || !proposed.getOrDefault(column, "").isEmpty();
            if (isKnown && !said.isEmpty() && said.length() <= 100) {
                headers.put(said, field);
            }
        });
        receipts.remember(draft.kind(), "", headers);
        draft.content().values().forEach((field, words) -> receipts.remember(draft.kind(), field, words));
    }
}

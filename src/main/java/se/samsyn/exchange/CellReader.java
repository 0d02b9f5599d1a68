package se.samsyn.exchange;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Label;
import se.samsyn.exchange.file.MarkedText;
import se.samsyn.goal.Figures;
import se.samsyn.shared.Input;

/** Reads what stands in a cell as what its field holds, and tells what cannot be read. */
final class CellReader {

    /** What spreadsheets write where a formula came to nothing. */
    private static final Set<String> ERRORS = Set.of(
            "#REF!",
            "#N/A",
            "#VALUE!",
            "#NAME?",
            "#DIV/0!",
            "#NUM!",
            "#NULL!",
            "#SAKNAS!",
            "#REFERENS!",
            "#VÄRDEFEL!",
            "#NAMN?",
            "#DIVISION/0!",
            "#OGILTIGT!",
            "#SPILL!",
            "#CALC!");

    /** That words in a column are to be read as if nothing stood there. */
    static final String NOTHING = "-";

    /** A thousand to some people, and one to others. */
    private static final Pattern THOUSANDS = Pattern.compile("[-+\u2212]?[1-9]\\d{0,2}\\.\\d{3}");

    private final Vocabulary vocabulary;
    private final Lookups lookups;
    private final Map<String, Map<String, String>> values;
    private final Map<ImportField, Map<String, Integer>> unknown = new LinkedHashMap<>();
    private final Map<ImportField, Map<String, Enum<?>>> constants = new HashMap<>();

    /** @param values by field, what words in its column were said to mean */
    CellReader(Vocabulary vocabulary, Lookups lookups, Map<String, Map<String, String>> values) {
        this.vocabulary = vocabulary;
        this.lookups = lookups;
        this.values = values;
    }

    /** The words that mean nothing yet, and how often each was read. */
    Map<ImportField, Map<String, Integer>> unknown() {
        return unknown;
    }

    /**
     * @param asked whether somebody is asked what unknown words mean: not where the row is left out anyway
     * @return null where it cannot be read, which is told
     */
    @Nullable
    Object read(ImportField field, String cell, boolean asked, Consumer<Problem> tell) {
        if (cell.stripLeading().startsWith("=")) {
            tell.accept(Problem.of(field.key(), "exchange.problem.formula"));
            return null;
        }
        var text = MarkedText.read(cell);
        if (ERRORS.contains(text.strip())) {
            tell.accept(Problem.of(field.key(), "exchange.problem.error", text.strip()));
            return null;
        }
        return switch (field.type()) {
            case LINE, TEXT, ORG_NUMBER -> text;
            case LINES -> lines(text);
            case CONSTANT -> constant(field, Input.line(text), asked, tell);
            case PARTIAL_DATE -> day(field, text, () -> Days.partial(text), tell);
            case DAY -> day(field, text, () -> Days.whole(text), tell);
            case FIGURE -> figure(field, text, tell);
            case AGENCY -> one(field, lookups.agencies(), text, tell);
            case INITIATIVE -> one(field, lookups.initiatives(), text, tell);
            case AGENCIES -> several(field, lookups.agencies(), text, tell);
            case AREAS -> several(field, lookups.areas(), text, tell);
        };
    }

    private static List<String> lines(String text) {
        return Stream.of(text.split(text.contains(";") || text.contains("\n") ? "[;\\n]" : ","))
                .map(Input::line)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private @Nullable Object constant(ImportField field, String text, boolean asked, Consumer<Problem> tell) {
        var known = constants.computeIfAbsent(field, _ -> new HashMap<>());
        var found = known.get(text);
        if (found == null) {
            var meant = values.getOrDefault(field.key(), Map.of()).get(Vocabulary.comparable(text));
            if (NOTHING.equals(meant)) {
                return null;
            }
            found = field.choices().stream()
                    .filter(one -> one.name().equals(meant))
                    .findFirst()
                    .or(() -> vocabulary.constant(field, text))
                    .orElse(null);
        }
        if (found == null) {
            if (asked) {
                unknown.computeIfAbsent(field, _ -> new LinkedHashMap<>()).merge(text, 1, Integer::sum);
            }
            tell.accept(Problem.of(field.key(), "exchange.problem.value", text));
            return null;
        }
        known.put(text, found);
        if (found == Label.RED) {
            tell.accept(Problem.of(field.key(), "exchange.problem.red"));
            return null;
        }
        return found;
    }

    private @Nullable Object day(
            ImportField field, String text, java.util.function.Supplier<Object> read, Consumer<Problem> tell) {
        try {
            return read.get();
        } catch (DateTimeException e) {
            tell.accept(Problem.of(
                    field.key(),
                    field.type() == ImportField.Type.DAY ? "exchange.problem.day" : "exchange.problem.date",
                    shortened(text)));
            return null;
        }
    }

    /** A cell that shows per cent says so. */
    private static @Nullable Object figure(ImportField field, String text, Consumer<Problem> tell) {
        if (THOUSANDS.matcher(text.strip()).matches()) {
            var written = text.strip();
            tell.accept(Problem.of(
                    field.key(),
                    "exchange.problem.thousands",
                    written,
                    written.replace('.', ' '),
                    written.replace('.', ',')));
            return null;
        }
        try {
            return Figures.parse(text.strip().replaceFirst("\\s*%$", ""));
        } catch (NumberFormatException e) {
            tell.accept(Problem.of(field.key(), "goal.figure.wrong"));
            return null;
        }
    }

    private static <T> @Nullable T one(ImportField field, NameIndex<T> index, String text, Consumer<Problem> tell) {
        var found = index.find(text);
        if (found.size() == 1) {
            return found.getFirst();
        }
        tell.accept(Problem.of(
                field.key(), found.isEmpty() ? missing(field) : "exchange.problem.several", shortened(text)));
        return null;
    }

    private static <T> @Nullable List<T> several(
            ImportField field, NameIndex<T> index, String text, Consumer<Problem> tell) {
        var all = new ArrayList<T>();
        var complete = true;
        for (var part : index.split(text)) {
            var found = one(field, index, part, tell);
            if (found == null) {
                complete = false;
            } else if (!all.contains(found)) {
                all.add(found);
            }
        }
        return complete ? all : null;
    }

    private static String missing(ImportField field) {
        return switch (field.type()) {
            case AREAS -> "exchange.problem.noArea";
            case INITIATIVE -> "exchange.problem.noInitiative";
            default -> "exchange.problem.noAgency";
        };
    }

    private static String shortened(String text) {
        var line = Input.line(text);
        return line.length() <= 60 ? line : line.substring(0, 59) + "…";
    }
}

package se.samsyn.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyData;
import se.samsyn.exchange.PlannedRow.Candidate;
import se.samsyn.exchange.PlannedRow.Outcome;
import se.samsyn.exchange.RowChoice.How;
import se.samsyn.exchange.file.Sheet.Line;
import se.samsyn.shared.Input;
import se.samsyn.shared.RuleViolation;

/**
 * Works out what becomes of every row of a draft, and everything that stands against it, all at once. Rules are those of the
 * records' own data: they are asked, and not written again here.
 */
final class Planner<D extends Record> {

    private final Draft draft;
    private final Shape<D> shape;
    private final Lookups lookups;
    private final CellReader cells;
    private final List<Known<D>> known;
    private final Matcher<D> matcher;
    private final Map<Field<D>, Integer> columns = new LinkedHashMap<>();
    private final Map<Field<D>, String> fixed = new LinkedHashMap<>();
    private final Screened<D> screened;
    private final List<Field<D>> fields;

    /** Nothing is wrong with it but that nothing is said. */
    private final D named;

    Planner(Draft draft, Shape<D> shape, Lookups lookups, Vocabulary vocabulary, Screened<D> screened) {
        this.draft = draft;
        this.shape = shape;
        this.lookups = lookups;
        this.screened = screened;
        cells = new CellReader(vocabulary, lookups, draft.content().values());
        known = shape.known();
        matcher = new Matcher<>(shape, known);
        fields = shape.fields();
        named = field("name").orElseThrow().with().apply(shape.blank(), "x");
        draft.content().columns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(column -> field(column.getValue()).ifPresent(field -> columns.put(field, column.getKey())));
        draft.content()
                .fixed()
                .forEach((key, value) -> field(key)
                        .filter(field -> !columns.containsKey(field))
                        .ifPresent(field -> fixed.put(field, value)));
    }

    private java.util.Optional<Field<D>> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    Planned<D> plan() {
        var rows = new ArrayList<ReadRow<D>>();
        for (var line : draft.lines()) {
            var row = read(line);
            if (row != null) {
                rows.add(row);
            }
        }
        rows.forEach(this::readOwn);
        rows.forEach(this::match);
        if (shape instanceof AgencyShape) {
            rows.stream().filter(row -> row.known == null && !row.isSkipped()).forEach(this::offerAsParent);
        }
        rows.forEach(this::readRest);
        new Collisions<>(shape, matcher, known).tell(rows);
        screened.tell(rows, draft.content().kept());
        var planned = rows.stream().map(this::planned).toList();
        return new Planned<>(
                new Plan(
                        columns.keySet().stream().map(Field::is).toList(),
                        planned,
                        cells.unknown(),
                        fields.stream()
                                .filter(field -> field.is().required() && !columns.containsKey(field))
                                .map(Field::is)
                                .toList(),
                        mark(rows, planned)),
                shape,
                rows);
    }

    /** @return null where nothing that is read stands in the line */
    private @Nullable ReadRow<D> read(Line line) {
        var row = new ReadRow<>(line.number(), shape.blank());
        var edits = draft.content().edits().getOrDefault(line.number(), Map.of());
        columns.forEach((field, column) -> {
            var text = edits.getOrDefault(field.key(), line.cell(column));
            if (!text.isBlank()) {
                row.texts.put(field, text);
            }
        });
        if (row.texts.isEmpty()) {
            return null;
        }
        row.choice = draft.content().rows().get(line.number());
        if (row.choice == null && row.texts.entrySet().stream().anyMatch(Template::isExample)) {
            row.choice = RowChoice.SKIP;
        }
        fixed.forEach(row.texts::putIfAbsent);
        return row;
    }

    /** What a row is recognised by; what it refers to may be made by another row, and is read when those are known. */
    private void readOwn(ReadRow<D> row) {
        row.texts.forEach((field, text) -> {
            if (field.is().type() != ImportField.Type.AGENCY) {
                read(row, field, text);
            }
        });
    }

    private void readRest(ReadRow<D> row) {
        row.texts.forEach((field, text) -> {
            if (field.is().type() == ImportField.Type.AGENCY) {
                read(row, field, text);
            }
        });
        var known = row.known;
        row.data = known == null ? shape.blank() : known.data();
        row.values.forEach((field, value) -> {
            if (known == null || !shape.recognisedBy().contains(field.key())) {
                row.data = field.with().apply(row.data, value);
            }
        });
        checkWhole(row);
    }

    private void read(ReadRow<D> row, Field<D> field, String text) {
        var value = cells.read(field.is(), text, !row.isSkipped(), row::tell);
        if (value != null) {
            row.values.put(field, value);
            check(row, field, value);
        }
    }

    /** The rules of one field alone, so that each is told at its cell however many are broken. */
    private void check(ReadRow<D> row, Field<D> field, Object value) {
        try {
            shape.check(field.with().apply(named, value));
        } catch (RuleViolation e) {
            if (e.field().equals(field.key())) {
                row.tell(Problem.of(e));
            }
        }
    }

    /** What holds between fields, and what is missing. */
    private void checkWhole(ReadRow<D> row) {
        if (row.known == null) {
            fields.stream()
                    .filter(field -> field.is().required() && !row.values.containsKey(field))
                    .filter(field -> !row.isFaulty(field.key()))
                    .forEach(field -> row.tell(Problem.of(
                            columns.containsKey(field) ? field.key() : "",
                            columns.containsKey(field) ? "shared.required" : "exchange.problem.missing",
                            field.is().label())));
        }
        try {
            shape.check(row.data);
        } catch (RuleViolation e) {
            var problem = Problem.of(e);
            var shown = columns.keySet().stream().anyMatch(field -> field.key().equals(problem.field()));
            if (shown) {
                row.tell(problem);
            } else if (row.problems.isEmpty()) {
                row.tell(problem.at(""));
            }
        }
    }

    private void match(ReadRow<D> row) {
        var alone = shape.blank();
        for (var value : row.values.entrySet()) {
            alone = value.getKey().with().apply(alone, value.getValue());
        }
        row.data = alone;
        if (shape.names(alone).getFirst().isEmpty() && shape.number(alone).isEmpty()) {
            return;
        }
        row.candidates = matcher.find(alone);
        var choice = row.choice;
        if (choice == null) {
            if (row.candidates.size() > 1) {
                row.tell(Problem.of("", "exchange.problem.which"));
            } else if (!row.candidates.isEmpty() && matcher.isCalledOtherwise(row.candidates.getFirst(), alone)) {
                row.tell(Problem.of("", "exchange.problem.otherName"));
            } else if (!row.candidates.isEmpty()) {
                row.known = row.candidates.getFirst();
            }
        } else if (choice.how() == How.EXISTING) {
            row.known = matcher.get(Objects.requireNonNull(choice.record())).orElse(null);
            if (row.known == null) {
                row.tell(Problem.of("", "exchange.problem.gone"));
            }
        }
    }

    private void offerAsParent(ReadRow<D> row) {
        var data = (AgencyData) row.data;
        if (!data.name().isEmpty()) {
            lookups.add(
                    AgencyShape.placeholder(row.line),
                    data.name(),
                    java.util.stream.Stream.concat(
                                    java.util.stream.Stream.of(data.shortName()), data.aliases().stream())
                            .toList());
        }
    }

    private PlannedRow planned(ReadRow<D> row) {
        var known = row.known;
        var shown = new HashMap<String, PlannedCell>();
        row.texts.forEach((field, text) -> {
            var recognised = known != null && shape.recognisedBy().contains(field.key());
            var before = known == null ? null : field.said().apply(known.data());
            var value = row.values.get(field);
            var after = value == null || recognised ? before : field.said().apply(row.data);
            shown.put(field.key(), new PlannedCell(text, nothing(before), nothing(after)));
        });
        return new PlannedRow(
                row.line,
                outcome(row),
                name(row),
                known == null ? null : known.id(),
                row.choice != null,
                shown,
                row.isSkipped() ? List.of() : row.problems,
                row.candidates.stream()
                        .map(one ->
                                new Candidate(one.id(), shape.names(one.data()).getFirst()))
                        .toList());
    }

    private static @Nullable Object nothing(@Nullable Object said) {
        return "".equals(said) || said instanceof List<?> list && list.isEmpty() ? null : said;
    }

    private String name(ReadRow<D> row) {
        var name = shape.names(row.data).getFirst();
        return name.length() <= Input.NAME ? name : name.substring(0, Input.NAME) + "…";
    }

    private Outcome outcome(ReadRow<D> row) {
        if (row.isSkipped()) {
            return Outcome.SKIP;
        }
        if (!row.problems.isEmpty()) {
            return Outcome.PROBLEM;
        }
        if (row.known == null) {
            return Outcome.NEW;
        }
        return row.data.equals(row.known.data()) ? Outcome.SAME : Outcome.CHANGE;
    }

    /** Another one as soon as another record would be written, or one that has been changed since. */
    private String mark(List<ReadRow<D>> rows, List<PlannedRow> planned) {
        var hash = 17L;
        for (var i = 0; i < rows.size(); i++) {
            var known = rows.get(i).known;
            hash = hash * 31
                    + Objects.hash(
                            rows.get(i).line,
                            planned.get(i).outcome().name(),
                            rows.get(i).data.hashCode(),
                            known == null ? 0 : known.id(),
                            known == null ? 0 : known.version());
        }
        return Long.toHexString(hash);
    }
}

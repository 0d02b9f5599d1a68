package se.samsyn.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyData;
import se.samsyn.exchange.RowChoice.How;
import se.samsyn.exchange.file.Sheet.Line;
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

    private final D named;
    private final Collisions<D> collisions;

    Planner(Draft draft, Shape<D> shape, Lookups lookups, Vocabulary vocabulary, Screened<D> screened) {
        this.draft = draft;
        this.shape = shape;
        this.lookups = lookups;
        this.screened = screened;
        cells = new CellReader(vocabulary, lookups, draft.content().values());
        known = shape.known();
        matcher = new Matcher<>(shape, known);
        fields = shape.fields();
        collisions = new Collisions<>(shape, matcher, known);
        named = shape.named();
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
        collisions.find(rows);
        if (shape instanceof AgencyShape) {
            rows.stream().filter(row -> row.known == null && !row.isSkipped()).forEach(this::offerAsParent);
        }
        rows.forEach(this::readRest);
        collisions.tell(rows);
        var outcomes = new Outcomes<>(shape);
        screened.tell(rows, draft.content().kept());
        var planned = rows.stream().map(outcomes::planned).toList();
        return new Planned<>(
                new Plan(
                        columns.keySet().stream().map(Field::is).toList(),
                        planned,
                        cells.unknown(),
                        fields.stream()
                                .filter(field -> field.is().required() && !columns.containsKey(field))
                                .filter(field -> !field.is().isOfPart() || isOfPart(columns.keySet()))
                                .map(Field::is)
                                .toList(),
                        Outcomes.mark(rows, planned)),
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
        var isOfPart = isOfPart(row.texts.keySet());
        fixed.forEach((field, text) -> {
            if (isOfPart || !field.is().isOfPart()) {
                row.texts.putIfAbsent(field, text);
            }
        });
        return row;
    }

    private boolean isOfPart(Collection<Field<D>> some) {
        return some.stream().anyMatch(field -> field.is().isOfPart());
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
        var first = row.whole(shape);
        var known = row.known == null ? null : withPart(row, row.known);
        var before = known == null ? shape.blank() : known.data();
        var whole = first == null ? before : shape.within(first.data, before);
        row.known = known == null ? null : new Known<>(known.id(), known.version(), whole, known.stored());
        row.data = whole;
        row.values.forEach((field, value) -> {
            var said = field.with().apply(row.data, value);
            var isRecognised = shape.recognisedBy().contains(field.key());
            if (first != null && !shape.within(first.data, said).equals(said)) {
                if (!isRecognised) {
                    row.tell(Problem.of(field.key(), "exchange.problem.otherwise", first.line));
                }
            } else if (known == null || !isRecognised) {
                row.data = said;
            }
        });
        checkWhole(row);
    }

    private Known<D> withPart(ReadRow<D> row, Known<D> known) {
        try {
            return shape.withPart(known, row.data);
        } catch (RuleViolation e) {
            row.tell(Problem.of(e));
            return known;
        }
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
        var known = row.known;
        var isNew = known == null && row.whole(shape) == null;
        var isPartNew = shape.part(row.data) != null && (known == null || shape.part(known.data()) == null);
        fields.stream()
                .filter(field -> field.is().isOfPart() ? isPartNew : isNew)
                .filter(field -> field.is().required() && !row.values.containsKey(field))
                .filter(field -> !row.isFaulty(field.key()))
                .forEach(field -> row.tell(Problem.of(
                        columns.containsKey(field) ? field.key() : "",
                        columns.containsKey(field) ? "shared.required" : "exchange.problem.missing",
                        field.is().label())));
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
}

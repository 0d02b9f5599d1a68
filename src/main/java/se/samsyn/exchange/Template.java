package se.samsyn.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayEdit;
import se.samsyn.goal.IndicatorData;
import se.samsyn.shared.Input;
import se.samsyn.shared.table.TableWriter.Fact;
import se.samsyn.shared.table.WorkbookWriter;
import se.samsyn.shared.ui.Language;
import se.samsyn.shared.ui.Texts;

/**
 * A table to fill in: the headers, one example that is not read in or what there is, and on a second sheet what each column
 * takes.
 */
@Component
@MayEdit
@Transactional(readOnly = true)
public class Template {

    /** What the name of an example begins with, in either language. */
    private static final List<String> EXAMPLE = List.of("exempel:", "example:");

    private final Registers registers;
    private final Texts texts;

    Template(Registers registers, Texts texts) {
        this.registers = registers;
        this.texts = texts;
    }

    /** @param locale of the headers */
    public void write(ImportKind kind, Locale locale, OutputStream out) throws IOException {
        var language = Language.of(texts, locale);
        var fields = registers.shape(kind, new Lookups(registers)).fields().stream()
                .map(Field::is)
                .toList();
        var example =
                fields.stream().map(field -> example(kind, field, language)).toList();
        write(kind, fields, List.of(example), language, out);
    }

    /**
     * The same with what there is instead of the example, to be changed and read in again: with a row for each part of a record.
     *
     * @return how many rows there are
     */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public int fill(ImportKind kind, Locale locale, OutputStream out) throws IOException {
        return fill(kind, registers.shape(kind, new Lookups(registers)), Language.of(texts, locale), out);
    }

    private static <D extends Record> int fill(ImportKind kind, Shape<D> shape, Language language, OutputStream out)
            throws IOException {
        var fields = shape.fields();
        var rows = shape.known().stream()
                .flatMap(known -> shape.parts(known).stream())
                .map(known -> said(known.data(), fields, language))
                .toList();
        write(kind, fields.stream().map(Field::is).toList(), rows, language, out);
        return rows.size();
    }

    private static <D extends Record> List<@Nullable Object> said(D data, List<Field<D>> fields, Language language) {
        var cells = new ArrayList<@Nullable Object>();
        fields.forEach(field -> {
            var said = field.said().apply(data);
            cells.add(said instanceof Enum<?> constant ? language.of(constant) : said);
        });
        return cells;
    }

    private static void write(
            ImportKind kind,
            List<ImportField> fields,
            List<? extends List<? extends @Nullable Object>> rows,
            Language language,
            OutputStream out)
            throws IOException {
        var title = language.of("exchange.ImportKind." + kind);
        try (var workbook = new WorkbookWriter(
                out,
                title,
                fields.stream().map(field -> language.of(field.label())).toList())) {
            for (var row : rows) {
                workbook.row(row);
            }
            var about = new ArrayList<Fact>();
            about.add(new Fact(title, language.of("exchange.template.about")));
            if (kind == ImportKind.GOAL) {
                about.add(new Fact(language.of("goal.indicators"), language.of("exchange.indicators")));
            }
            fields.forEach(field -> about.add(new Fact(language.of(field.label()), explained(field, language))));
            workbook.about(language.of("exchange.template.sheet"), about);
        }
    }

    static boolean isExample(Map.Entry<? extends Field<?>, String> cell) {
        return cell.getKey().key().equals("name")
                && EXAMPLE.stream().anyMatch(cell.getValue().strip().toLowerCase(Locale.ROOT)::startsWith);
    }

    private static String example(ImportKind kind, ImportField field, Language language) {
        if (field.key().equals("name")) {
            return language.of("exchange.example.name." + kind);
        }
        return field.type() == ImportField.Type.CONSTANT
                ? language.of(field.choices().getFirst())
                : language.of("exchange.example." + field.type());
    }

    private static int longest(ImportField field) {
        return field.key().equals(ImportField.PART + "unit") ? IndicatorData.UNIT : Input.NAME;
    }

    private static String explained(ImportField field, Language language) {
        var words = field.type() == ImportField.Type.CONSTANT
                ? language.of(
                        "exchange.takes.CONSTANT",
                        field.choices().stream().map(language::of).collect(Collectors.joining(", ")))
                : language.of("exchange.takes." + field.type(), longest(field));
        return field.required()
                ? words + " " + language.of(field.isOfPart() ? "exchange.takes.neededOfPart" : "exchange.takes.needed")
                : words;
    }
}

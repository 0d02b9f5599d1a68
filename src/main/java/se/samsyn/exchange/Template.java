package se.samsyn.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayEdit;
import se.samsyn.shared.table.TableWriter.Fact;
import se.samsyn.shared.table.WorkbookWriter;
import se.samsyn.shared.ui.Language;
import se.samsyn.shared.ui.Texts;

/** An empty table to fill in: the headers, one example that is not read in, and on a second sheet what each column takes. */
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
        var title = language.of("exchange.ImportKind." + kind);
        try (var workbook = new WorkbookWriter(
                out,
                title,
                fields.stream().map(field -> language.of(field.label())).toList())) {
            workbook.row(
                    fields.stream().map(field -> example(kind, field, language)).toList());
            var about = new ArrayList<Fact>();
            about.add(new Fact(title, language.of("exchange.template.about")));
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

    private static String explained(ImportField field, Language language) {
        var words = field.type() == ImportField.Type.CONSTANT
                ? language.of(
                        "exchange.takes.CONSTANT",
                        field.choices().stream().map(language::of).collect(Collectors.joining(", ")))
                : language.of("exchange.takes." + field.type());
        return field.required() ? words + " " + language.of("exchange.takes.needed") : words;
    }
}

package se.samsyn.exchange.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.ImportContent;
import se.samsyn.exchange.ImportField;
import se.samsyn.exchange.PlannedCell;
import se.samsyn.exchange.PlannedRow;
import se.samsyn.exchange.Problem;
import se.samsyn.exchange.RowChoice;
import se.samsyn.shared.KeptFindings.Kept;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FindingCard;
import se.samsyn.shared.ui.Texts;

/**
 * One row as a form: its cells can be mended, and it can be said which record it is, or that it is to be left out. What is
 * still wrong with it once it is saved is told here, where it can be mended.
 */
final class RowDialog {

    /** Decides about the row, and says how it stands where it cannot be imported yet. */
    @FunctionalInterface
    interface Decide {
        Optional<PlannedRow> by(UnaryOperator<ImportContent> decision);
    }

    private final Dialog dialog = new Dialog();
    private final Div form = new Div();
    private final List<ImportField> columns;
    private final Decide decide;
    private final Map<String, Supplier<String>> written = new LinkedHashMap<>();
    private final Map<String, Component> editors = new HashMap<>();
    private final Button close = new Button(Texts.of("shared.cancel"), _ -> dialog.close());
    private PlannedRow row;
    private RadioButtonGroup<Optional<RowChoice>> choice = new RadioButtonGroup<>();
    private @Nullable Optional<RowChoice> offered;

    RowDialog(PlannedRow row, List<ImportField> columns, Decide decide) {
        this.row = row;
        this.columns = columns;
        this.decide = decide;
        dialog.setHeaderTitle(Texts.of("exchange.row", row.line()));
        dialog.setWidth("min(560px, 94vw)");
        form.addClassName("s-form");
        dialog.add(form);
        fill();
        var save = new Button(Texts.of("exchange.row.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(save, close);
    }

    private void fill() {
        written.clear();
        editors.clear();
        form.removeAll();
        form.add(choice());
        row.problems("").forEach(problem -> form.add(error(Words.of(problem))));
        columns.forEach(field -> form.add(field(field)));
    }

    /** @param field where to begin; empty for its top */
    void open(String field) {
        dialog.open();
        begin(field);
    }

    private void begin(String field) {
        if (editors.get(field) instanceof Focusable<?> editor) {
            editor.focus();
        }
    }

    private Component choice() {
        choice = new RadioButtonGroup<>();
        var items = new ArrayList<Optional<RowChoice>>();
        var names = new HashMap<Optional<RowChoice>, String>();
        var automatic = row.record() == null || row.chosen();
        if (row.candidates().isEmpty()) {
            items.add(Optional.empty());
            names.put(Optional.empty(), Texts.of("exchange.choice.new"));
        }
        row.candidates().forEach(candidate -> {
            var one = Optional.of(RowChoice.existing(candidate.id()));
            items.add(one);
            names.put(
                    one,
                    row.candidates().size() == 1
                            ? Texts.of("exchange.choice.existing", candidate.name())
                            : Texts.of("exchange.choice.existing.number", candidate.name(), candidate.id()));
        });
        if (!row.candidates().isEmpty()) {
            items.add(Optional.of(RowChoice.NEW));
            names.put(Optional.of(RowChoice.NEW), Texts.of("exchange.choice.new"));
        }
        items.add(Optional.of(RowChoice.SKIP));
        names.put(Optional.of(RowChoice.SKIP), Texts.of("exchange.choice.skip"));
        choice.setLabel(Texts.of("exchange.choice"));
        choice.setItems(items);
        choice.setItemLabelGenerator(names::get);
        choice.setValue(now(items, automatic));
        offered = choice.getValue();
        return choice;
    }

    private Optional<RowChoice> now(List<Optional<RowChoice>> items, boolean said) {
        var record = row.record();
        var chosen = row.outcome() == PlannedRow.Outcome.SKIP
                ? Optional.of(RowChoice.SKIP)
                : !said || !row.chosen()
                        ? Optional.<RowChoice>empty()
                        : Optional.of(record == null ? RowChoice.NEW : RowChoice.existing(record));
        return items.contains(chosen) ? chosen : chosen.isEmpty() ? items.getFirst() : Optional.empty();
    }

    private Component field(ImportField of) {
        var cell = row.cells().getOrDefault(of.key(), new PlannedCell("", null, null));
        var problems = row.problems(of.key());
        var stack = new Div();
        stack.addClassName("s-stack");
        var editor = of.choices().isEmpty() ? text(of, cell) : constant(of, cell);
        var wrong =
                problems.stream().filter(problem -> problem.finding() == null).toList();
        if (editor instanceof HasValidation field && !wrong.isEmpty()) {
            field.setErrorMessage(wrong.stream().map(Words::of).collect(Collectors.joining(" ")));
            field.setInvalid(true);
        }
        stack.add(editor);
        editors.put(of.key(), editor);
        var findings =
                problems.stream().map(Problem::finding).filter(Objects::nonNull).toList();
        if (!findings.isEmpty()) {
            stack.add(new FindingCard(cell.text(), findings, _ -> focus(editor), (kept, ground, reason) -> {
                var all = kept.stream()
                        .map(finding -> Kept.of(finding, ground, reason))
                        .toList();
                decide(content -> content.keep(all));
            }));
        }
        return stack;
    }

    private Component text(ImportField of, PlannedCell cell) {
        var label = Texts.of(of.label());
        var isLong = of.type() == ImportField.Type.TEXT || of.type() == ImportField.Type.LINES;
        AbstractField<?, String> field = isLong ? Fields.plainText(label) : Fields.plain(label);
        field.setValue(cell.text());
        var help = cell.before() == null ? "" : Texts.of("exchange.row.now", Words.shortened(Words.of(cell.before())));
        switch (field) {
            case TextArea area -> {
                area.setHelperText(help);
                area.setMaxRows(8);
            }
            case TextField line -> line.setHelperText(help);
            default -> throw new IllegalStateException();
        }
        written.put(of.key(), () -> field.getValue().equals(cell.text()) ? cell.text() : field.getValue());
        return field;
    }

    private Component constant(ImportField of, PlannedCell cell) {
        var box = new ComboBox<Enum<?>>(Texts.of(of.label()));
        box.setItems(of.choices());
        box.setItemLabelGenerator(Texts::of);
        box.setClearButtonVisible(true);
        var known = cell.text().isEmpty() ? null : cell.after();
        if (known instanceof Enum<?> constant && row.problems(of.key()).isEmpty()) {
            box.setValue(constant);
        } else {
            box.setPlaceholder(Words.shortened(cell.text()));
        }
        var first = box.getValue();
        written.put(
                of.key(),
                () -> Objects.equals(first, box.getValue())
                        ? cell.text()
                        : box.getValue() == null ? "" : box.getValue().name());
        return box;
    }

    private void save() {
        var edits = new HashMap<String, String>();
        written.forEach((key, value) -> {
            var before = row.cells().containsKey(key) ? row.cells().get(key).text() : "";
            if (!value.get().equals(before)) {
                edits.put(key, value.get());
            }
        });
        var chosen = Objects.requireNonNullElse(choice.getValue(), Optional.<RowChoice>empty());
        // what nobody was asked and nobody has changed is left to what another window may have said of it
        var isSaid =
                !Objects.equals(choice.getValue(), offered) || !row.problems("").isEmpty();
        var line = row.line();
        decide(content -> {
            var decided = isSaid ? content.row(line, chosen.orElse(null)) : content;
            return edits.isEmpty() ? decided : decided.edit(line, edits);
        });
    }

    private void decide(UnaryOperator<ImportContent> decision) {
        decide.by(decision).ifPresentOrElse(this::tellWhatIsWrong, dialog::close);
    }

    private void tellWhatIsWrong(PlannedRow still) {
        row = still;
        fill();
        form.addComponentAsFirst(
                new ErrorNote(Texts.of("exchange.row.stillWrong"), Texts.of("exchange.row.stillWrong.why")));
        close.setText(Texts.of("shared.close"));
        columns.stream()
                .map(ImportField::key)
                .filter(key -> !still.problems(key).isEmpty())
                .findFirst()
                .ifPresentOrElse(this::begin, () -> focus(choice));
    }

    private static void focus(Component editor) {
        editor.getElement().callJsFunction("focus");
    }

    private static Span error(String words) {
        var span = new Span(words);
        span.addClassName("s-field-error");
        return span;
    }
}

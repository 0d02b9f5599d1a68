package se.samsyn.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samsyn.exchange.ImportField;
import se.samsyn.exchange.Plan;
import se.samsyn.exchange.PlannedCell;
import se.samsyn.exchange.PlannedRow;
import se.samsyn.exchange.PlannedRow.Outcome;
import se.samsyn.shared.ui.RecordGrid;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** Every row with what comes of it: what is new, before and after where something changes, and problems at their cells. */
final class PreviewPart extends Composite<Div> {

    /** Opens what is to be decided about a row. */
    @FunctionalInterface
    interface Open {

        /** @param field where to begin; empty for its top */
        void row(PlannedRow row, Plan plan, String field);
    }

    private final transient Open open;
    private transient Optional<Outcome> shown = Optional.empty();
    private boolean isChosen;
    private RadioButtonGroup<Optional<Outcome>> choice = new RadioButtonGroup<>();

    /** @param open for what is to be decided about a row */
    PreviewPart(Open open) {
        this.open = open;
    }

    /** @param leftOut what the columns are called in which something stands that is not read */
    void show(Plan plan, List<String> leftOut) {
        getContent().removeAll();
        var rows = new Div();
        if (plan.columns().isEmpty() || plan.rows().isEmpty()) {
            getContent()
                    .add(DraftPart.section("exchange.preview", new Paragraph(Texts.of("exchange.preview.nothing"))));
            return;
        }
        // problems first, until somebody wants to see something else
        if (!isChosen || shown.filter(outcome -> plan.count(outcome) == 0).isPresent()) {
            shown = plan.count(Outcome.PROBLEM) > 0 ? Optional.of(Outcome.PROBLEM) : Optional.empty();
        }
        choice = new RadioButtonGroup<>(Texts.of("exchange.preview.show"));
        choice.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        choice.setItems(Stream.concat(
                        Stream.of(Optional.<Outcome>empty()),
                        Stream.of(Outcome.PROBLEM, Outcome.NEW, Outcome.CHANGE, Outcome.SAME, Outcome.SKIP)
                                .filter(outcome -> plan.count(outcome) > 0)
                                .map(Optional::of))
                .toList());
        choice.setItemLabelGenerator(outcome -> Texts.of(
                "exchange.preview.count",
                outcome.map(Texts::of).orElseGet(() -> Texts.of("exchange.preview.all")),
                outcome.map(plan::count).orElse(plan.rows().size())));
        choice.setValue(shown);
        choice.addValueChangeListener(event -> {
            isChosen = true;
            shown = event.getValue();
            fill(rows, plan);
        });
        getContent()
                .add(DraftPart.section(
                        "exchange.preview",
                        new Paragraph(Texts.of(
                                plan.count(Outcome.PROBLEM) > 0
                                        ? "exchange.preview.problems"
                                        : plan.isReady() ? "exchange.preview.ready" : "exchange.preview.same",
                                plan.count(Outcome.PROBLEM))),
                        leftOut(leftOut),
                        choice,
                        rows));
        fill(rows, plan);
    }

    /** Said where everybody looks before they import: the columns themselves may be folded away. */
    private static Component leftOut(List<String> columns) {
        var note = new Paragraph(Texts.of("exchange.leftOut", columns.size(), String.join(", ", columns)));
        note.addClassName("s-notice");
        note.setVisible(!columns.isEmpty());
        return note;
    }

    /** What is shown of it: the rows are others by now. */
    void focus() {
        choice.getElement().callJsFunction("focus");
    }

    private void fill(Div to, Plan plan) {
        var rows = plan.rows().stream()
                .filter(row -> shown.map(row.outcome()::equals).orElse(true))
                .toList();
        var grid = new RecordGrid<PlannedRow>(Texts.of("exchange.preview"))
                .component(Texts.of("exchange.line"), row -> line(row, plan), null)
                .width("88px", 0)
                .component(Texts.of("exchange.happens"), row -> outcome(row, plan), null)
                .width("208px", 0);
        for (var field : columns(plan, rows)) {
            grid.component(Texts.of(field.label()), row -> cell(row, field), null)
                    .width("216px", 1);
        }
        grid.compact(row -> compact(row, plan));
        grid.load(
                page -> rows.stream().skip(page.offset()).limit(page.limit()).toList(), rows::size, Span::new, _ -> {});
        to.removeAll();
        to.add(grid);
    }

    /** As in the file; where problems are shown, those that have some come next to the name. */
    private List<ImportField> columns(Plan plan, List<PlannedRow> rows) {
        var ordered = new ArrayList<>(plan.columns());
        if (shown.filter(Outcome.PROBLEM::equals).isPresent()) {
            ordered.sort(Comparator.comparingInt(field -> field.key().equals("name")
                    ? 0
                    : rows.stream().anyMatch(row -> !row.problems(field.key()).isEmpty()) ? 1 : 2));
        }
        return ordered;
    }

    private Component line(PlannedRow row, Plan plan) {
        var button = new Button(String.valueOf(row.line()), _ -> open.row(row, plan, ""));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(Texts.of("exchange.row.open", row.line()));
        return button;
    }

    /** With the ways to the cells where something is wrong: they may stand where one has to look for them. */
    private Component outcome(PlannedRow row, Plan plan) {
        var cell = outcome(row);
        plan.columns().stream()
                .filter(field -> !row.problems(field.key()).isEmpty())
                .forEach(field -> cell.add(wrong(row, plan, field)));
        return cell;
    }

    private Component wrong(PlannedRow row, Plan plan, ImportField field) {
        var label = Texts.of(field.label());
        var button = new Button("■ " + label, _ -> open.row(row, plan, field.key()));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL, ButtonVariant.ERROR);
        button.addClassName("s-wrong");
        button.setAriaLabel(Texts.of("exchange.row.wrong", row.line(), label));
        return button;
    }

    private static Div outcome(PlannedRow row) {
        var cell = new Div(row.onlyAddsPart() ? Words.newPart() : Words.mark(row.outcome()));
        cell.addClassName("s-compact");
        if (row.addsPart() && !row.onlyAddsPart()) {
            cell.add(SmallText.of(Texts.of("goal.indicator.add")));
        }
        row.problems("").forEach(problem -> cell.add(problem(Words.of(problem))));
        return cell;
    }

    private static Component cell(PlannedRow row, ImportField field) {
        var cell = new Div();
        cell.addClassNames("s-compact", "s-wrap");
        var planned = row.cells().get(field.key());
        var problems = row.problems(field.key());
        if (planned != null) {
            cell.add(said(planned, !problems.isEmpty(), row.record() != null));
        }
        if (problems.isEmpty()) {
            return cell;
        }
        problems.forEach(problem -> cell.add(problem(Words.of(problem))));
        var framed = new Div(cell);
        framed.addClassName("s-error");
        return framed;
    }

    /** Before and after where something changes in a record that there is; otherwise what stands in the file. */
    private static Component said(PlannedCell cell, boolean faulty, boolean known) {
        var after = Words.shortened(faulty ? cell.text() : Words.of(cell.after()));
        if (faulty || !cell.changes() || !known) {
            return new Span(after.isEmpty() ? Words.shortened(cell.text()) : after);
        }
        var both = new Span();
        var before = new Element("del");
        before.setText(
                cell.before() == null ? Texts.of("exchange.cell.empty") : Words.shortened(Words.of(cell.before())));
        var now = new Element("ins");
        now.setText(after);
        both.getElement().appendChild(before, new Span(" → ").getElement(), now);
        return both;
    }

    private static Span problem(String words) {
        var span = new Span("■ " + words);
        span.addClassName("s-field-error");
        return span;
    }

    /** On a telephone: the name, and only the cells about which there is something to say. */
    private List<Component> compact(PlannedRow row, Plan plan) {
        var lines = new ArrayList<Component>();
        var name = new Span(Words.shortened(row.name()));
        name.addClassName("s-wrap");
        var first = new Div(line(row, plan), name);
        first.addClassName("s-row");
        lines.add(first);
        lines.add(outcome(row));
        for (var field : plan.columns()) {
            var cell = row.cells().get(field.key());
            if (!row.problems(field.key()).isEmpty() || row.record() != null && cell != null && cell.changes()) {
                lines.add(new Div(SmallText.of(Texts.of(field.label())), cell(row, field)));
            }
        }
        return lines;
    }
}

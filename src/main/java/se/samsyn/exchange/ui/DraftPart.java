package se.samsyn.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samsyn.exchange.Draft;
import se.samsyn.exchange.ImportContent;
import se.samsyn.exchange.ImportField;
import se.samsyn.exchange.ImportId;
import se.samsyn.exchange.Plan;
import se.samsyn.exchange.PlannedRow;
import se.samsyn.exchange.PlannedRow.Outcome;
import se.samsyn.exchange.TableImportService;
import se.samsyn.shared.Finding;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Texts;

/** A draft: which column is what, what unknown words mean, and every row with what comes of it. */
final class DraftPart extends Composite<Div> {

    private final transient ImportId id;
    private final transient TableImportService imports;
    private final transient Consumer<String> run;
    private final transient Runnable discarded;
    private final transient Map<String, List<Finding>> looked = new HashMap<>();
    private final transient PreviewPart preview;
    private final Div message = new Div();
    private final Div reading = new Div();
    private final Div actions = new Div();
    private transient Draft draft;
    private transient List<PlannedRow> rows = List.of();
    private @Nullable ColumnsPart columns;
    private @Nullable ValuesPart values;

    /** @param run carries out the plan of that mark */
    DraftPart(ImportId id, TableImportService imports, Consumer<String> run, Runnable discarded) {
        this.id = id;
        this.imports = imports;
        this.run = run;
        this.discarded = discarded;
        draft = imports.draft(id);
        preview = new PreviewPart(this::open);
        actions.addClassNames("s-form-actions");
        getContent().add(message, reading, preview, actions);
        show();
    }

    private void show() {
        var plan = imports.plan(draft, looked);
        rows = plan.rows();
        var opened = columns != null && columns.isOpened();
        columns = new ColumnsPart(
                draft, plan, imports.fields(draft.kind()), this::decide, this::decideColumn, this::readFrom);
        if (opened) {
            columns.open();
        }
        values = null;
        reading.removeAll();
        reading.add(columns);
        if (!plan.unknown().isEmpty()) {
            values = new ValuesPart(plan.unknown(), this::mean);
            reading.add(values);
        }
        preview.show(plan, columns.leftOut());
        actions.removeAll();
        actions.add(go(plan), new Button(Texts.of("exchange.discard"), _ -> askDiscard()));
    }

    private Button go(Plan plan) {
        var rows = plan.count(Outcome.NEW) + plan.count(Outcome.CHANGE);
        var button = new Button(Texts.of("exchange.run", rows), _ -> run.accept(plan.mark()));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setEnabled(plan.isReady());
        button.setDisableOnClick(true);
        return button;
    }

    private void decide(UnaryOperator<ImportContent> decision) {
        attempt(() -> imports.decide(draft, decision));
    }

    /** All of it is drawn anew: whoever goes on with the keyboard stays where they were. */
    private void decideColumn(int column, UnaryOperator<ImportContent> decision) {
        decide(decision);
        if (columns != null) {
            columns.focusColumn(column);
        }
    }

    private void readFrom(int sheet, int header) {
        attempt(() -> imports.readFrom(id, sheet, header));
        if (columns != null) {
            columns.focusHeaderLine();
        }
    }

    private void mean(ImportField field, String word, @Nullable Enum<?> means) {
        attempt(() -> imports.mean(draft, field.key(), word, means));
        if (values == null) {
            preview.focus();
        } else {
            values.focusFirst();
        }
    }

    /** @return the row as it is now, where something still stands against it */
    private Optional<PlannedRow> decideRow(int line, UnaryOperator<ImportContent> decision) {
        decide(decision);
        var wrong = rows.stream()
                .filter(row -> row.line() == line && row.hasProblems() && message.getComponentCount() == 0)
                .findFirst();
        if (wrong.isEmpty()) {
            preview.focus();
        }
        return wrong;
    }

    private void attempt(java.util.function.Supplier<Draft> decision) {
        message.removeAll();
        try {
            draft = decision.get();
            show();
        } catch (RuleViolation e) {
            refuse(e);
        }
    }

    /** As it is by now, where it is: it may have been decided about, carried out or thrown away in another window. */
    private void again() {
        try {
            draft = imports.draft(id);
            show();
        } catch (NoSuchElementException _) {
            reading.removeAll();
            preview.removeFromParent();
            actions.removeAll();
        }
    }

    private void open(PlannedRow row, Plan plan, String field) {
        new RowDialog(row, plan.columns(), decision -> decideRow(row.line(), decision)).open(field);
    }

    private void askDiscard() {
        Confirmation.undo(
                Texts.of("exchange.discard.question"),
                Texts.of("exchange.discard.explanation"),
                Texts.of("exchange.discard"),
                this::discard);
    }

    private void discard() {
        message.removeAll();
        try {
            imports.discard(id);
            discarded.run();
        } catch (RuleViolation e) {
            refuse(e);
        }
    }

    private void refuse(RuleViolation why) {
        again();
        message.add(new ErrorNote(Texts.of("shared.notDone"), Texts.of(why.key(), why.parameters())));
    }

    static PageSection section(String key, com.vaadin.flow.component.Component... content) {
        return new PageSection(Texts.of(key), content);
    }
}

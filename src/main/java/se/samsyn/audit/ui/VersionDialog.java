package se.samsyn.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.audit.History;
import se.samsyn.audit.HistoryService;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.shared.ui.ValueWords;

/** An earlier version beside what the record says now, and the way back to it. */
final class VersionDialog {

    private final Dialog dialog = new Dialog();
    private final HistoryService service;
    private final RecordRef record;

    VersionDialog(HistoryService service, RecordRef record, long number, boolean restorable) {
        this.service = service;
        this.record = record;
        dialog.setWidth("min(860px, 96vw)");
        var content = new Div();
        content.addClassName("s-stack");
        dialog.add(content);
        dialog.getFooter().add(new Button(Texts.of("shared.close"), _ -> dialog.close()));
        try {
            show(service.compare(record, number), content, restorable);
        } catch (RuleViolation e) {
            dialog.setHeaderTitle(Texts.of("audit.version"));
            content.add(new Paragraph(Texts.of(e.key(), e.parameters())));
        }
    }

    void open() {
        dialog.open();
    }

    private void show(History.Comparison comparison, Div content, boolean restorable) {
        var when = Moments.of(comparison.item().at());
        dialog.setHeaderTitle(Texts.of("audit.version.of", when));
        if (comparison.differences().isEmpty()) {
            content.add(new Paragraph(Texts.of("audit.version.same")));
            return;
        }
        var words = Values.words(comparison.names(), comparison.ids());
        var table = new DataTable(
                Texts.of("audit.version.compare"),
                List.of(Texts.of("audit.field"), Texts.of("audit.then"), Texts.of("audit.now")));
        comparison
                .differences()
                .forEach(difference -> table.row(
                        new Span(Texts.of(difference.label())),
                        value(difference.from(), words),
                        value(difference.to(), words)));
        content.add(table);
        if (restorable) {
            var restore = new Button(
                    Texts.of("audit.restore"),
                    _ -> Confirmation.askWhy(
                            Texts.of("audit.restore.title", when),
                            Texts.of("audit.restore.explanation"),
                            Texts.of("audit.restore.do"),
                            () -> restore(comparison.item().number(), comparison.latest())));
            restore.addThemeVariants(ButtonVariant.PRIMARY);
            dialog.getFooter().addComponentAsFirst(restore);
        }
    }

    private void restore(long number, @Nullable Long latest) {
        service.restore(record, number, latest);
        dialog.close();
        UI.getCurrent().refreshCurrentRoute(true);
        Toasts.done(Texts.of("audit.restored"));
    }

    private static Component value(@Nullable Object value, ValueWords words) {
        var cell = new Div();
        cell.addClassName("s-version-value");
        var told = words.of(value);
        (told.isEmpty() ? List.of(Texts.of("shared.nothing")) : told).forEach(word -> cell.add(new Div(word)));
        return cell;
    }
}

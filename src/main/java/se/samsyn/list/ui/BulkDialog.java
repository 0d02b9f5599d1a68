package se.samsyn.list.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samsyn.list.BulkChangeId;
import se.samsyn.list.BulkPreview;
import se.samsyn.list.BulkRefused;
import se.samsyn.list.BulkService;
import se.samsyn.shared.BulkChange;
import se.samsyn.shared.BulkField;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.FieldQuestion;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Refusals;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.WhyField;

/**
 * Changes many records at once, in two steps: what is to be changed into what, and then what would become of each. Nothing is
 * done before the second, and then all that it shows or nothing.
 */
final class BulkDialog<R> {

    private final Dialog dialog = new Dialog();
    private final Div messages = new Div();
    private final Div content = new Div();
    private final Div editing = new Div();
    private final Div working = new Div();
    private final WhyField why = new WhyField();
    private final Select<BulkField<R>> field = new Select<>();
    private final BulkService service;
    private final BulkChange<R> change;
    private final Map<Long, String> picked;
    private final Runnable changed;
    private @Nullable BulkEditor editor;

    BulkDialog(BulkService service, BulkChange<R> change, Map<Long, String> picked, Runnable changed) {
        this.service = service;
        this.change = change;
        this.picked = picked;
        this.changed = changed;
        dialog.setHeaderTitle(Texts.of("list.bulk.title", picked.size()));
        dialog.setWidth("min(720px, 96vw)");
        dialog.setCloseOnOutsideClick(false);
        field.setLabel(Texts.of("list.bulk.field"));
        field.setItems(change.fields());
        field.setItemLabelGenerator(item -> item == null ? "" : item.label());
        field.addValueChangeListener(_ -> edit());
        field.setWidthFull();
        for (var part : new Div[] {messages, content, editing, working}) {
            part.addClassName("s-stack");
        }
        content.addClassName("s-bulk");
        dialog.add(messages, content, working);
    }

    void open() {
        choose();
        dialog.open();
        field.focus();
    }

    private void choose() {
        content.removeAll();
        content.add(field, editing);
        footer(primary(Texts.of("list.bulk.look"), this::look), cancel());
    }

    private void edit() {
        editing.removeAll();
        messages.removeAll();
        editor = field.isEmpty() ? null : BulkEditor.of(field.getValue());
        if (editor != null) {
            editing.add(editor.component());
        }
    }

    private void look() {
        messages.removeAll();
        var wanted = editor;
        field.setInvalid(wanted == null);
        field.setErrorMessage(wanted == null ? Texts.of("shared.required") : "");
        if (wanted != null) {
            wanted.chosen().get().ifPresent(this::look);
        }
    }

    private void look(String chosen) {
        var asked = field.getValue();
        busy(picked.size());
        BulkWork.run(
                working,
                picked.size(),
                progress -> service.preview(change, asked, chosen, picked, progress),
                this::show,
                failure -> {
                    free();
                    choose();
                    refuse(failure);
                });
    }

    private void show(BulkPreview<R> preview) {
        free();
        content.removeAll();
        content.add(BulkRows.of(preview));
        if (!preview.changed().isEmpty()) {
            var asked = new Div(why);
            asked.addClassName("s-form");
            Fields.markOptional(asked);
            content.add(asked);
        }
        var count = preview.changed().size();
        var back = new Button(Texts.of("list.bulk.back"), _ -> {
            messages.removeAll();
            choose();
        });
        var run = primary(Texts.of("list.bulk.run", count), () -> run(preview));
        run.setVisible(count > 0);
        footer(run, back, cancel());
        run.focus();
    }

    private void run(BulkPreview<R> preview) {
        messages.removeAll();
        if (FieldQuestion.ask(content)) {
            messages.add(new ErrorNote(Texts.of("shared.notDone"), Texts.of("screening.open")));
            return;
        }
        var count = preview.changed().size();
        var saying = why.carried();
        busy(count);
        BulkWork.run(working, count, progress -> run(preview, saying, progress), id -> done(preview, id), failure -> {
            free();
            if (failure instanceof BulkRefused refused) {
                look(preview.chosen());
                messages.add(new ErrorNote(
                        Texts.of("list.bulk.meanwhile"), Texts.of("list.bulk.meanwhile.why", refused.name())));
            } else {
                show(preview);
                refuse(failure);
            }
        });
    }

    private BulkChangeId run(BulkPreview<R> preview, UnaryOperator<Runnable> saying, IntConsumer progress) {
        var done = new AtomicReference<BulkChangeId>();
        saying.apply(() -> done.set(service.run(preview, progress))).run();
        return Objects.requireNonNull(done.get());
    }

    private void done(BulkPreview<R> preview, BulkChangeId id) {
        free();
        dialog.close();
        changed.run();
        BulkUndo.offer(
                service,
                id,
                Texts.of(
                        "list.bulk.done",
                        preview.changed().size(),
                        preview.field().label()),
                changed);
    }

    private void refuse(RuntimeException failure) {
        Refusals.of(() -> {
                    throw failure;
                })
                .ifPresent(why -> messages.add(new ErrorNote(Texts.of("shared.notDone"), why)));
    }

    private void busy(int size) {
        dialog.setCloseOnEsc(false);
        if (size > BulkWork.FEW) {
            content.removeAll();
            dialog.getFooter().removeAll();
        }
    }

    private void free() {
        working.removeAll();
        dialog.setCloseOnEsc(true);
    }

    private void footer(Button... buttons) {
        dialog.getFooter().removeAll();
        dialog.getFooter().add(buttons);
    }

    private Button cancel() {
        return new Button(Texts.of("shared.cancel"), _ -> dialog.close());
    }

    private static Button primary(String label, Runnable action) {
        var button = new Button(label, _ -> action.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}

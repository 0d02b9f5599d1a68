package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A short form over the page that it adds to; closes itself once it has been saved, never because somebody clicked
 * beside it, and not with something typed in it unless the user says so.
 *
 * @param <D> the data that the form edits
 */
public final class FormDialog<D> {

    private final Dialog dialog = new Dialog();
    private final RecordForm<D> form;

    /** @param save as in {@link RecordForm} */
    public FormDialog(String title, Binder<D> binder, Consumer<D> save, Component... fields) {
        this(title, Texts.of("shared.save"), binder, save, fields);
    }

    /** @param saveLabel as in {@link RecordForm}, where it does more than to save */
    public FormDialog(String title, String saveLabel, Binder<D> binder, Consumer<D> save, Component... fields) {
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(560px, 94vw)");
        form = new RecordForm<>(binder, saveLabel, data -> {
                    save.accept(data);
                    dialog.close();
                })
                .fields(fields)
                .in(dialog);
        dialog.add(form);
        // who opens it is about to fill it in
        if (fields.length > 0) {
            fields[0].getElement().setProperty("autofocus", true);
        }
    }

    /** What the user has to know before filling in the form. */
    public FormDialog<D> explained(String text) {
        var note = new Paragraph(text);
        note.addClassNames("s-small", "s-before-form");
        dialog.addComponentAsFirst(note);
        return this;
    }

    /** Where what it does cannot be undone. */
    public FormDialog<D> destroys() {
        form.destroys();
        return this;
    }

    public FormDialog<D> read(D data) {
        form.read(data);
        return this;
    }

    /** Offers to do away with what the form changes. */
    public FormDialog<D> removing(String label, Runnable remove) {
        var button = new Button(label, _ -> Refusals.of(remove).ifPresentOrElse(form::refuse, dialog::close));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.ERROR);
        form.secondary(button);
        return this;
    }

    /** As {@link RecordForm#onConflict}. */
    public FormDialog<D> onConflict(Supplier<D> current) {
        form.onConflict(current);
        return this;
    }

    public void open() {
        dialog.open();
    }
}

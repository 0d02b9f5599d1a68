package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.data.binder.Binder;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * A short form over the page that it adds to; closes itself once it has been saved, and never because somebody clicked
 * beside it.
 *
 * @param <D> the data that the form edits
 */
public final class FormDialog<D> {

    private final Dialog dialog = new Dialog();
    private final RecordForm<D> form;

    /** @param save as in {@link RecordForm} */
    public FormDialog(String title, Binder<D> binder, Consumer<D> save, Component... fields) {
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(560px, 94vw)");
        dialog.setCloseOnOutsideClick(false);
        form = new RecordForm<>(binder, Texts.of("shared.save"), data -> {
                    save.accept(data);
                    dialog.close();
                })
                .fields(fields)
                .secondary(new Button(Texts.of("shared.cancel"), _ -> dialog.close()));
        dialog.add(form);
    }

    public FormDialog<D> read(D data) {
        form.read(data);
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

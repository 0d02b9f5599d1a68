package se.samsyn.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.data.binder.Binder;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/** A short form over the page that it adds to; closes when it has been saved. */
final class FormDialog<D> {

    private final Dialog dialog = new Dialog();
    private final RecordForm<D> form;

    FormDialog(String title, Binder<D> binder, Consumer<D> save, Component... fields) {
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(560px, 94vw)");
        form = new RecordForm<>(binder, Texts.of("shared.save"), data -> {
                    save.accept(data);
                    dialog.close();
                })
                .fields(fields)
                .secondary(new Button(Texts.of("shared.cancel"), _ -> dialog.close()));
        dialog.add(form);
    }

    FormDialog<D> read(D data) {
        form.read(data);
        return this;
    }

    /** As {@link RecordForm#onConflict}. */
    FormDialog<D> onConflict(Supplier<D> current) {
        form.onConflict(current);
        return this;
    }

    void open() {
        dialog.open();
    }
}

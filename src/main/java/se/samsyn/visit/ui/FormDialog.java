package se.samsyn.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.data.binder.Binder;
import java.util.function.Consumer;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/** A short form over the page that it adds to; closes itself once what it asks for has been saved. */
final class FormDialog<D> {

    private final Dialog dialog = new Dialog();
    private final RecordForm<D> form;

    FormDialog(String title, Binder<D> binder, String saveLabel, Consumer<D> onSave, Component... fields) {
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(560px, 94vw)");
        form = new RecordForm<>(binder, saveLabel, data -> {
            onSave.accept(data);
            dialog.close();
        });
        form.fields(fields).secondary(new Button(Texts.of("shared.cancel"), _ -> dialog.close()));
        dialog.add(form);
    }

    RecordForm<D> form() {
        return form;
    }

    void open() {
        dialog.open();
    }
}

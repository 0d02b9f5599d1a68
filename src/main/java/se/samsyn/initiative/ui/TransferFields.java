package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.util.Arrays;
import java.util.Locale;
import se.samsyn.initiative.TransferPart;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;

/** The texts by which an initiative can be taken over, each with the question that it answers. */
final class TransferFields {

    private TransferFields() {}

    /** Bound by the names of the parts. */
    static Component[] bound(Binder<?> binder) {
        return Arrays.stream(TransferPart.values())
                .map(part -> field(binder, part))
                .toArray(Component[]::new);
    }

    private static TextArea field(Binder<?> binder, TransferPart part) {
        var field = Fields.text(Texts.of(part));
        field.setHelperText(Texts.of("initiative.transfer.what." + part));
        binder.forField(field)
                .withValidator(Fields.atMost(Input.TEXT))
                .bind(part.name().toLowerCase(Locale.ROOT));
        return field;
    }
}

package se.samsyn.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import se.samsyn.access.Colleague;
import se.samsyn.access.Label;
import se.samsyn.access.ui.SharingField;
import se.samsyn.attachment.AttachmentData;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;

/** What is asked of a file: its title, whom it is for, and of a picture what it shows. */
final class SaidFields {

    final TextField title = Fields.line(Texts.of("attachment.title"));
    final TextArea altText = Fields.text(Texts.of("attachment.altText"));
    final Checkbox decorative = new Checkbox(Texts.of("attachment.decorative"));
    final SharingField sharing;

    /** @param record the label of what the file belongs to */
    SaidFields(List<Colleague> colleagues, Label record) {
        sharing = new SharingField(colleagues, Texts.of("attachment.sharing.inherited"));
        sharing.under(record);
        title.setRequiredIndicatorVisible(true);
        altText.setHelperText(Texts.of("attachment.altText.help"));
        altText.setMinRows(2);
        altText.setRequiredIndicatorVisible(true);
        decorative.addValueChangeListener(event -> {
            altText.setEnabled(!event.getValue());
            altText.setRequiredIndicatorVisible(!event.getValue());
        });
        picture(false);
    }

    void picture(boolean isPicture) {
        altText.setVisible(isPicture);
        decorative.setVisible(isPicture);
    }

    void bind(Binder<?> binder) {
        binder.forField(title).withValidator(Fields.name()).bind("title");
        binder.forField(altText)
                .withValidator(Fields.atMost(AttachmentData.MAX_ALT_TEXT))
                .bind("altText");
        binder.forField(decorative).bind("decorative");
        binder.forField(sharing).bind("sharing");
    }

    Component[] all() {
        return new Component[] {title, altText, decorative, sharing};
    }
}

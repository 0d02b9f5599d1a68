package se.samsyn.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.Map;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.PartyLabels;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;

/** The fields of a role, the same for a new person and for one more role of a known one. */
final class RoleFields {

    private final TextField title = Fields.plain(Texts.of("agency.role.title"));
    private final ComboBox<AgencyId> agency;
    private final DatePicker knownOn = Fields.date(Texts.of("agency.role.knownOn"));
    private final DatePicker validFrom = Fields.date(Texts.of("agency.role.validFrom"));
    private final DatePicker validTo = Fields.date(Texts.of("agency.role.validTo"));

    /** @param binder of a record with the components of a role among its own */
    RoleFields(Binder<?> binder, Map<AgencyId, String> agencies) {
        agency = Choices.box(Texts.of("agency.role.agency"), agencies);
        title.setHelperText(Texts.of("agency.role.title.help"));
        knownOn.setHelperText(Texts.of("agency.role.knownOn.help"));
        binder.forField(title)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("title");
        binder.forField(agency).bind("agency");
        binder.forField(knownOn).asRequired(Texts.of("shared.required")).bind("knownOn");
        binder.forField(validFrom).bind("validFrom");
        binder.forField(validTo).bind("validTo");
    }

    Component[] all() {
        return new Component[] {title, agency, knownOn, validFrom, validTo};
    }

    /** Whether what was typed as title named a party, which is not kept. */
    boolean namedParty() {
        return PartyLabels.in(title.getValue());
    }
}

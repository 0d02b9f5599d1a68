package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.agreement.AgreementData;
import se.samsyn.area.AreaId;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;

/** The fields of an agreement. What 9 § asks for stands beside what it asks for. */
final class AgreementFields {

    private final TextField name = Fields.line(Texts.of("agreement.name"));
    private final PartiesField parties;
    private final TextArea purposes = Fields.lines(Texts.of("agreement.purposes"), Texts.of("agreement.purposes.help"));
    private final TextArea subjects =
            Fields.lines(Texts.of("agreement.subjectAreas"), Texts.of("agreement.subjectAreas.help"));
    private final MultiSelectComboBox<AreaId> where;
    private final TextArea description = Fields.text(Texts.of("agreement.description"));
    private final DatePicker from = Fields.date(Texts.of("agreement.validFrom"));
    private final DatePicker to = Fields.date(Texts.of("agreement.validTo"));
    private final IntegerField days = new IntegerField(Texts.of("agreement.remindDays"));
    private final TextField decided = Fields.line(Texts.of("agreement.decided"));
    private final TextField reference = Fields.plain(Texts.of("agreement.reference"));
    private final Binder<AgreementData> binder = new Binder<>(AgreementData.class);

    AgreementFields(Map<AgencyId, String> agencies, Map<AreaId, String> areas, LocalDate today) {
        parties = new PartiesField(Texts.of("agreement.parties"), agencies, today);
        where = Choices.several(Texts.of("agreement.areas"), areas);
        name.setHelperText(Texts.of("agreement.name.help"));
        name.setAutofocus(true);
        parties.setHelperText(Texts.of("agreement.parties.help"));
        where.setHelperText(Texts.of("agreement.areas.help"));
        from.setHelperText(Texts.of("agreement.validFrom.help"));
        to.setHelperText(Texts.of("agreement.validTo.help"));
        days.setHelperText(Texts.of("agreement.remindDays.help"));
        days.setStepButtonsVisible(true);
        Fields.between(days, 0, AgreementData.MOST_DAYS);
        days.setValue(AgreementData.USUAL_DAYS);
        decided.setHelperText(Texts.of("agreement.decided.help"));
        bind();
    }

    Binder<AgreementData> binder() {
        return binder;
    }

    /** As its page has it: who, why, where, how long, and what is written of it. */
    Component[] all() {
        return new Component[] {
            name, parties, purposes, subjects, where, description, from, to, days, decided, reference
        };
    }

    /** Of a new one. */
    void begin(@Nullable AgencyId municipality) {
        parties.begin(municipality);
    }

    private void bind() {
        binder.forField(name)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("name");
        // not asRequired: a group of fields may not carry aria-required
        binder.forField(parties)
                .withValidator(_ -> parties.isComplete(), Texts.of("agreement.parties.incomplete"))
                .withValidator(_ -> parties.hasDays(), Texts.of("agreement.parties.day"))
                .withValidator(several -> several.size() >= 2, Texts.of("agreement.parties.few"))
                .bind("parties");
        binder.forField(purposes)
                .asRequired(Texts.of("agreement.purposes.missing"))
                .withConverter(Fields.asLines())
                .bind("purposes");
        binder.forField(subjects).withConverter(Fields.asLines()).bind("subjectAreas");
        binder.forField(where)
                .withValidator(
                        places -> !places.isEmpty() || !subjects.getValue().isBlank(),
                        Texts.of("agreement.areas.missing"))
                .bind("areas");
        binder.forField(description).withValidator(Fields.atMost(Input.TEXT)).bind("description");
        binder.forField(from).bind("validFrom");
        binder.forField(to)
                .withValidator(
                        day -> day == null || from.isEmpty() || !day.isBefore(from.getValue()),
                        Texts.of("agreement.validTo.before"))
                .bind("validTo");
        binder.forField(days)
                .asRequired(Texts.of("shared.required"))
                .withValidator(
                        count -> count >= 0 && count <= AgreementData.MOST_DAYS,
                        Texts.of("agreement.remindDays.range", AgreementData.MOST_DAYS))
                .bind("remindDays");
        binder.forField(decided).withValidator(Fields.atMost(Input.NAME)).bind("decided");
        binder.forField(reference).withValidator(Fields.atMost(Input.NAME)).bind("reference");
    }
}

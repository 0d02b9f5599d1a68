package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Map;
import se.samsyn.access.Colleague;
import se.samsyn.access.ui.SharingField;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.Approach;
import se.samsyn.initiative.Horizon;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.PreventionLevel;
import se.samsyn.initiative.WorkForm;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;

/** The fields of an initiative, most important first. */
final class InitiativeFields {

    private final Binder<InitiativeData> binder = new Binder<>(InitiativeData.class);

    private final TextField name = Fields.line(Texts.of("initiative.name"));
    private final TextField longName = Fields.line(Texts.of("initiative.longName"));
    private final TextArea aliases = Fields.lines(Texts.of("initiative.aliases"), Texts.of("initiative.aliases.help"));
    private final Select<InitiativeStatus> status =
            Choices.select(Texts.of("initiative.status"), InitiativeStatus.values());
    private final TextArea purpose = Fields.text(Texts.of("initiative.purpose"));
    private final TextArea summary = Fields.text(Texts.of("initiative.summary"));
    private final TextArea targetGroup =
            Fields.lines(Texts.of("initiative.targetGroup"), Texts.of("initiative.targetGroup.help"));
    private final ParticipationsField participations;
    private final MultiSelectComboBox<AreaId> areas;
    private final TextField started = PartialDates.field(Texts.of("initiative.started"));
    private final TextField ended = PartialDates.field(Texts.of("initiative.ended"));
    private final DatePicker nextReviewOn = Fields.date(Texts.of("initiative.nextReview"));
    private final TextField contact = Fields.line(Texts.of("initiative.contact"));
    private final Select<PreventionLevel> level = unknownOr("initiative.level", PreventionLevel.values());
    private final Select<Approach> approach = unknownOr("initiative.approach", Approach.values());
    private final Select<Horizon> horizon = unknownOr("initiative.horizon", Horizon.values());
    private final SharingField sharing;
    private final Select<WorkForm> form = unknownOr("initiative.form", WorkForm.values());

    InitiativeFields(Map<AgencyId, String> agencies, Map<AreaId, String> areaNames, List<Colleague> colleagues) {
        sharing = new SharingField(colleagues, null);
        participations = new ParticipationsField(Texts.of("initiative.takingPart"), agencies);
        participations.setHelperText(Texts.of("initiative.takingPart.help"));
        areas = Choices.several(Texts.of("initiative.areas"), areaNames);
        name.setHelperText(Texts.of("initiative.name.help"));
        longName.setHelperText(Texts.of("initiative.longName.help"));
        nextReviewOn.setHelperText(Texts.of("initiative.nextReview.help"));
        contact.setHelperText(Texts.of("initiative.contact.help"));
        level.setHelperText(Texts.of("initiative.level.help"));
        name.setAutofocus(true);
        bind();
    }

    Binder<InitiativeData> binder() {
        return binder;
    }

    Component[] all() {
        return new Component[] {
            name,
            longName,
            status,
            purpose,
            summary,
            targetGroup,
            aliases,
            new H2(Texts.of("initiative.form.who")),
            participations,
            areas,
            contact,
            new H2(Texts.of("initiative.form.when")),
            started,
            ended,
            nextReviewOn,
            new H2(Texts.of("initiative.form.how")),
            level,
            approach,
            horizon,
            form,
            new H2(Texts.of("initiative.form.forWhom")),
            sharing
        };
    }

    private void bind() {
        binder.forField(name)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("name");
        binder.forField(longName).withValidator(Fields.atMost(Input.NAME)).bind("longName");
        binder.forField(aliases).withConverter(Fields.asLines()).bind("aliases");
        binder.forField(summary).withValidator(Fields.atMost(Input.TEXT)).bind("summary");
        binder.forField(purpose).withValidator(Fields.atMost(Input.TEXT)).bind("purpose");
        binder.forField(targetGroup).withValidator(Fields.atMost(Input.TEXT)).bind("targetGroup");
        binder.forField(status).asRequired(Texts.of("shared.required")).bind("status");
        binder.forField(level).bind("level");
        binder.forField(approach).bind("approach");
        binder.forField(horizon).bind("horizon");
        binder.forField(form).bind("form");
        binder.forField(started).withConverter(new PartialDates()).bind("started");
        binder.forField(ended).withConverter(new PartialDates()).bind("ended");
        binder.forField(nextReviewOn).bind("nextReviewOn");
        binder.forField(contact).withValidator(Fields.atMost(Input.NAME)).bind("contactFunction");
        binder.forField(participations)
                .withValidator(_ -> participations.isComplete(), Texts.of("initiative.participation.incomplete"))
                .bind("participations");
        binder.forField(areas).bind("areas");
        binder.forField(sharing).bind("sharing");
    }

    @SafeVarargs
    static <E extends Enum<E>> Select<E> unknownOr(String key, E... constants) {
        var field = Choices.select(Texts.of(key), constants);
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(Texts.of("shared.unknown"));
        return field;
    }
}

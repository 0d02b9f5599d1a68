package se.samsyn.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.ui.SharingField;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityKind;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/**
 * The form of an activity: made for a thumb and less than a minute. Only initiative, kind and date have to be given,
 * and the last has its value from the start.
 */
final class ActivityForm extends Composite<Div> {

    private final ActivityChoices choices;
    private final Binder<ActivityData> binder = new Binder<>(ActivityData.class);
    private final ComboBox<InitiativeId> initiative;
    private final ReadOnlyHasValue<AgencyId> ownAgency = new ReadOnlyHasValue<>(_ -> {});
    private final ComboBox<AgencyId> agency;
    private final ComboBox<AreaId> area;
    private final AttendanceField attendance;
    private final SharingField sharing;
    private final RecordForm<ActivityData> form;
    private final boolean anyAgency = CurrentCaller.get().mayEdit();

    /**
     * @param initiatives to choose from
     * @param known what is to be changed; null where something new is logged
     * @param make the form around the fields
     */
    ActivityForm(
            ActivityChoices choices,
            Map<InitiativeId, String> initiatives,
            @Nullable ActivityData known,
            Function<Binder<ActivityData>, RecordForm<ActivityData>> make) {
        this.choices = choices;
        var agencies = choices.agencies();
        initiative = Choices.box(Texts.of("activity.initiative"), initiatives);
        agency = Choices.box(Texts.of("activity.agency"), agencies);
        area = Choices.box(Texts.of("activity.area"), choices.areas());
        initiative.setClearButtonVisible(false);
        agency.setClearButtonVisible(false);
        attendance = new AttendanceField(Texts.of("activity.agencies"), agencies);
        sharing = new SharingField(choices.colleagues(), Texts.of("access.sharing.asInitiative"));
        var fields = bind();
        if (known != null) {
            propose(known.initiative(), false);
        }
        form = make.apply(binder).fields(fields);
        initiative.addValueChangeListener(event -> propose(event.getValue(), event.isFromClient()));
        getContent().add(form);
    }

    /** Starts a new one, for this initiative where one is given. */
    void start(@Nullable InitiativeId id) {
        ActivityChoices.ownAgency().ifPresent(own -> {
            ownAgency.setValue(own);
            agency.setValue(own);
        });
        binder.getBinding("heldOn")
                .ifPresent(binding -> ((com.vaadin.flow.component.datepicker.DatePicker) binding.getField())
                        .setValue(choices.today()));
        if (id != null) {
            initiative.setValue(id);
            propose(id, true);
        }
    }

    void read(ActivityData data) {
        propose(data.initiative(), false);
        form.read(data);
        ownAgency.setValue(data.agency());
    }

    void secondary(Component... components) {
        form.secondary(components);
    }

    /** What is chosen as initiative and agency, once both are. */
    Optional<ActivityData> latest() {
        var who = anyAgency ? agency.getValue() : ownAgency.getValue();
        return initiative.getValue() == null || who == null
                ? Optional.empty()
                : choices.latestBy(initiative.getValue(), who).map(activity -> activity.data());
    }

    void onInitiative(Runnable listener) {
        initiative.addValueChangeListener(_ -> listener.run());
        agency.addValueChangeListener(_ -> listener.run());
    }

    private Component[] bind() {
        var required = Texts.of("shared.required");
        binder.forField(initiative).asRequired(required).bind("initiative");
        var kind = new RadioButtonGroup<ActivityKind>(Texts.of("activity.kind"));
        kind.setItems(choices.kinds());
        kind.setItemLabelGenerator(Texts::of);
        kind.addClassName("s-choices");
        binder.forField(kind).asRequired(Texts.of("activity.kind.required")).bind("kind");
        var heldOn = Fields.date(Texts.of("activity.heldOn"));
        binder.forField(heldOn)
                .asRequired(required)
                .withValidator(day -> !day.isBefore(ActivityData.EARLIEST), Texts.of("activity.heldOn.early"))
                .withValidator(day -> !day.isAfter(choices.today().plusYears(1)), Texts.of("activity.heldOn.late"))
                .bind("heldOn");
        binder.forField(area).bind("area");
        binder.forField(attendance).bind("agencies");
        var headcount = new IntegerField(Texts.of("activity.headcount"));
        headcount.setMin(0);
        headcount.setMax(ActivityData.MOST_PEOPLE);
        headcount.setStepButtonsVisible(true);
        binder.forField(headcount)
                .withValidator(
                        count -> count == null || count >= 0 && count <= ActivityData.MOST_PEOPLE,
                        Texts.of("activity.headcount.range"))
                .bind("headcount");
        var hours = Fields.plain(Texts.of("activity.hours"));
        hours.getElement().setAttribute("inputmode", "decimal");
        hours.setHelperText(Texts.of("activity.hours.help"));
        binder.forField(hours)
                .withNullRepresentation("")
                .withConverter(new Hours())
                .bind("hours");
        var result = Fields.text(Texts.of("activity.result"));
        result.setHelperText(Texts.of("activity.result.help"));
        binder.forField(result).withValidator(Fields.atMost(Input.TEXT)).bind("result");
        var name = Fields.line(Texts.of("activity.name"));
        name.setHelperText(Texts.of("activity.name.help"));
        binder.forField(name).withValidator(Fields.atMost(Input.NAME)).bind("name");
        var source = Fields.line(Texts.of("activity.source"));
        source.setHelperText(Texts.of("activity.source.help"));
        binder.forField(source).withValidator(Fields.atMost(Input.NAME)).bind("source");

        var figures = new Div(headcount, hours);
        figures.addClassName("s-columns");
        binder.forField(sharing).bind("sharing");
        var more = new Div(name, source);
        more.addClassName("s-form");
        if (anyAgency) {
            binder.forField(agency).asRequired(required).bind("agency");
        } else {
            binder.forField(ownAgency).bind("agency");
            agency.setVisible(false);
        }
        var details = new Details(Texts.of("activity.more"), more);
        return new Component[] {initiative, agency, kind, heldOn, area, attendance, figures, result, sharing, details};
    }

    /** Offers what the initiative suggests; an area only while none is chosen. */
    private void propose(@Nullable InitiativeId id, boolean preselect) {
        if (id == null) {
            return;
        }
        var proposal = choices.proposal(id);
        attendance.offer(proposal.agencies());
        sharing.under(proposal.label());
        if (preselect && area.isEmpty()) {
            proposal.area().ifPresent(area::setValue);
        }
    }
}

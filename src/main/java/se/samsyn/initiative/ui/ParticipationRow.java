package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Participation;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;

/** One agency's part: who, as what, with what, and from when to when. */
final class ParticipationRow extends Composite<Div> {

    private final ComboBox<AgencyId> agency;
    private final Select<OrgRole> role = new Select<>();
    private final TextField contribution = Fields.line(Texts.of("initiative.participation.contribution"));
    private final DatePicker began = Fields.date(Texts.of("initiative.participation.began"));
    private final DatePicker ended = Fields.date(Texts.of("initiative.participation.ended"));

    ParticipationRow(
            Map<AgencyId, String> agencies,
            @Nullable Participation participation,
            Runnable changed,
            Consumer<ParticipationRow> remove) {
        agency = Choices.box(Texts.of("initiative.agency"), agencies);
        agency.setClearButtonVisible(false);
        role.setLabel(Texts.of("initiative.participation.role"));
        role.setItems(OrgRole.values());
        role.setItemLabelGenerator(one -> one == null ? "" : Texts.of(one));
        agency.setRequiredIndicatorVisible(true);
        role.setRequiredIndicatorVisible(true);
        if (participation != null) {
            agency.setValue(participation.agency());
            role.setValue(participation.role());
            contribution.setValue(participation.contribution());
            began.setValue(participation.beganOn());
            ended.setValue(participation.endedOn());
        }
        agency.addValueChangeListener(_ -> changed.run());
        role.addValueChangeListener(_ -> changed.run());
        contribution.addValueChangeListener(_ -> changed.run());
        began.addValueChangeListener(_ -> changed.run());
        ended.addValueChangeListener(_ -> changed.run());
        var away = new Button(Texts.of("initiative.participation.remove"), _ -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().addClassName("s-part-row");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", Texts.of("initiative.participation"));
        getContent().add(agency, role, contribution, began, ended, away);
    }

    void focus() {
        agency.focus();
    }

    boolean isEmpty() {
        return agency.isEmpty() && role.isEmpty() && contribution.isEmpty() && began.isEmpty() && ended.isEmpty();
    }

    /** Null while it does not say who or as what. */
    @Nullable
    Participation value() {
        return agency.isEmpty() || role.isEmpty()
                ? null
                : new Participation(
                        agency.getValue(),
                        role.getValue(),
                        contribution.getValue(),
                        began.getValue(),
                        ended.getValue());
    }
}

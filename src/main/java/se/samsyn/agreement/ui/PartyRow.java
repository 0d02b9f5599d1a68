package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.agreement.AgreementParty;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;

/** One party: who, which function signs for it, and when it did. */
final class PartyRow extends Composite<Div> {

    private final ComboBox<AgencyId> agency;
    private final TextField signatory = Fields.line(Texts.of("agreement.signatory"));
    private final DatePicker signedOn = Fields.date(Texts.of("agreement.signed"));

    PartyRow(
            Map<AgencyId, String> agencies,
            @Nullable AgreementParty party,
            LocalDate today,
            Runnable changed,
            Consumer<PartyRow> remove) {
        agency = Choices.box(Texts.of("agreement.party"), agencies);
        agency.setRequiredIndicatorVisible(true);
        signatory.setPlaceholder(Texts.of("agreement.signatory.example"));
        signedOn.setMax(today);
        if (party != null) {
            agency.setValue(party.agency());
            signatory.setValue(party.signatory());
            signedOn.setValue(party.signedOn());
        }
        agency.addValueChangeListener(_ -> changed.run());
        signatory.addValueChangeListener(_ -> changed.run());
        signedOn.addValueChangeListener(_ -> changed.run());
        var away = new Button(Texts.of("agreement.party.remove"), _ -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().addClassName("s-row-fields");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", Texts.of("agreement.party"));
        getContent().add(agency, signatory, signedOn, away);
    }

    void focus() {
        agency.focus();
    }

    boolean isEmpty() {
        return agency.isEmpty() && signatory.isEmpty() && signedOn.isEmpty();
    }

    /** Whether its day cannot be one on which somebody has signed; the field says so too. */
    boolean isDayWrong() {
        return signedOn.isInvalid();
    }

    /** Null while it does not say who. */
    @Nullable
    AgreementParty value() {
        return agency.isEmpty()
                ? null
                : new AgreementParty(
                        agency.getValue(), signatory.getValue(), isDayWrong() ? null : signedOn.getValue());
    }
}

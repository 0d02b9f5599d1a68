package se.samsyn.review.ui;

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
import se.samsyn.review.FollowUpData;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;

/** One thing that is to be done: what, who, by when. */
final class FollowUpRow extends Composite<Div> {

    private final TextField words = Fields.line(Texts.of("review.followUp.words"));
    private final ComboBox<AgencyId> agency;
    private final DatePicker dueOn = Fields.date(Texts.of("review.followUp.dueOn"));

    FollowUpRow(
            Map<AgencyId, String> agencies,
            @Nullable FollowUpData data,
            LocalDate proposed,
            Runnable changed,
            Consumer<FollowUpRow> remove) {
        agency = Choices.box(Texts.of("review.followUp.agency"), agencies);
        agency.setPlaceholder(Texts.of("review.followUp.coordination"));
        words.setRequiredIndicatorVisible(true);
        dueOn.setRequiredIndicatorVisible(true);
        dueOn.setValue(data == null ? proposed : data.dueOn());
        if (data != null) {
            words.setValue(data.words());
            agency.setValue(data.agency());
        }
        words.addValueChangeListener(_ -> changed.run());
        agency.addValueChangeListener(_ -> changed.run());
        dueOn.addValueChangeListener(_ -> changed.run());
        var away = new Button(Texts.of("review.followUp.remove"), _ -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().addClassName("s-row-fields");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", Texts.of("review.followUp"));
        getContent().add(words, agency, dueOn, away);
    }

    void focus() {
        words.focus();
    }

    boolean isEmpty() {
        return words.isEmpty() && agency.isEmpty();
    }

    /** Null while it does not say what or by when. */
    @Nullable
    FollowUpData value() {
        return words.getValue().isBlank() || dueOn.isEmpty()
                ? null
                : new FollowUpData(words.getValue(), agency.getValue(), dueOn.getValue());
    }
}

package se.samsyn.goal.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.goal.Figures;
import se.samsyn.goal.Milestone;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;

/** One target on the way: by when, and what. */
final class MilestoneRow extends Composite<Div> {

    private final DatePicker on = Fields.date(Texts.of("goal.milestone.on"));
    private final TextField value = Fields.plain(Texts.of("goal.milestone.value"));

    MilestoneRow(@Nullable Milestone milestone, Runnable changed, Consumer<MilestoneRow> remove) {
        on.setRequiredIndicatorVisible(true);
        value.setRequiredIndicatorVisible(true);
        if (milestone != null) {
            on.setValue(milestone.on());
            value.setValue(Figures.format(milestone.value(), Texts.locale()));
        }
        on.addValueChangeListener(_ -> changed.run());
        value.addValueChangeListener(_ -> changed.run());
        var away = new Button(Texts.of("goal.milestone.remove"), _ -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().addClassName("s-row-fields");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", Texts.of("goal.milestone"));
        getContent().add(on, value, away);
    }

    void focus() {
        on.focus();
    }

    boolean isEmpty() {
        return on.isEmpty() && value.isEmpty();
    }

    /** Null while it does not say a day and a figure. */
    @Nullable
    Milestone value() {
        if (on.isEmpty() || value.isEmpty()) {
            return null;
        }
        try {
            return new Milestone(on.getValue(), Figures.parse(value.getValue()));
        } catch (NumberFormatException e) {
            return null;
        }
    }
}

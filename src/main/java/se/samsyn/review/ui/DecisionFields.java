package se.samsyn.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.review.Decision;
import se.samsyn.review.ReviewData;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;

/** The fields in which a decision is made. When to look again is proposed after what is decided, until somebody says. */
final class DecisionFields {

    private final LocalDate today;
    private final RadioButtonGroup<Decision> decision = new RadioButtonGroup<>(Texts.of("review.decision"));
    private final TextArea reason = Fields.text(Texts.of("review.reason"));
    private final FollowUpsField followUps;
    private final DatePicker next = Fields.date(Texts.of("review.next"));
    private final DatePicker heldOn = Fields.date(Texts.of("review.heldOn"));
    private @Nullable LocalDate proposed;

    DecisionFields(Map<AgencyId, String> agencies, LocalDate today) {
        this.today = today;
        followUps = new FollowUpsField(Texts.of("review.followUps"), agencies, today.plusMonths(1));
        decision.setItems(Decision.values());
        decision.setItemLabelGenerator(Texts::of);
        decision.addThemeName("vertical");
        decision.addValueChangeListener(event -> propose(event.getValue()));
        reason.setHelperText(Texts.of("review.reason.help"));
        next.setMin(today.plusDays(1));
        next.setRequiredIndicatorVisible(true);
        heldOn.setMax(today);
        heldOn.setValue(today);
    }

    Binder<ReviewData> binder() {
        var binder = new Binder<>(ReviewData.class);
        binder.forField(decision)
                .asRequired(Texts.of("review.decision.missing"))
                .bind("decision");
        binder.forField(reason)
                .asRequired(Texts.of("review.reason.missing"))
                .withValidator(Fields.atMost(Input.TEXT))
                .bind("reason");
        binder.forField(followUps)
                .withValidator(_ -> followUps.isComplete(), Texts.of("review.followUp.incomplete"))
                .bind("followUps");
        binder.forField(next)
                .withValidator(
                        day -> day != null || decision.getValue() == Decision.END, Texts.of("review.next.missing"))
                .bind("nextReviewOn");
        binder.forField(heldOn).asRequired(Texts.of("shared.required")).bind("heldOn");
        return binder;
    }

    Component[] all() {
        return new Component[] {decision, reason, followUps, next, heldOn};
    }

    private void propose(@Nullable Decision chosen) {
        if (chosen == null) {
            return;
        }
        decision.setHelperText(Texts.of("review.decision.means." + chosen.name()));
        next.setVisible(chosen != Decision.END);
        if (next.isEmpty() || next.getValue().equals(proposed)) {
            proposed = chosen == Decision.END ? null : today.plusMonths(chosen.months());
            next.setValue(proposed);
        }
    }
}

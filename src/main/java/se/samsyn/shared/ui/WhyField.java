package se.samsyn.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.ChangeReason;
import se.samsyn.shared.KeptFindings;

/** Why something is changed, which the history tells: nobody has to say, and it takes one line until somebody does. */
public final class WhyField extends Composite<TextArea> {

    @Override
    protected TextArea initContent() {
        var field = Fields.text(Texts.of("shared.why"));
        field.setHelperText(Texts.of("shared.why.help"));
        field.setMinRows(1);
        return field;
    }

    TextArea field() {
        return getContent();
    }

    /** In other words, where what is said reaches somebody, too. */
    void call(String label, String help) {
        getContent().setLabel(label);
        getContent().setHelperText(help);
    }

    boolean isEmpty() {
        return getContent().isEmpty();
    }

    void clear() {
        getContent().clear();
    }

    void onChange(Runnable heard) {
        getContent().addValueChangeListener(_ -> heard.run());
    }

    /** What was said, and what of it somebody has decided to keep, for a change that another thread makes. */
    public UnaryOperator<Runnable> carried() {
        var said = getContent().getValue();
        var kept = FieldQuestion.answers(getContent());
        return change -> () -> KeptFindings.during(kept, () -> ChangeReason.during(said, change));
    }

    /** Carries what was said, where it was asked for, to whatever is changed meanwhile. */
    static void during(@Nullable WhyField why, Runnable change) {
        ChangeReason.during(why == null ? "" : why.getContent().getValue(), change);
    }
}

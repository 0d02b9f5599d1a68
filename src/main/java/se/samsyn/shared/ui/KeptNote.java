package se.samsyn.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import se.samsyn.shared.KeepGround;

/** Says what was decided about a text that is not written yet, with a way to take it back. */
public final class KeptNote extends Composite<Div> {

    public KeptNote(KeepGround ground, String reason, Runnable undo) {
        var again = new Button(Texts.of("shared.undo"), _ -> undo.run());
        again.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().addClassNames("s-row", "s-small");
        getContent().add(new Span(Texts.of("screening.kept", reason.isEmpty() ? Texts.of(ground) : reason)), again);
    }
}

package se.samsyn.agency.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.FormerName;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;

/** One former name: what it was, until when, and where it says so. */
final class FormerNameRow extends Composite<Div> {

    private final TextField name = Fields.line(Texts.of("agency.formerName"));
    private final TextField until = Fields.plain(Texts.of("agency.formerName.until"));
    private final TextField source = Fields.line(Texts.of("agency.formerName.source"));

    FormerNameRow(@Nullable FormerName former, Runnable changed, Consumer<FormerNameRow> remove) {
        name.setRequiredIndicatorVisible(true);
        until.setPlaceholder(Texts.of("agency.formerName.until.example"));
        if (former != null) {
            name.setValue(former.name());
            until.setValue(former.until());
            source.setValue(former.source());
        }
        name.addValueChangeListener(_ -> changed.run());
        until.addValueChangeListener(_ -> {
            until.setErrorMessage(Texts.of("agency.formerName.until.wrong"));
            until.setInvalid(!FormerName.isUntil(until.getValue()));
            changed.run();
        });
        source.addValueChangeListener(_ -> changed.run());
        var away = new Button(Texts.of("agency.formerName.remove"), _ -> remove.accept(this));
        away.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        getContent().addClassName("s-row-fields");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", Texts.of("agency.formerName"));
        getContent().add(name, until, source, away);
    }

    void focus() {
        name.focus();
    }

    /** Whether it says a name, or nothing at all. */
    boolean isComplete() {
        return !Input.line(name.getValue()).isEmpty() || until.isEmpty() && source.isEmpty();
    }

    /** Null while it does not say what. */
    @Nullable
    FormerName value() {
        return Input.line(name.getValue()).isEmpty()
                ? null
                : new FormerName(name.getValue(), until.getValue(), source.getValue());
    }
}

package se.samsyn.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import java.util.LinkedHashMap;

/** Everything that is wrong with a form, above it; each entry leads to its field. */
final class ErrorSummary extends Composite<Div> {

    ErrorSummary(ValidationException exception) {
        getContent().addClassName("s-error");
        getContent().getElement().setAttribute("role", "alert");
        var list = new UnorderedList();
        // writing a record asks each field twice, and reports those in order too
        var errors = new LinkedHashMap<HasValue<?, ?>, BindingValidationStatus<?>>();
        exception.getFieldValidationErrors().stream()
                .filter(BindingValidationStatus::isError)
                .forEach(error -> errors.putIfAbsent(error.getField(), error));
        errors.values().forEach(error -> {
            var label = error.getField() instanceof HasLabel labelled ? labelled.getLabel() + ": " : "";
            var entry = new Button(label + error.getMessage().orElse(""), _ -> RecordForm.focus(error.getField()));
            entry.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            list.add(new ListItem(entry));
        });
        exception.getBeanValidationErrors().forEach(error -> list.add(new ListItem(error.getErrorMessage())));
        var count = errors.size() + exception.getBeanValidationErrors().size();
        getContent().add(ErrorNote.title(Texts.of("shared.errors", count)), list);
        errors.keySet().stream().findFirst().ifPresent(RecordForm::focus);
    }
}

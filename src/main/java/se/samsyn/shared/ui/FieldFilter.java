package se.samsyn.shared.ui;

import com.vaadin.flow.component.HasValue;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a filter bar, and how its value stands in the address.
 *
 * @param words what is chosen, in words
 * @param toText of the value; empty for what the address does not name
 */
record FieldFilter<T>(
        String parameter,
        HasValue<?, T> field,
        Function<T, String> words,
        Runnable reset,
        Function<T, String> toText,
        Function<String, @Nullable T> fromText) {

    void show(Optional<String> text) {
        text.map(fromText).ifPresentOrElse(field::setValue, reset);
    }

    void write(Map<String, String> parameters) {
        var text = text();
        if (!text.isEmpty()) {
            parameters.put(parameter, text);
        }
    }

    /** What it asks for; empty where it asks for nothing that the address would name. */
    Optional<String> inWords() {
        return text().isEmpty() ? Optional.empty() : Optional.of(words.apply(field.getValue()));
    }

    private String text() {
        return field.isEmpty() ? "" : toText.apply(field.getValue());
    }
}

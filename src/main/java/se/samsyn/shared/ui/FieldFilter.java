package se.samsyn.shared.ui;

import com.vaadin.flow.component.HasValue;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A field of a filter bar, and how its value stands in the address. */
record FieldFilter<T>(
        String parameter,
        HasValue<?, T> field,
        Runnable reset,
        Function<T, String> toText,
        Function<String, @Nullable T> fromText) {

    void show(Optional<String> text) {
        text.map(fromText).ifPresentOrElse(field::setValue, reset);
    }

    void write(Map<String, String> parameters) {
        var text = field.isEmpty() ? "" : toText.apply(field.getValue());
        if (!text.isEmpty()) {
            parameters.put(parameter, text);
        }
    }
}

package se.samsyn.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Input;

/** The filters of a list as they stand in the address: the two are one, whichever is changed. */
final class FilterState {

    /** What only a link sets. */
    private record Given(Function<Location, @Nullable String> words, List<String> parameters) {}

    private final List<FieldFilter<?>> filters = new ArrayList<>();
    private final List<Given> given = new ArrayList<>();
    private final Map<String, String> kept = new LinkedHashMap<>();
    private final List<FilterChips.Chip> chosen = new ArrayList<>();
    private Supplier<Map<String, String>> nothing = Map::of;
    private boolean reading;

    void add(FieldFilter<?> filter) {
        filters.add(filter);
    }

    void given(Function<Location, @Nullable String> words, List<String> parameters) {
        given.add(new Given(words, parameters));
    }

    /** @param nothing what the address is to say where it would say nothing */
    void whenNothing(Supplier<Map<String, String>> nothing) {
        this.nothing = nothing;
    }

    /** The parameters that it reads. */
    Set<String> parameters() {
        return Stream.concat(
                        filters.stream().map(FieldFilter::parameter),
                        given.stream().flatMap(one -> one.parameters().stream()))
                .collect(Collectors.toSet());
    }

    /** What the address asks for, each with how it is taken away. */
    List<FilterChips.Chip> chosen() {
        return List.copyOf(chosen);
    }

    void read(Location location) {
        quietly(() -> {
            kept.clear();
            location.getQueryParameters().getParameters().forEach((name, values) -> {
                if (!values.isEmpty()) {
                    kept.put(Input.line(name), Input.line(values.getFirst()));
                }
            });
            chosen.clear();
            filters.forEach(this::read);
            given.forEach(one -> {
                var words = one.words().apply(location);
                if (words != null) {
                    choose(words, () -> one.parameters().forEach(kept::remove));
                }
            });
        });
    }

    private void read(FieldFilter<?> filter) {
        var written = kept.remove(filter.parameter());
        filter.show(Optional.ofNullable(written));
        if (written != null && !written.isEmpty() && filter.field().isEmpty()) {
            // nobody knows what it is, so it stands nowhere, and any change leaves it out
            choose(Texts.of("shared.filter.unknown", written), () -> {});
        }
        filter.inWords().ifPresent(words -> choose(words, filter.reset()));
    }

    private void choose(String words, Runnable remove) {
        chosen.add(new FilterChips.Chip(words, () -> {
            quietly(remove);
            navigate();
        }));
    }

    void clear() {
        quietly(() -> {
            filters.forEach(filter -> filter.reset().run());
            given.forEach(one -> one.parameters().forEach(kept::remove));
        });
        navigate();
    }

    /** Puts a parameter that is no filter into the address; "" takes it out. */
    void keep(String parameter, String value) {
        if (value.isBlank()) {
            kept.remove(parameter);
        } else {
            kept.put(parameter, value);
        }
        navigate();
    }

    /** A field was changed, by the user or by what is done here. */
    void changed() {
        if (!reading) {
            navigate();
        }
    }

    private void quietly(Runnable work) {
        reading = true;
        try {
            work.run();
        } finally {
            reading = false;
        }
    }

    private void navigate() {
        var parameters = new LinkedHashMap<String, String>();
        filters.forEach(filter -> filter.write(parameters));
        parameters.putAll(kept);
        if (parameters.isEmpty()) {
            parameters.putAll(nothing.get());
        }
        var ui = UI.getCurrent();
        ui.navigate(ui.getActiveViewLocation().getPath(), QueryParameters.simple(parameters));
    }
}

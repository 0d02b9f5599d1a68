package se.samsyn.shared.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.select.Select;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What is chosen in forms. Of records their ids, which is what is stored, with the names that stand on screen. */
public final class Choices {

    private Choices() {}

    /** The names by id, in the order given. */
    public static <O, I> Map<I, String> names(List<O> options, Function<O, I> id, Function<O, String> name) {
        var names = new LinkedHashMap<I, String>();
        options.forEach(option -> names.put(id.apply(option), name.apply(option)));
        return Collections.unmodifiableMap(names);
    }

    /** One record or none. */
    public static <I> ComboBox<I> box(String label, Map<I, String> names) {
        var field = new ComboBox<I>(label);
        field.setItems(List.copyOf(names.keySet()));
        field.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        field.setClearButtonVisible(true);
        return field;
    }

    /** Any number of records. */
    public static <I> MultiSelectComboBox<I> several(String label, Map<I, String> names) {
        var field = new MultiSelectComboBox<I>(label);
        field.setItems(List.copyOf(names.keySet()));
        field.setItemLabelGenerator(id -> names.getOrDefault(id, ""));
        return field;
    }

    /** One of an enum's constants. */
    @SafeVarargs
    public static <E extends Enum<E>> Select<E> select(String label, E... constants) {
        var field = new Select<E>();
        field.setLabel(label);
        field.setItems(constants);
        field.setItemLabelGenerator(constant -> constant == null ? Texts.of("shared.unknown") : Texts.of(constant));
        return field;
    }
}

package se.samsyn.shared.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Location;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/**
 * The row of filters above a list. Its state is the address: a change of a filter changes the query parameters of the
 * page, and the view reads them back in {@code afterNavigation}, so that every filtered list can be sent as a link.
 */
public final class FilterBar extends Composite<Div> {

    private static final int FEW = 3;

    private final Span count = new Span();
    private final Div end = new Div(count);
    private final Button more = new Button(Texts.of("shared.filter.more"), _ -> showFilters());
    private final FilterState state = new FilterState();
    private final FilterChips chips = new FilterChips(this::clear, this::focus);

    public FilterBar() {
        getContent().addClassName("s-filter-bar");
        getContent().getElement().setAttribute("role", "search");
        end.addClassName("s-count");
        end.setVisible(false);
        count.getElement().setAttribute("aria-live", "polite");
        more.addClassName("s-filter-more");
        more.getElement().setAttribute("aria-expanded", "false");
        more.setVisible(false);
        getContent().add(more, end);
    }

    /** A box for words, under the parameter {@code q}. */
    public FilterBar search(String label) {
        var field = Fields.plain("");
        field.setPlaceholder(label);
        field.setAriaLabel(label);
        field.setClearButtonVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(250);
        field.setMaxLength(200);
        getContent().addComponentAsFirst(field);
        listen(
                "q",
                field,
                words -> Texts.of("shared.filter.words", words),
                field::clear,
                Function.identity(),
                Function.identity());
        return this;
    }

    /** A choice among an enum's constants; none chosen means all. */
    public <E extends Enum<E>> FilterBar choice(String parameter, String label, Class<E> type) {
        var constants = Arrays.asList(Objects.requireNonNull(type.getEnumConstants()));
        return choice(
                parameter,
                label,
                constants,
                Texts::of,
                Address::word,
                written -> constants.stream()
                        .filter(constant -> Address.word(constant).equals(written)
                                || constant.name().equals(written))
                        .findFirst()
                        .orElse(null));
    }

    /** A choice among records, of which the address has the number. */
    public <T> FilterBar choice(
            String parameter, String label, List<T> items, Function<T, String> name, ToLongFunction<T> id) {
        Function<T, String> write = item -> String.valueOf(id.applyAsLong(item));
        return choice(
                parameter,
                label,
                items,
                name,
                write,
                text -> items.stream()
                        .filter(item -> write.apply(item).equals(text))
                        .findFirst()
                        .orElse(null));
    }

    /** A choice among records by their ids, of which the address has the number. */
    public <I> FilterBar choice(String parameter, String label, Map<I, String> names, ToLongFunction<I> id) {
        return choice(parameter, label, List.copyOf(names.keySet()), item -> names.getOrDefault(item, ""), id);
    }

    /** A choice among anything; {@code write} and {@code read} turn one into the address' text and back. */
    public <T> FilterBar choice(
            String parameter,
            String label,
            List<T> items,
            Function<T, String> name,
            Function<T, String> write,
            Function<String, @Nullable T> read) {
        if (items.size() > 12) {
            var field = new ComboBox<T>();
            field.setItems(items);
            field.setItemLabelGenerator(name::apply);
            field.setPlaceholder(label + ": " + Texts.of("shared.all"));
            field.setAriaLabel(label);
            field.setClearButtonVisible(true);
            place(field);
            listen(parameter, field, named(label, name), field::clear, write, read);
        } else {
            var field = new Select<T>();
            field.setItems(items);
            field.setEmptySelectionAllowed(true);
            field.setEmptySelectionCaption(label + ": " + Texts.of("shared.all"));
            field.setItemLabelGenerator(
                    item -> item == null ? label + ": " + Texts.of("shared.all") : name.apply(item));
            field.setAriaLabel(label);
            place(field);
            listen(parameter, field, named(label, name), field::clear, write, read);
        }
        return this;
    }

    /** A choice of which one always holds; {@code preset} is the one that the address does not name. */
    public <T> FilterBar oneOf(
            String parameter,
            String label,
            List<T> items,
            T preset,
            Function<T, String> name,
            Function<T, String> write,
            Function<String, @Nullable T> read) {
        var field = new Select<T>();
        field.setItems(items);
        field.setItemLabelGenerator(name::apply);
        field.setAriaLabel(label);
        field.setValue(preset);
        place(field);
        listen(
                parameter,
                field,
                named(label, name),
                () -> field.setValue(preset),
                chosen -> chosen.equals(preset) ? "" : write.apply(chosen),
                read);
        return this;
    }

    /** From one day to another, each written as 2026-11-22 in the address; the two stay together where the bar wraps. */
    public FilterBar days(String from, String fromLabel, String to, String toLabel) {
        var days = new Div();
        days.addClassName("s-days");
        place(days);
        days.add(dayField(from, fromLabel), dayField(to, toLabel));
        return this;
    }

    /** One day, written as 2026-11-22 in the address. */
    public FilterBar day(String parameter, String label) {
        place(dayField(parameter, label));
        return this;
    }

    private DatePicker dayField(String parameter, String label) {
        var field = Fields.date("");
        field.setAriaLabel(label);
        field.setPlaceholder(label);
        field.setClearButtonVisible(true);
        listen(parameter, field, named(label, Dates::exact), field::clear, LocalDate::toString, Address::day);
        return field;
    }

    /**
     * What only a link from elsewhere sets, and stands among what is chosen while the address holds it.
     *
     * @param words what the address asks for; null where it does not
     * @param parameters those of the address that are taken away with it
     */
    public FilterBar given(Function<Location, @Nullable String> words, String... parameters) {
        state.given(words, List.of(parameters));
        return this;
    }

    /** What is chosen stands below in words, and what can be done with the rows as a whole beside their number. */
    void ofList(Component... tools) {
        end.setVisible(true);
        end.addComponentAsFirst(chips);
        end.add(tools);
    }

    /** @param nothing what the address is to say where every filter is empty, and nothing else stands in it */
    void whenNothing(Supplier<Map<String, String>> nothing) {
        state.whenNothing(nothing);
    }

    /** The parameters of the address that it reads. */
    Set<String> parameters() {
        return state.parameters();
    }

    /** Says how many rows the list has, in words. */
    public void showCount(String text) {
        end.setVisible(true);
        count.setText(text);
    }

    private void focus() {
        getContent()
                .getChildren()
                .filter(child -> child instanceof Focusable && !child.equals(more))
                .findFirst()
                .ifPresent(field -> ((Focusable<?>) field).focus());
    }

    /** Takes the state of the filters from the address. Parameters that no filter knows are kept (the sort order). */
    public void read(Location location) {
        state.read(location);
        chips.show(state.chosen());
    }

    /** What the rows are narrowed down to, one thing each. */
    List<String> inWords() {
        return state.chosen().stream().map(FilterChips.Chip::words).toList();
    }

    /** What stands where the rows would, when a filter leaves none: says so, and leads back to all. */
    public EmptyState noMatch() {
        return new EmptyState(
                Texts.of("shared.noMatch"),
                Texts.of("shared.noMatch.explanation"),
                new Button(Texts.of("shared.clearFilters"), _ -> clear()));
    }

    /** Empties every filter; what is none stays in the address, such as the sort order and the columns. */
    public void clear() {
        state.clear();
    }

    /** Whether nothing is chosen; what the address asks for and nobody knows, such as an old number, is a choice too. */
    public boolean isEmpty() {
        return state.chosen().isEmpty();
    }

    /** Puts a parameter that is no filter, such as the sort order, into the address. */
    public void keep(String parameter, String value) {
        state.keep(parameter, value);
    }

    /** Those that a telephone has no room for stand there behind a button; what is chosen is said below all the same. */
    private void place(Component component) {
        getContent().addComponentAtIndex(getContent().indexOf(end), component);
        more.setVisible(getContent().indexOf(end) - getContent().indexOf(more) > FEW);
    }

    private void showFilters() {
        var open = !getContent().hasClassName("s-filters-open");
        getContent().setClassName("s-filters-open", open);
        more.getElement().setAttribute("aria-expanded", String.valueOf(open));
    }

    private static <T> Function<T, String> named(String label, Function<T, String> name) {
        return value -> label + ": " + name.apply(value);
    }

    /** @param reset what to do with the field where the address does not name the parameter */
    private <T> void listen(
            String parameter,
            AbstractField<?, T> field,
            Function<T, String> words,
            Runnable reset,
            Function<T, String> write,
            Function<String, @Nullable T> read) {
        state.add(new FieldFilter<>(parameter, field, words, reset, write, read));
        field.addValueChangeListener(_ -> state.changed());
    }
}

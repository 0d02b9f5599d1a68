package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBoxBase;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody else saved the same record meanwhile: lays both versions of every field that differs side by side, and lets
 * the user choose field by field. The choice stands in the form afterwards, ready to be saved; nothing typed is lost.
 */
final class ConflictDialog {

    private ConflictDialog() {}

    /**
     * @param asRead what the fields held before the user began: where nothing was typed, the other's change is
     *     proposed, so that nobody takes it back without meaning to. Left with the other's values
     */
    static <D> void open(Binder<D> binder, Map<HasValue<?, ?>, @Nullable Object> asRead, D theirs) {
        var mine = new LinkedHashMap<HasValue<?, ?>, @Nullable Object>();
        binder.getFields().forEach(field -> mine.put(field, field.getValue()));
        binder.readRecord(theirs);

        var dialog = new Dialog();
        dialog.setHeaderTitle(Texts.of("shared.conflict.title"));
        dialog.addClassName("s-conflict");
        dialog.setWidth("min(640px, 94vw)");
        dialog.add(new Paragraph(Texts.of("shared.conflict.explanation")));
        var choices = new LinkedHashMap<HasValue<?, ?>, RadioButtonGroup<Boolean>>();
        mine.forEach((field, value) -> {
            // what nobody can see in the form is not theirs to choose
            if (!label(field).isEmpty() && !Objects.equals(value, field.getValue())) {
                var untouched = asRead.containsKey(field) && Objects.equals(asRead.get(field), value);
                choices.put(field, choice(field, value, !untouched));
            }
        });
        choices.values().forEach(dialog::add);
        // what differs only in the version needs no choice
        if (choices.isEmpty()) {
            dialog.add(new Paragraph(Texts.of("shared.conflict.same")));
        }
        var apply = new Button(Texts.of("shared.conflict.apply"), _ -> {
            choices.forEach((field, choice) -> {
                if (Boolean.TRUE.equals(choice.getValue())) {
                    set(field, mine);
                }
            });
            dialog.close();
        });
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(apply);
        dialog.setCloseOnEsc(false);
        dialog.setCloseOnOutsideClick(false);
        dialog.open();
    }

    private static RadioButtonGroup<Boolean> choice(HasValue<?, ?> field, @Nullable Object mine, boolean proposeMine) {
        var group = new RadioButtonGroup<Boolean>();
        group.setLabel(label(field));
        group.setItems(true, false);
        var theirs = text(field, field.getValue());
        var own = text(field, mine);
        group.setItemLabelGenerator(
                isMine -> Texts.of(isMine ? "shared.conflict.mine" : "shared.conflict.theirs", isMine ? own : theirs));
        group.setValue(proposeMine);
        return group;
    }

    @SuppressWarnings("unchecked")
    private static void set(HasValue<?, ?> field, Map<HasValue<?, ?>, @Nullable Object> values) {
        ((HasValue<?, Object>) field).setValue(values.get(field));
    }

    private static String label(HasValue<?, ?> field) {
        return field instanceof HasLabel labelled ? Objects.requireNonNullElse(labelled.getLabel(), "") : "";
    }

    @SuppressWarnings("unchecked")
    private static String text(HasValue<?, ?> field, @Nullable Object value) {
        var text =
                switch (value) {
                    case null -> "";
                    case Object parts when field instanceof InWords<?> -> ((InWords<Object>) field).inWords(parts);
                    case Boolean yes -> Texts.of(yes ? "shared.yes" : "shared.no");
                    case Collection<?> several ->
                        several.stream().map(one -> text(field, one)).collect(Collectors.joining(", "));
                    case LocalDate date -> Dates.exact(date);
                    case Component component -> component.getElement().getText();
                    default -> label(field, value);
                };
        return text.isBlank() ? Texts.of("shared.nothing") : text;
    }

    /** As the field itself writes what can be chosen in it. */
    @SuppressWarnings("unchecked")
    private static String label(HasValue<?, ?> field, Object value) {
        return switch (field) {
            case ComboBoxBase<?, ?, ?> box -> ((ItemLabelGenerator<Object>) box.getItemLabelGenerator()).apply(value);
            case RadioButtonGroup<?> group ->
                ((RadioButtonGroup<Object>) group).getItemLabelGenerator().apply(value);
            case Select<?> select ->
                ((Select<Object>) select).getItemLabelGenerator() == null
                        ? value.toString()
                        : ((Select<Object>) select).getItemLabelGenerator().apply(value);
            default -> value instanceof Enum<?> constant ? Texts.of(constant) : value.toString();
        };
    }
}

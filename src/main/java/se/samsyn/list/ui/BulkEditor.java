package se.samsyn.list.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import se.samsyn.shared.BulkField;
import se.samsyn.shared.BulkField.Option;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;

/**
 * Asks for the value that all are to be given.
 *
 * @param chosen it as the field writes it; empty where nothing that can be meant is chosen, which is then said at the field
 */
record BulkEditor(Component component, Supplier<Optional<String>> chosen) {

    private static final int FEW = 12;

    static BulkEditor of(BulkField<?> field) {
        return switch (field.editor()) {
            case BulkField.OneOf several -> oneOf(several);
            case BulkField.Day asked -> day(asked);
            case BulkField.Line _ -> line();
        };
    }

    private static BulkEditor oneOf(BulkField.OneOf several) {
        var options = new ArrayList<>(several.options());
        if (several.none() != null) {
            options.addFirst(new Option("", several.none()));
        }
        if (options.size() > FEW) {
            var choice = new ComboBox<Option>(Texts.of("list.bulk.value"), options);
            choice.setItemLabelGenerator(Option::words);
            return needed(choice, choice, Option::value);
        }
        var choice = new Select<Option>();
        choice.setLabel(Texts.of("list.bulk.value"));
        choice.setItems(options);
        choice.setItemLabelGenerator(option -> option == null ? "" : option.words());
        return needed(choice, choice, Option::value);
    }

    private static BulkEditor day(BulkField.Day asked) {
        var day = Fields.date(Texts.of("list.bulk.value"));
        day.setHelperText(Texts.of("list.bulk.empty"));
        day.setClearButtonVisible(true);
        return new BulkEditor(day, () -> day.isInvalid() ? Optional.empty() : chosen(asked, day));
    }

    private static Optional<String> chosen(BulkField.Day asked, DatePicker day) {
        var chosen =
                Optional.ofNullable(day.getValue()).map(LocalDate::toString).orElse("");
        try {
            asked.check(chosen);
            return Optional.of(chosen);
        } catch (RuleViolation e) {
            day.setErrorMessage(Texts.of(e.key(), e.parameters()));
            day.setInvalid(true);
            return Optional.empty();
        }
    }

    private static BulkEditor line() {
        var line = Fields.plain(Texts.of("list.bulk.value"));
        line.setHelperText(Texts.of("list.bulk.empty"));
        line.setWidthFull();
        return new BulkEditor(line, () -> Optional.of(line.getValue().strip()));
    }

    private static <C extends AbstractField<C, Option>> BulkEditor needed(
            C field, HasValidation validation, java.util.function.Function<Option, String> value) {
        return new BulkEditor(field, () -> {
            var option = field.getOptionalValue();
            validation.setInvalid(option.isEmpty());
            validation.setErrorMessage(option.isEmpty() ? Texts.of("shared.required") : "");
            return option.map(value);
        });
    }
}

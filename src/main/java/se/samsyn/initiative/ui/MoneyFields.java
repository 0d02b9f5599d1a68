package se.samsyn.initiative.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.BudgetData;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;

/** Amounts and years as people type them. */
final class MoneyFields {

    private MoneyFields() {}

    static TextField kronor(String label) {
        var field = Fields.plain(label);
        field.setSuffixComponent(new com.vaadin.flow.component.html.Span("kr"));
        field.setHelperText(Texts.of("initiative.kronor.help"));
        field.getElement().setAttribute("inputmode", "numeric");
        return field;
    }

    static TextField year(String label) {
        var field = Fields.plain(label);
        field.getElement().setAttribute("inputmode", "numeric");
        return field;
    }

    /** Whole kronor, with or without spaces between thousands and "kr" after them. */
    static Converter<String, @Nullable Long> kronor() {
        return new Whole<>(
                "initiative.kronor.wrong",
                BudgetData.MOST,
                amount -> amount,
                amount -> Texts.of("initiative.kronor.typed", amount));
    }

    static Converter<String, @Nullable Integer> year() {
        return new Whole<>("initiative.grant.year.wrong", 9_999, year -> (int) year, String::valueOf);
    }

    static String format(long amount) {
        return Texts.of("initiative.kronor", amount);
    }

    private record Whole<T extends Number>(
            String wrong, long most, LongFunction<T> make, java.util.function.Function<T, String> format)
            implements Converter<String, @Nullable T> {

        @Override
        public Result<@Nullable T> convertToModel(@Nullable String text, ValueContext context) {
            var plain = text == null
                    ? ""
                    : text.replaceAll("[\\s\\p{Z}]", "")
                            .replaceAll("(?i)(kr|sek)\\.?$", "")
                            .replaceAll("(?<=\\d)[.,](?=\\d{3}(\\D|$))", "");
            if (plain.isEmpty()) {
                return Result.ok(null);
            }
            if (!plain.matches("\\d{1,15}") || Long.parseLong(plain) > most) {
                return Result.error(Texts.of(wrong));
            }
            return Result.ok(make.apply(Long.parseLong(plain)));
        }

        @Override
        public String convertToPresentation(@Nullable T value, ValueContext context) {
            return value == null ? "" : format.apply(value);
        }
    }
}

package se.samsyn.goal.ui;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samsyn.goal.Figures;
import se.samsyn.shared.ui.Texts;

/** Figures as people type them, with a comma or a point. */
final class FigureConverter implements Converter<String, @Nullable BigDecimal> {

    @Override
    public Result<@Nullable BigDecimal> convertToModel(@Nullable String text, ValueContext context) {
        if (text == null || text.isBlank()) {
            return Result.ok(null);
        }
        try {
            return Result.ok(Figures.parse(text));
        } catch (NumberFormatException e) {
            return Result.error(Texts.of("goal.figure.wrong"));
        }
    }

    @Override
    public String convertToPresentation(@Nullable BigDecimal value, ValueContext context) {
        return value == null ? "" : Figures.format(value, Texts.locale());
    }
}

package se.samsyn.initiative.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.PartialDate;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;

/** Dates typed as exactly as they are known. */
final class PartialDates implements Converter<String, @Nullable PartialDate> {

    static TextField field(String label) {
        var field = Fields.plain(label);
        field.setHelperText(Texts.of("initiative.partialDate.help"));
        return field;
    }

    @Override
    public Result<@Nullable PartialDate> convertToModel(@Nullable String text, ValueContext context) {
        if (text == null || text.isBlank()) {
            return Result.ok(null);
        }
        try {
            return Result.ok(PartialDate.parse(text));
        } catch (DateTimeException e) {
            return Result.error(Texts.of("initiative.partialDate.wrong"));
        }
    }

    @Override
    public String convertToPresentation(@Nullable PartialDate date, ValueContext context) {
        return date == null ? "" : date.format(Texts.locale());
    }
}

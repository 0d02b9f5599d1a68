package se.samsyn.activity.ui;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samsyn.activity.ActivityData;
import se.samsyn.shared.ui.Texts;

/** Hours as people write them: "2", "1,5" or "1.5", in Swedish and in English. */
final class Hours implements Converter<String, @Nullable BigDecimal> {

    @Override
    public Result<@Nullable BigDecimal> convertToModel(@Nullable String typed, ValueContext context) {
        var text = typed == null ? "" : typed.replaceAll("\\s", "").replace(',', '.');
        if (text.isEmpty()) {
            return Result.ok(null);
        }
        if (!text.matches("\\d{1,6}(\\.\\d{1,2})?")) {
            return Result.error(Texts.of("activity.hours.wrong"));
        }
        var hours = new BigDecimal(text);
        return hours.compareTo(ActivityData.MOST_HOURS) > 0
                ? Result.error(Texts.of("activity.hours.range"))
                : Result.ok(hours);
    }

    @Override
    public String convertToPresentation(@Nullable BigDecimal hours, ValueContext context) {
        return text(hours);
    }

    /** Empty where unknown. */
    static String text(@Nullable BigDecimal hours) {
        if (hours == null) {
            return "";
        }
        var text = hours.stripTrailingZeros().toPlainString();
        return Texts.locale().getLanguage().equals("sv") ? text.replace('.', ',') : text;
    }
}

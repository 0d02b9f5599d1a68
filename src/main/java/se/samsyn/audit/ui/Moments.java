package se.samsyn.audit.ui;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import se.samsyn.shared.SwedishTime;
import se.samsyn.shared.ui.Texts;

/** Points in time as a clock on a Swedish wall showed them. */
final class Moments {

    private Moments() {}

    static String of(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Texts.locale())
                .format(at.atZone(SwedishTime.ZONE));
    }
}

package se.samsyn.agency.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import se.samsyn.agency.FormerName;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Texts;

/** What an agency was called before, as one says it. */
final class FormerNames {

    private FormerNames() {}

    /** For example "Polisområde Huddinge, till juni 2015". */
    static String inWords(FormerName former) {
        return former.until().isEmpty()
                ? former.name()
                : Texts.of("agency.formerName.said", former.name(), until(former.until()));
    }

    private static String until(String until) {
        return switch (until.length()) {
            case 4 -> until;
            case 7 -> DateTimeFormatter.ofPattern("LLLL yyyy", Texts.locale()).format(YearMonth.parse(until));
            default -> Dates.exact(LocalDate.parse(until));
        };
    }
}

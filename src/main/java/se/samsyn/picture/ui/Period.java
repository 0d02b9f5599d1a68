package se.samsyn.picture.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.picture.PictureQuery;

/** The periods that a picture can be of, each ending today, with what stands for it in the address. */
enum Period {
    M12("12m"),
    M6("6m"),
    M3("3m"),
    YEAR("ar");

    private final String written;

    Period(String written) {
        this.written = written;
    }

    String written() {
        return written;
    }

    static Optional<Period> parse(String text) {
        return Arrays.stream(values())
                .filter(period -> period.written.equals(text))
                .findFirst();
    }

    PictureQuery query(LocalDate today, @Nullable Long area) {
        var from =
                switch (this) {
                    case M12 -> today.minusMonths(12);
                    case M6 -> today.minusMonths(6);
                    case M3 -> today.minusMonths(3);
                    case YEAR -> today.withDayOfYear(1);
                };
        return new PictureQuery(from, today, area);
    }
}

package se.samsyn.picture.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.samsyn.picture.PictureQuery;
import se.samsyn.shared.ui.Texts;

/** The periods that a picture can be of, with what stands for them in the address: lately, or a year that is over. */
sealed interface Period {

    String written();

    /** As it is chosen. */
    String text();

    PictureQuery query(LocalDate today, @Nullable Long area);

    /** Ending today. */
    enum Recent implements Period {
        M12("12m"),
        M6("6m"),
        M3("3m"),
        YEAR("ar");

        private final String written;

        Recent(String written) {
            this.written = written;
        }

        @Override
        public String written() {
            return written;
        }

        @Override
        public String text() {
            return Texts.of(this);
        }

        @Override
        public PictureQuery query(LocalDate today, @Nullable Long area) {
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

    /** A calendar year before this one: what was written long ago is in no recent period. */
    record Past(int year) implements Period {

        @Override
        public String written() {
            return String.valueOf(year);
        }

        @Override
        public String text() {
            return Texts.of("picture.period.year", String.valueOf(year));
        }

        @Override
        public PictureQuery query(LocalDate today, @Nullable Long area) {
            return new PictureQuery(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), area);
        }
    }

    /** @param first year of which anything is recorded */
    static List<Period> all(int first, LocalDate today) {
        var all = new ArrayList<Period>(Arrays.asList(Recent.values()));
        IntStream.range(first, today.getYear())
                .map(year -> first + today.getYear() - 1 - year)
                .forEach(year -> all.add(new Past(year)));
        return all;
    }

    /** @return one of those, or none */
    static Optional<Period> parse(String text, List<Period> all) {
        return all.stream().filter(period -> period.written().equals(text)).findFirst();
    }
}

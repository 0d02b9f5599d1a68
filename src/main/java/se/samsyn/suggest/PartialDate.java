package se.samsyn.suggest;

import org.jspecify.annotations.Nullable;

/** A date as exact as the text has it: "2023", "mars 2021" or "24 maj 2023"; never more. */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    /** ISO form with as many parts as are known. */
    @Override
    public String toString() {
        if (month == null) {
            return "%04d".formatted(year);
        }
        return day == null ? "%04d-%02d".formatted(year, month) : "%04d-%02d-%02d".formatted(year, month, day);
    }
}

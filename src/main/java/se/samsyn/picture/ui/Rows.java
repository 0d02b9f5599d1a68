package se.samsyn.picture.ui;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.picture.ActivityKind;
import se.samsyn.picture.GoalState;
import se.samsyn.picture.InitiativeStatus;
import se.samsyn.picture.PromiseState;

/** What a figure counts: the rows that it leads to, in the registry or in what was frozen. Null leaves nothing out. */
sealed interface Rows {

    When when();

    /** Which days. */
    enum When {
        PERIOD,
        /** The period before, which is as long. */
        BEFORE,
        /** All before the period. */
        EARLIER,
        /** All after the period. */
        LATER
    }

    /** @param begun whether only those that began in the period */
    record Initiatives(@Nullable InitiativeStatus status, boolean begun) implements Rows {

        @Override
        public When when() {
            return When.PERIOD;
        }
    }

    /**
     * @param agency recorded by it, or with it taking part
     * @param unplaced whether only those of which nobody has said where
     * @param month its first day
     */
    record Activities(
            @Nullable Long initiative,
            @Nullable Long agency,
            @Nullable Long area,
            boolean unplaced,
            @Nullable ActivityKind kind,
            @Nullable LocalDate month,
            When when)
            implements Rows {

        static Activities all(When when) {
            return new Activities(null, null, null, false, null, null, when);
        }

        static Activities of(@Nullable Long initiative, @Nullable Long agency, @Nullable Long area) {
            return new Activities(initiative, agency, area, false, null, null, When.PERIOD);
        }

        static Activities unplaced(@Nullable Long initiative) {
            return new Activities(initiative, null, null, true, null, null, When.PERIOD);
        }

        static Activities of(ActivityKind kind, When when) {
            return new Activities(null, null, null, false, kind, null, when);
        }

        static Activities of(LocalDate month) {
            return new Activities(null, null, null, false, null, month, When.PERIOD);
        }
    }

    /** Goals that are not ended, of initiatives that are not over. */
    record Goals(@Nullable GoalState state) implements Rows {

        @Override
        public When when() {
            return When.PERIOD;
        }
    }

    record Visits(When when) implements Rows {}

    /** @param state {@code OPEN} has the late ones in it */
    record Promises(PromiseState state) implements Rows {

        @Override
        public When when() {
            return When.PERIOD;
        }
    }

    /**
     * @param linked whether to anything at all
     * @param undated those without a date, which belong to no period
     */
    record Articles(
            @Nullable Long initiative,
            @Nullable Boolean linked,
            @Nullable LocalDate month,
            boolean undated,
            When when) implements Rows {

        static Articles all(When when) {
            return new Articles(null, null, null, false, when);
        }

        static Articles mentioning(long initiative) {
            return new Articles(initiative, null, null, false, When.PERIOD);
        }

        static Articles linked(boolean linked, @Nullable LocalDate month) {
            return new Articles(null, linked, month, false, When.PERIOD);
        }

        static Articles withoutDate() {
            return new Articles(null, null, null, true, When.PERIOD);
        }
    }
}

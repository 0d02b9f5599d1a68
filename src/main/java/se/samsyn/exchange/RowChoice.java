package se.samsyn.exchange;

import org.jspecify.annotations.Nullable;

/**
 * What somebody decided about a row.
 *
 * @param record the one that it is, where it is one that there is
 */
public record RowChoice(How how, @Nullable Long record) {

    /** What is to become of a row. */
    public enum How {
        NEW,
        EXISTING,
        SKIP
    }

    public static final RowChoice NEW = new RowChoice(How.NEW, null);
    public static final RowChoice SKIP = new RowChoice(How.SKIP, null);

    public static RowChoice existing(long record) {
        return new RowChoice(How.EXISTING, record);
    }
}

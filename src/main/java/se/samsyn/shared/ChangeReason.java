package se.samsyn.shared;

import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Why something is changed, in the words of whoever changes it: carried from the form to the history of every record that is
 * changed meanwhile. It is looked through for personal data as every text is, once.
 */
public final class ChangeReason {

    /** The field that a refusal is about. */
    public static final String FIELD = "changeReason";

    private record Carried(String words, AtomicBoolean lookedThrough) {}

    private static final ScopedValue<Carried> CARRIED = ScopedValue.newInstance();

    private ChangeReason() {}

    /**
     * Gives the reason for whatever is changed meanwhile; a blank one is none.
     *
     * @throws RuleViolation where it is longer than a text may be
     */
    public static void during(String reason, Runnable change) {
        carry(reason, false, change);
    }

    /** As {@link #during}, with words that were looked through as the text of a record. */
    public static void duringScreened(String reason, Runnable change) {
        carry(reason, true, change);
    }

    private static void carry(String reason, boolean lookedThrough, Runnable change) {
        var words = Input.text(reason);
        Input.checkLength(FIELD, words, Input.TEXT);
        if (words.isEmpty()) {
            change.run();
        } else {
            ScopedValue.where(CARRIED, new Carried(words, new AtomicBoolean(lookedThrough)))
                    .run(change);
        }
    }

    /** The reason for what is changed now; empty for none. */
    public static String current() {
        return CARRIED.isBound() ? CARRIED.get().words() : "";
    }

    /** The reason for what is changed now where nobody has looked it through yet, to do so; empty otherwise. */
    public static String toLookThrough() {
        return CARRIED.isBound() && CARRIED.get().lookedThrough().compareAndSet(false, true)
                ? CARRIED.get().words()
                : "";
    }
}

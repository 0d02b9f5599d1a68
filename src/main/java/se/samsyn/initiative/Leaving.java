package se.samsyn.initiative;

import se.samsyn.access.Label;

/** Whether what is said of an initiative may leave the municipality as a file for others. */
public enum Leaving {
    FREELY,
    /** Those who take part have not been asked: whoever takes it out says that they have been. */
    ONCE_AGREED,
    /** It is for fewer than all who take part in the collaboration. */
    NOT;

    public static Leaving of(Label label) {
        return switch (label) {
            case CLEAR -> FREELY;
            case GREEN -> ONCE_AGREED;
            case AMBER, AMBER_STRICT, RED -> NOT;
        };
    }
}

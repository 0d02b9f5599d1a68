package se.samsyn.agency;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What two agencies that are the same may say differently, so that somebody has to choose. */
public enum AgencyPart {
    NAME,
    SHORT_NAME,
    KIND,
    ORG_NUMBER,
    PARENT,
    DESCRIPTION;

    /** What an agency says; null where it says nothing. */
    public @Nullable Object of(AgencyData data) {
        return switch (this) {
            case NAME -> data.name();
            case SHORT_NAME -> said(data.shortName());
            case KIND -> data.kind();
            case ORG_NUMBER -> said(data.orgNumber());
            case PARENT -> data.parent();
            case DESCRIPTION -> said(data.description());
        };
    }

    boolean differs(AgencyData one, AgencyData other) {
        return of(one) != null && of(other) != null && !Objects.equals(of(one), of(other));
    }

    private static @Nullable String said(String text) {
        return text.isEmpty() ? null : text;
    }
}

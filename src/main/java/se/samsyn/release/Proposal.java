package se.samsyn.release;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words to consider before a package is decided; the components are those of {@link Mark}. */
record Proposal(PickedId picked, String field, @Nullable Span span, Origin origin, String hint) {

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Proposal same
                && picked.equals(same.picked)
                && field.equals(same.field)
                && Objects.equals(span, same.span)
                && origin == same.origin;
    }

    @Override
    public int hashCode() {
        return Objects.hash(picked, field, span, origin);
    }
}

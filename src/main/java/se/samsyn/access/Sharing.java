package se.samsyn.access;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RuleViolation;

/**
 * With whom a record is to be shared, as somebody chose it.
 *
 * @param label null: as what it belongs to
 * @param named identities of the persons that {@link Label#RED} names; otherwise empty
 */
public record Sharing(@Nullable Label label, Set<Long> named) {

    /** As what it belongs to, which is what most records are. */
    public static final Sharing INHERITED = new Sharing(null, Set.of());

    public Sharing {
        named = label == Label.RED ? Set.copyOf(named) : Set.of();
    }

    /** As the columns of a row say it. */
    public static Sharing stored(@Nullable String label, String[] visibleTo) {
        return label == null
                ? INHERITED
                : new Sharing(Label.valueOf(label), Set.copyOf(Audience.named(List.of(visibleTo))));
    }

    public static Sharing of(Label label) {
        return new Sharing(label, Set.of());
    }

    /**
     * @param widest what it belongs to is shared no wider than this
     * @throws RuleViolation at {@code sharing}, where it would be wider, or names nobody or not the caller
     */
    public void check(Label widest) {
        if (label != null && widest.isNarrowerThan(label)) {
            throw new RuleViolation("sharing", "access.label.wider");
        }
        if (label == Label.RED && !named.contains(CurrentCaller.get().identityId())) {
            throw new RuleViolation("sharing", "access.label.notNamed");
        }
    }
}

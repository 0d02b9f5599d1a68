package se.samsyn.initiative;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Audience;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;

/**
 * Who may see an initiative, and from that, what is recorded in it.
 *
 * @param audience of the initiative itself
 * @param takingPart ids of the agencies that take part today: those for whom something new may be {@link Label#AMBER}
 * @param keys as the initiative's row holds them, with those who were let in because they asked: what takes its audience
 *     through a foreign key has to say the same
 */
public record Circle(Audience audience, Set<Long> takingPart, List<String> keys) {

    /**
     * The audience of something new that belongs to the initiative.
     *
     * @param holder the agency that records it; null where that is the municipality's own coordination
     * @throws se.samsyn.shared.RuleViolation at {@code sharing}, where it would be wider than the initiative
     */
    public Audience of(Sharing sharing, @Nullable Long holder) {
        sharing.check(audience.label());
        var label = sharing.label() == null ? audience.label() : sharing.label();
        var named = sharing.label() == Label.RED ? sharing.named() : Audience.named(audience.keys());
        return Audience.of(label, holder, takingPart, named);
    }

    /** Those for whom something new may be {@link Label#AMBER}. */
    public Audience amber() {
        return Audience.of(Label.AMBER, null, takingPart, List.of());
    }

    /** For what takes its audience through a foreign key. */
    public String[] array() {
        return keys.toArray(String[]::new);
    }

    /**
     * Who of those who see the initiative may see what is new in it, where an agency has left and sees only what was there;
     * null where all of them may.
     */
    public String @Nullable [] forNew() {
        var left = Audience.agencies(keys);
        left.removeAll(takingPart);
        if (audience.label() != Label.AMBER || left.isEmpty()) {
            return null;
        }
        var gone = Audience.of(Label.AMBER, null, left, List.of()).keys();
        return keys.stream()
                .filter(Predicate.not(gone::contains).or(Audience.KEEPERS::equals))
                .toArray(String[]::new);
    }
}

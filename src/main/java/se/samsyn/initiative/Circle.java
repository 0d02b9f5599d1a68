package se.samsyn.initiative;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Audience;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;

/**
 * Who may see an initiative, and from that, what is recorded in it.
 *
 * @param audience of the initiative itself
 * @param takingPart ids of the agencies that take part today: those for whom something new may be {@link Label#AMBER}
 */
public record Circle(Audience audience, Set<Long> takingPart) {

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
}

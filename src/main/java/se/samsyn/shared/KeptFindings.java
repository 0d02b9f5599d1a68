package se.samsyn.shared;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What whoever writes has decided to keep of what looks like personal data: carried from the form to the service that
 * writes, which records the decision with the text or refuses the text. What was kept stays in memory only.
 */
public final class KeptFindings {

    /**
     * One decision.
     *
     * @param excerpt what was kept, as {@link Finding#key} compares it; null for all that the rule finds
     * @param reason in own words; may be empty but for {@link KeepGround#OTHER}
     */
    @NotFreeText("a decision; its reason is looked through where it is given")
    public record Kept(long rule, @Nullable String excerpt, KeepGround ground, String reason) {

        public static Kept of(Finding finding, KeepGround ground, String reason) {
            return new Kept(finding.rule(), finding.key(), ground, reason);
        }

        boolean covers(Finding finding) {
            return rule == finding.rule() && (excerpt == null || excerpt.equals(finding.key()));
        }
    }

    private record Carried(List<Kept> kept, boolean asBefore) {}

    private static final ScopedValue<Carried> CARRIED = ScopedValue.newInstance();

    private KeptFindings() {}

    /** Carries decisions to whatever is written meanwhile. */
    public static void during(List<Kept> kept, Runnable writing) {
        ScopedValue.where(CARRIED, new Carried(List.copyOf(kept), false)).run(writing);
    }

    /** Writes again what has stood in the registry before, such as what is put back after it was removed. */
    public static void asBefore(Runnable writing) {
        ScopedValue.where(CARRIED, new Carried(carried().kept(), true)).run(writing);
    }

    /** The decision about a finding, if one is carried. */
    public static Optional<Kept> about(Finding finding) {
        return carried().kept().stream().filter(kept -> kept.covers(finding)).findFirst();
    }

    /** Whether what is written stood in the registry before. */
    public static boolean isAsBefore() {
        return carried().asBefore();
    }

    private static Carried carried() {
        return CARRIED.orElse(new Carried(List.of(), false));
    }
}

package se.samsyn.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordRef;

/**
 * What it means that two agencies become one, as far as the caller sees it.
 *
 * @param disagreements in what somebody has to choose
 * @param taken what only the one that goes says, and the other says from then on
 * @param followers what refers to the one that goes
 * @param referring how many records refer to the one that stays already
 * @param actedFor whether somebody signs in for the one that goes, or is invited to
 */
public record MergePreview(
        Agency kept,
        Agency gone,
        List<AgencyPart> disagreements,
        List<AgencyPart> taken,
        List<Follower> followers,
        int referring,
        boolean actedFor) {

    /** How many records refer to the one that goes. */
    public int following() {
        return followers.stream().mapToInt(Follower::count).sum();
    }

    /**
     * Records in which the one that goes is something.
     *
     * @param what text key
     * @param both in how many of them both are the same, so that two rows become one
     * @param first some of them, by name
     */
    public record Follower(String what, int count, int both, List<Titled> first) {}

    /**
     * Records of one name.
     *
     * @param latest some of them, the latest first
     */
    public record Titled(String name, int count, List<Dated> latest) {}

    /** @param on null where records of the kind have no day */
    public record Dated(RecordRef record, @Nullable LocalDate on) {}

    public record Named(RecordRef record, String name) {}
}

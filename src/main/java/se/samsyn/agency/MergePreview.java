package se.samsyn.agency;

import java.util.List;
import se.samsyn.shared.RecordRef;

/**
 * What it means that two agencies become one, as far as the caller sees it.
 *
 * @param disagreements in what somebody has to choose
 * @param followers what refers to the one that goes
 * @param actedFor whether somebody signs in for the one that goes, or is invited to
 */
public record MergePreview(
        Agency kept, Agency gone, List<AgencyPart> disagreements, List<Follower> followers, boolean actedFor) {

    /**
     * Records in which the one that goes is something.
     *
     * @param what text key
     * @param both in how many of them both are the same, so that two rows become one
     * @param first some of them, by name
     */
    public record Follower(String what, int count, int both, List<Named> first) {}

    public record Named(RecordRef record, String name) {}
}

package se.samsyn.agreement;

import java.util.List;

/**
 * A meeting with what its page shows.
 *
 * @param present who was there, by name
 * @param decisions in the order in which they were written down
 */
public record MeetingDetails(
        Meeting meeting, String councilName, List<Present> present, List<CouncilDecision> decisions) {}

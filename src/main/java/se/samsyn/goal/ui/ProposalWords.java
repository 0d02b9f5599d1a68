package se.samsyn.goal.ui;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.goal.Proposal;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Texts;

/** What figures speak for and why, as a sentence. */
final class ProposalWords {

    private ProposalWords() {}

    /** "Siffrorna talar för gult eftersom …" */
    static String now(Proposal proposal) {
        return sentence("goal.proposal", proposal);
    }

    /** "Siffrorna talade för gult eftersom …" */
    static String then(Proposal proposal) {
        return sentence("goal.proposal.then", proposal);
    }

    private static String sentence(String key, Proposal proposal) {
        var colour = proposal.colour();
        var sentence = colour == FollowUpColour.GREY
                ? Texts.of(key + ".silent", why(proposal))
                : Texts.of(key, Texts.of("goal.proposal." + colour.name()), why(proposal));
        return proposal.preliminary() ? sentence + " " + Texts.of("goal.proposal.preliminary") : sentence;
    }

    private static String why(Proposal proposal) {
        var ground = proposal.ground();
        return Texts.of(
                "goal.Ground.why." + ground.name() + (isFrom(proposal) ? ".from" : ""),
                proposal.indicator() == null ? "" : proposal.indicator(),
                figure(proposal.value(), proposal.unit()),
                Dates.exact(proposal.on()),
                figure(proposal.start(), ""),
                plan(proposal));
    }

    /** Where it came from is told where somebody knows. */
    private static boolean isFrom(Proposal proposal) {
        return switch (proposal.ground()) {
            case BEHIND, NOT_MOVING -> proposal.start() != null;
            default -> false;
        };
    }

    private static String plan(Proposal proposal) {
        var expected = figure(proposal.expected(), "");
        return proposal.expectedOn() == null
                ? Texts.of("goal.proposal.target", expected)
                : Texts.of("goal.proposal.plan", expected, Dates.exact(proposal.expectedOn()));
    }

    private static String figure(@Nullable BigDecimal value, String unit) {
        return value == null ? "" : GoalMarks.figure(value, unit);
    }
}

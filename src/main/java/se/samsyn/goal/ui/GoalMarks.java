package se.samsyn.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Span;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.goal.Figures;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.goal.GoalListItem;
import se.samsyn.goal.Progress;
import se.samsyn.goal.Proposal;
import se.samsyn.shared.chart.Sparkline;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** How a goal's state and figures are drawn. */
final class GoalMarks {

    /** The most characters of what was found, where only a line is shown of it. */
    private static final int CLIPPED = 80;

    private GoalMarks() {}

    /** A goal that one no longer works towards says so, whatever its last follow-up was. */
    static StateMark of(FollowUpColour state, @Nullable LocalDate endedOn) {
        return endedOn == null ? of(state) : new StateMark(Tone.PLAIN, Texts.of("goal.ended"));
    }

    static StateMark of(FollowUpColour state) {
        return new StateMark(tone(state), Texts.of(state));
    }

    static StateMark proposed(Proposal figures) {
        return new StateMark(tone(figures.colour()), proposedInWords(figures));
    }

    /** Figures that say nothing are not the same as nobody having looked. */
    static String proposedInWords(Proposal figures) {
        return figures.colour() == FollowUpColour.GREY ? Texts.of("goal.proposal.unknown") : Texts.of(figures.colour());
    }

    static Component followedUp(GoalListItem goal, LocalDate today) {
        return goal.followedUpOn() == null
                ? SmallText.of(Texts.of("goal.followUp.never"))
                : Dates.mark(goal.followedUpOn(), today);
    }

    static String followedUpInWords(GoalListItem goal, LocalDate today) {
        return goal.followedUpOn() == null
                ? Texts.of("goal.followUp.never.long")
                : Texts.of("goal.followedUp.on", Dates.relative(goal.followedUpOn(), today));
    }

    /** "8 st (mål 5)", or what was found in words; says so where nothing has been measured. */
    static String figures(@Nullable Progress progress) {
        if (progress == null) {
            return "";
        }
        var latest = progress.latest();
        if (!progress.words().isEmpty()) {
            return clipped(progress.words());
        }
        if (latest == null) {
            return Texts.of("goal.measured.never");
        }
        return progress.target() == null
                ? figure(latest, progress.unit())
                : Texts.of("goal.against", figure(latest, progress.unit()), figure(progress.target(), ""));
    }

    private static String clipped(String words) {
        return words.length() > CLIPPED ? words.substring(0, CLIPPED - 2).strip() + "\u00a0…" : words;
    }

    static String figure(BigDecimal value, String unit) {
        var written = Figures.format(value, Texts.locale());
        return unit.isEmpty() ? written : written + "\u00a0" + unit;
    }

    static Component line(@Nullable Progress progress) {
        if (progress == null || progress.values().size() < 2) {
            return new Span();
        }
        var line = new Svg(Sparkline.svg(progress.values()));
        line.addClassName("s-goal-line");
        return line;
    }

    private static Tone tone(FollowUpColour state) {
        return switch (state) {
            case GREEN -> Tone.GOOD;
            case YELLOW -> Tone.PARTLY;
            case RED -> Tone.BAD;
            case GREY -> Tone.UNKNOWN;
        };
    }
}

package se.samsyn.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * A figure that shows how a goal is going.
 *
 * @param unit what is counted, such as "elever" or "%"; may be empty
 * @param baseline where it stood before; null while unknown
 * @param target where it is to be in the end; null while nobody has said
 * @param milestones where it is to be on the way there, by day
 * @param baselineWords where it stood, where that is told in words; may be empty
 * @param targetWords as {@code baselineWords}, for where it is to be
 */
@Screened(RecordKind.GOAL)
public record IndicatorData(
        @FreeText String name,
        @FreeText String unit,
        Measure measure,
        Direction direction,
        @Nullable BigDecimal baseline,
        @Nullable LocalDate baselineOn,
        @Nullable BigDecimal target,
        @Nullable LocalDate targetOn,
        List<Milestone> milestones,
        @FreeText String baselineWords,
        @FreeText String targetWords) {

    /** The most characters of a unit. */
    public static final int UNIT = 40;

    /** The most milestones; more would be a plan of its own. */
    public static final int MILESTONES = 20;

    @SuppressWarnings("ConstantValue") // a version in the history may be from before there were any
    public IndicatorData {
        name = Input.line(name);
        unit = Input.line(unit);
        milestones = milestones == null
                ? List.of()
                : milestones.stream()
                        .sorted(Comparator.comparing(Milestone::on))
                        .toList();
        baselineWords = Input.text(baselineWords);
        targetWords = Input.text(targetWords);
    }

    /** In figures, with one target. */
    public IndicatorData(
            String name,
            String unit,
            Measure measure,
            Direction direction,
            @Nullable BigDecimal baseline,
            @Nullable LocalDate baselineOn,
            @Nullable BigDecimal target,
            @Nullable LocalDate targetOn) {
        this(name, unit, measure, direction, baseline, baselineOn, target, targetOn, List.of(), "", "");
    }

    /** Whether it says where it stood and where it is to be; what is told in words, where it is to be. */
    public boolean isMeasurable() {
        return baseline != null && target != null || measure == Measure.QUALITATIVE && !targetWords.isEmpty();
    }

    /** @throws RuleViolation at the first field that cannot be so */
    public void check() {
        Input.checkName("name", name);
        Input.checkLength("unit", unit, UNIT);
        Input.checkDate("baselineOn", baselineOn);
        Input.checkDate("targetOn", targetOn);
        Figures.check("baseline", baseline);
        Figures.check("target", target);
        Input.checkLength("baselineWords", baselineWords, Input.TEXT);
        Input.checkLength("targetWords", targetWords, Input.TEXT);
        if (baselineOn != null && targetOn != null && targetOn.isBefore(baselineOn)) {
            throw new RuleViolation("targetOn", "goal.indicator.targetOn.before");
        }
        if (isTargetWorse()) {
            throw new RuleViolation("target", "goal.indicator.target.worse");
        }
        if (!milestones.isEmpty()) {
            checkMilestones();
        }
    }

    /** A target that nobody has to do anything for makes what goes the wrong way look reached. */
    private boolean isTargetWorse() {
        if (baseline == null || target == null) {
            return false;
        }
        var more = target.compareTo(baseline);
        return direction == Direction.UP ? more < 0 : more > 0;
    }

    private void checkMilestones() {
        if (target == null) {
            throw new RuleViolation("target", "goal.milestone.noTarget");
        }
        if (targetOn == null) {
            throw new RuleViolation("targetOn", "goal.milestone.noDay");
        }
        if (milestones.size() > MILESTONES) {
            throw new RuleViolation("milestones", "goal.milestone.tooMany", MILESTONES);
        }
        var before = baselineOn;
        for (var milestone : milestones) {
            Input.checkDate("milestones", milestone.on());
            Figures.check("milestones", milestone.value());
            if (before != null && !milestone.on().isAfter(before)) {
                throw new RuleViolation("milestones", "goal.milestone.notBetween");
            }
            before = milestone.on();
        }
        if (!milestones.getLast().on().isBefore(targetOn)) {
            throw new RuleViolation("milestones", "goal.milestone.notBetween");
        }
    }
}

package se.samsyn.goal.ui;

import com.vaadin.flow.component.html.Div;
import java.util.stream.Collectors;
import se.samsyn.goal.Criterion;
import se.samsyn.goal.GoalDetails;
import se.samsyn.goal.Indicator;
import se.samsyn.goal.IndicatorData;
import se.samsyn.goal.Smart;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** The five marks of a goal that can be followed up: what it says of each, or what is missing. */
final class SmartPart {

    private SmartPart() {}

    static PageSection of(GoalDetails details) {
        var smart = details.smart();
        var facts = new FactList();
        for (var criterion : Criterion.values()) {
            var met = smart.has(criterion);
            facts.add(
                    Texts.of(criterion),
                    new StateMark(
                            met ? Tone.GOOD : Tone.UNKNOWN, Texts.of(met ? "goal.smart.met" : "goal.smart.missing")),
                    new Div(met ? words(criterion, details) : missing(criterion, details)));
        }
        return new PageSection(count(smart), facts);
    }

    /** "SMART: 3 av 5" */
    private static String count(Smart smart) {
        return Texts.of("goal.smart.count", marks(smart));
    }

    /** "3 av 5" */
    static String marks(Smart smart) {
        return Texts.of("goal.smart.marks", Smart.ALL - smart.missing().size(), Smart.ALL);
    }

    /** What is missing, by name; nothing where nothing is. */
    static String missing(Smart smart) {
        return smart.missing().stream().map(Texts::of).collect(Collectors.joining(", "));
    }

    private static String words(Criterion criterion, GoalDetails details) {
        var data = details.goal().data();
        return switch (criterion) {
            case SPECIFIC -> data.specific();
            case MEASURABLE ->
                details.indicators().stream()
                        .map(Indicator::data)
                        .filter(IndicatorData::isMeasurable)
                        .map(IndicatorData::name)
                        .collect(Collectors.joining("; "));
            case ACCEPTED -> data.accepted();
            case REALISTIC -> data.realistic();
            case TIME_BOUND -> Texts.of("goal.smart.by", Dates.exact(data.dueOn()));
        };
    }

    private static String missing(Criterion criterion, GoalDetails details) {
        if (criterion != Criterion.MEASURABLE || details.indicators().isEmpty()) {
            return Texts.of("goal.smart.missing." + criterion.name());
        }
        var data = details.indicators().getFirst().data();
        if (data.target() != null) {
            return Texts.of("goal.smart.missing.baseline", data.name());
        }
        return Texts.of(data.baseline() != null ? "goal.smart.missing.target" : "goal.smart.missing.both", data.name());
    }
}

package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Stream;
import se.samsyn.picture.GoalState;
import se.samsyn.picture.PictureContent.Goal;
import se.samsyn.picture.PictureContent.Initiative;
import se.samsyn.picture.Source;
import se.samsyn.picture.Tones;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.chart.StateBar;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.StateMark;

/** Goals by initiative with their state, when that was looked at, and the latest values beside what was aimed at. */
final class GoalsPart {

    private GoalsPart() {}

    static Component of(Shown shown) {
        var section = new PageSection(shown.text("picture.goals"));
        if (shown.content().goals().isEmpty()) {
            return section.add(Shown.note(shown.text("picture.goals.none"), shown.text("picture.goals.none.why")));
        }
        if (shown.content().figures().goals() > 0) {
            section.add(bar(shown), states(shown));
        }
        shown.content().initiatives().forEach(initiative -> {
            var goals = shown.content().goals().stream()
                    .filter(goal -> goal.initiativeId() == initiative.id())
                    .toList();
            if (!goals.isEmpty()) {
                section.add(initiative(shown, initiative, goals));
            }
        });
        return section.add(shown.sources(shown.words().sources(Source.Kind.VALUE)));
    }

    private static Component bar(Shown shown) {
        var title = shown.text("picture.goals.bar");
        var wide = new Svg(StateBar.svg(title, shown.charts().goals(), 640));
        wide.addClassName("s-wide-only");
        var narrow = new Svg(StateBar.svg(title, shown.charts().goals(), 340));
        narrow.addClassName("s-narrow-only");
        var chart = new Div(wide, narrow);
        chart.addClassNames("s-chart", "s-chart-bar");
        return chart;
    }

    /** The bar's figures in words, each leading to its goals: what a table would say, shorter. */
    private static Component states(Shown shown) {
        var list = new UnorderedList();
        list.addClassName("s-legend");
        Stream.of(GoalState.GREEN, GoalState.YELLOW, GoalState.RED, GoalState.GREY)
                .forEach(state -> {
                    var count = shown.content().figures().goals(state);
                    var link = shown.opener("goals-" + state.name(), new Rows.Goals(state), count);
                    link.add(
                            new StateMark(Tones.of(state), shown.wording().of(state)),
                            new Span(" " + shown.wording().number(count)));
                    list.add(new ListItem(link));
                });
        return list;
    }

    private static Component initiative(Shown shown, Initiative initiative, List<Goal> goals) {
        var list = new UnorderedList();
        list.addClassNames("s-list", "s-goals");
        goals.forEach(goal -> list.add(goal(shown, goal)));
        var part = new Div(new H3(AgenciesPart.name(initiative, "goals-of")), list);
        part.addClassName("s-stack-tight");
        return part;
    }

    private static ListItem goal(Shown shown, Goal goal) {
        var name = new Div(Shown.link("goal-" + goal.id(), RowLinks.record(RecordKind.GOAL, goal.id()), goal.name()));
        name.addClassName("s-grow");
        goal.indicators()
                .forEach(indicator ->
                        name.add(Shown.span("s-small", shown.words().value(indicator))));
        var when = Shown.span("s-small", shown.words().when(goal));
        return new ListItem(
                new StateMark(Tones.of(goal.state()), shown.wording().of(goal.state())), name, when);
    }
}

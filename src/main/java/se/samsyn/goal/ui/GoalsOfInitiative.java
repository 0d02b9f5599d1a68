package se.samsyn.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.goal.GoalFilter;
import se.samsyn.goal.GoalListItem;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.GoalSort;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** On an initiative's page: its goals, how each is going, and the course of its first figure. */
@org.springframework.stereotype.Component
class GoalsOfInitiative implements RecordSection {

    private final GoalService goals;
    private final Clock clock;

    GoalsOfInitiative(GoalService goals, Clock clock) {
        this.goals = goals;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create(RecordRef record) {
        if (record.kind() != RecordKind.INITIATIVE) {
            return Optional.empty();
        }
        var initiative = new InitiativeId(record.id());
        var all = goals.list(GoalFilter.of(initiative), new Sort<>(GoalSort.POSITION, false), Page.ALL);
        var section = new PageSection(Texts.of("goal.menu"));
        if (CurrentCaller.get().mayEdit()) {
            section.action(Buttons.link(
                    Texts.of("goal.create"), RecordKind.GOAL.path() + "/ny?initiativ=" + initiative.value()));
        }
        if (all.isEmpty()) {
            return Optional.of(section.add(SmallText.of(Texts.of("goal.ofInitiative.none"))));
        }
        var list = new UnorderedList();
        list.addClassNames("s-list", "s-goal-list");
        var movable = CurrentCaller.get().mayEdit() && all.size() > 1;
        all.forEach(goal -> {
            var item = item(goal, LocalDate.now(clock));
            if (movable) {
                item.add(menu(goal));
            }
            list.add(item);
        });
        return Optional.of(section.add(list));
    }

    private ActionMenu menu(GoalListItem goal) {
        return new ActionMenu()
                .add(Texts.of("goal.moveUp"), () -> move(goal, -1))
                .add(Texts.of("goal.moveDown"), () -> move(goal, 1));
    }

    private void move(GoalListItem goal, int by) {
        goals.move(goal.id(), by);
        UI.getCurrent().refreshCurrentRoute(true);
    }

    static ListItem item(GoalListItem goal, LocalDate today) {
        var name = new Anchor(goal.id().ref().path(), goal.name());
        name.addClassName("s-grow");
        var figures = new Span(GoalMarks.figures(goal.progress()));
        figures.addClassNames("s-small", "s-nowrap");
        var state = GoalMarks.of(goal.state(), goal.endedOn());
        if (goal.followedUpOn() != null) {
            state.getElement()
                    .setAttribute(
                            "title", Texts.of("goal.followUp.latest", Dates.relative(goal.followedUpOn(), today)));
        }
        return new ListItem(state, name, figures, GoalMarks.line(goal.progress()));
    }
}

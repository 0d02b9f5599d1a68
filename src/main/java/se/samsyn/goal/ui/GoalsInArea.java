package se.samsyn.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import se.samsyn.area.AreaId;
import se.samsyn.goal.GoalFilter;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.GoalSort;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.Texts;

/** On an area's page: how it is going with the goals of those who work there. */
@org.springframework.stereotype.Component
class GoalsInArea implements RecordSection {

    private static final int MOST = 8;

    private final GoalService goals;
    private final Clock clock;

    GoalsInArea(GoalService goals, Clock clock) {
        this.goals = goals;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Component> create(RecordRef record) {
        if (record.kind() != RecordKind.AREA) {
            return Optional.empty();
        }
        var filter = new GoalFilter(null, null, null, new AreaId(record.id()), "", true, null, null, null, false);
        var count = goals.count(filter);
        if (count == 0) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassNames("s-list", "s-goal-list");
        goals.list(filter, new Sort<>(GoalSort.STATE, false), Page.first(MOST))
                .forEach(goal -> list.add(GoalsOfInitiative.item(goal, LocalDate.now(clock))));
        var section = new PageSection(Texts.of("goal.menu"), list);
        if (count > MOST) {
            section.add(new Anchor(
                    RecordKind.GOAL.path() + "?oppna=ja&omrade=" + record.id(), Texts.of("goal.showAll", count)));
        }
        return Optional.of(section);
    }
}

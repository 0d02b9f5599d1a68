package se.samsyn.goal.ui;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.goal.Goal;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.shared.BulkChange;
import se.samsyn.shared.BulkField;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Texts;

/** What many goals can be given at once. How each is going is for whoever follows it up. */
@Component
class GoalBulk implements BulkChange<Goal> {

    private final GoalService goals;

    GoalBulk(GoalService goals) {
        this.goals = goals;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.GOAL;
    }

    @Override
    public List<BulkField<Goal>> fields() {
        return List.of(new BulkField<>(
                "dueOn",
                Texts.of("goal.dueOn"),
                new BulkField.Day(),
                goal -> goal.data().dueOn() == null ? "" : goal.data().dueOn().toString(),
                (goal, day) -> due(goal, day.isEmpty() ? null : LocalDate.parse(day)),
                day -> Dates.exact(LocalDate.parse(day))));
    }

    @Override
    public Goal get(long id) {
        return goals.get(new GoalId(id));
    }

    @Override
    public String name(Goal record) {
        return record.data().name();
    }

    @Override
    public String[] keys(long id) {
        return goals.keys(new GoalId(id));
    }

    @Override
    public void change(Goal record) {
        goals.change(record);
    }

    private static Goal due(Goal goal, @Nullable LocalDate day) {
        var data = goal.data();
        return new Goal(
                goal.id(),
                goal.version(),
                new GoalData(
                        data.initiative(),
                        data.name(),
                        data.type(),
                        day,
                        data.specific(),
                        data.accepted(),
                        data.realistic()),
                goal.endedOn());
    }
}

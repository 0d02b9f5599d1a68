package se.samsyn.goal.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.goal.Milestone;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.InWords;
import se.samsyn.shared.ui.Texts;

/** Targets on the way to the last one, a row each; none is needed. */
final class MilestonesField extends CustomField<List<Milestone>> implements InWords<List<Milestone>> {

    private final transient List<MilestoneRow> rows = new ArrayList<>();
    private final Div list = new Div();

    MilestonesField(String label) {
        super(List.of());
        setLabel(label);
        list.addClassName("s-rows");
        var add = new Button(Texts.of("goal.milestone.add"), _ -> addRow(null).focus());
        add.addThemeVariants(ButtonVariant.TERTIARY);
        add(list, add);
    }

    /** Whether every row that was begun says a day and a figure. */
    boolean isComplete() {
        return rows.stream().allMatch(row -> row.isEmpty() || row.value() != null);
    }

    @Override
    public String inWords(List<Milestone> value) {
        return value.stream()
                .map(one -> Dates.exact(one.on()) + ": " + GoalMarks.figure(one.value(), ""))
                .collect(Collectors.joining("; "));
    }

    @Override
    protected List<Milestone> generateModelValue() {
        return rows.stream().map(MilestoneRow::value).filter(Objects::nonNull).toList();
    }

    @Override
    protected void setPresentationValue(List<Milestone> milestones) {
        rows.clear();
        list.removeAll();
        milestones.forEach(this::addRow);
    }

    private MilestoneRow addRow(@Nullable Milestone milestone) {
        var row = new MilestoneRow(milestone, this::updateValue, this::removeRow);
        rows.add(row);
        list.add(row);
        return row;
    }

    private void removeRow(MilestoneRow row) {
        rows.remove(row);
        list.remove(row);
        updateValue();
    }
}

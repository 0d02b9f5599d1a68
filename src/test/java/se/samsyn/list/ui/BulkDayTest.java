package se.samsyn.list.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.goal.GoalData;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.ResultType;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.BulkField;
import se.samsyn.shared.RecordKind;

/** A day that is given to many, asked for in the dialog. */
class BulkDayTest extends UiTest {

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private GoalService goals;

    @Autowired
    private BulkDialogs dialogs;

    @Test
    void a_review_for_a_day_that_has_been_is_told_at_the_field_before_anything_is_tried() {
        signIn(People.coordinator());
        var otto = initiatives.create(InitiativeData.named("OTTO"));
        open(RecordKind.INITIATIVE, otto.value(), "nextReviewOn");

        day().setValue(LocalDate.of(2024, 3, 1));
        click("Förhandsgranska");

        assertThat(day().isInvalid()).isTrue();
        assertThat(day().getErrorMessage()).startsWith("Välj ").endsWith("eller en senare dag.");
        assertThat(dialog()).doesNotContain("ändras.");
        day().setValue(LocalDate.now().plusMonths(2));
        click("Förhandsgranska");
        assertThat(dialog()).contains("1 ändras.");
    }

    @Test
    void goals_are_given_another_day() {
        signIn(People.coordinator());
        InitiativeId otto = initiatives.create(InitiativeData.named("OTTO"));
        GoalId goal =
                goals.create(new GoalData(otto, "Fler vuxna ute", ResultType.OUTCOME, LocalDate.of(2026, 12, 31)));
        open(RecordKind.GOAL, goal.value(), "dueOn");

        day().setValue(LocalDate.of(2027, 6, 30));
        click("Förhandsgranska");
        assertThat(dialog()).contains("1 ändras.", "Fler vuxna ute");
        click("Ändra 1");

        assertThat(goals.get(goal).data().dueOn()).isEqualTo(LocalDate.of(2027, 6, 30));
    }

    @SuppressWarnings("unchecked")
    private void open(RecordKind kind, long id, String field) {
        dialogs.open(kind, Map.of(id, "x"), () -> {});
        var choice = (Select<BulkField<?>>) find(Select.class)
                .withCondition(select -> "Vad ska ändras?".equals(select.getLabel()))
                .single();
        choice.setValue(choice.getListDataView()
                .getItems()
                .filter(one -> one.key().equals(field))
                .findFirst()
                .orElseThrow());
    }

    private DatePicker day() {
        return find(DatePicker.class).single();
    }

    private String dialog() {
        return find(Dialog.class)
                .withCondition(Dialog::isOpened)
                .single()
                .getChildren()
                .map(child -> child.getElement().getTextRecursively())
                .reduce("", String::concat);
    }

    private void click(String text) {
        test(find(Button.class).withText(text).single()).click();
    }
}

package se.samsyn.initiative.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static se.samsyn.question.Asking.question;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Label;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.question.Asking;
import se.samsyn.question.QuestionService;

class RemoveInitiativeTest extends UiTest {

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private QuestionService questions;

    @Autowired
    private Asking asking;

    @Test
    void what_others_refer_to_is_not_removed_and_one_is_told_what_does_before_one_says_why() {
        var otto = as(People.coordinator(), () -> asking.otto(Label.GREEN));
        as(People.director(), () -> questions.ask(question(otto.ref(), otto.police(), "Hur många?")));
        open(otto.initiative());

        var dialog = find(Dialog.class).single();
        assertThat(dialog.getHeaderTitle()).isEqualTo("Posten kan inte tas bort");
        assertThat(dialog.getElement().getTextRecursively()).contains("1 mål", "1 aktivitet", "1 fråga");
        assertThat(find(Anchor.class, dialog).all().stream().map(Anchor::getHref))
                .containsExactlyInAnyOrder(
                        "mal?initiativ=" + otto.initiative().value(),
                        "aktiviteter?initiativ=" + otto.initiative().value());
        assertThat(find(TextArea.class, dialog).exists()).as("why").isFalse();

        press("Avsluta i stället");
        press("Avsluta");
        assertThat(as(People.director(), () -> initiatives.get(otto.initiative()))
                        .data()
                        .status())
                .isEqualTo(InitiativeStatus.ENDED);
    }

    @Test
    void what_nobody_refers_to_is_removed_and_one_is_asked_why() {
        var free = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("Tåget")));
        open(free);

        find(TextArea.class).single().setValue("Registrerat två gånger");
        press("Ta bort");

        assertThat(as(People.coordinator(), initiatives::options)).isEmpty();
    }

    private void open(InitiativeId id) {
        signIn(People.coordinator());
        UI.getCurrent().navigate(id.ref().path());
        var item = find(MenuBar.class).all().stream()
                .flatMap(menu -> menu.getItems().getFirst().getSubMenu().getItems().stream())
                .filter(candidate -> candidate.getText().equals("Ta bort …"))
                .findFirst()
                .orElseThrow();
        ComponentUtil.fireEvent(item, new ClickEvent<MenuItem>(item));
    }

    private void press(String label) {
        find(Button.class).withText(label).all().getLast().click();
    }
}

package se.samsyn.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.OrderedList;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.news.ArticleIntake;
import se.samsyn.news.Articles;
import se.samsyn.news.ImportService;

/** In a record's history stands from which article it came, or got more. */
class ImportHistoryTest extends UiTest {

    @Autowired
    private ImportService imports;

    @Autowired
    private ArticleIntake intake;

    @Autowired
    private InitiativeService initiatives;

    @Test
    void a_record_that_an_import_filled_in_says_what_and_from_which_article() {
        var navet = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("NAVET")));
        as(People.coordinator(), () -> imports.acceptAsSuggested(imports.start(intake.paste(Articles.VISIT))));
        signIn(People.coordinator());
        UI.getCurrent().navigate("initiativ/" + navet.value());

        var history = find(OrderedList.class).all().stream()
                .filter(list -> list.hasClassName("s-history"))
                .findFirst()
                .orElseThrow();
        assertThat(history.getElement().getTextRecursively())
                .contains("importerade nyheten")
                .contains("Närvarande tillsynsteam mot välfärdsbrott");
        assertThat(find(Anchor.class, history).all())
                .extracting(Anchor::getText)
                .contains("Socialministern på besök i Alby", "Vad importen ändrade");
    }
}

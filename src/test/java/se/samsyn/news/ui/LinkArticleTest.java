package se.samsyn.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.news.ArticleData;
import se.samsyn.news.ArticleService;
import se.samsyn.news.RecordChoice;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

class LinkArticleTest extends UiTest {

    @Autowired
    private ArticleService articles;

    @Autowired
    private InitiativeService initiatives;

    @Test
    void a_link_says_whose_label_it_takes_once_one_knows_what_it_leads_to() {
        var otto = as(
                        People.coordinator(),
                        () -> initiatives.create(InitiativeData.named("OTTO")
                                .draft()
                                .sharing(Sharing.of(Label.AMBER))
                                .data()))
                .ref();
        var article = as(
                People.coordinator(),
                () -> articles.create(new ArticleData("Nytt", "", LocalDate.of(2026, 3, 1), "", "", List.of())));
        signIn(People.coordinator());
        open(article.value());

        press("Koppla till");
        assertThat(said()).contains("Delas på samma sätt som det den hör till.");
        record().setValue(new RecordChoice(otto, "OTTO"));
        assertThat(said()).contains("Amber, som det den hör till");
    }

    private static void open(long article) {
        UI.getCurrent().navigate(RecordRef.of(RecordKind.ARTICLE, article).path());
        roundTrip();
    }

    private void press(String label) {
        test(find(Button.class).withText(label).single()).click();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<RecordChoice> record() {
        return find(ComboBox.class).withCaption("Vilken").single();
    }

    private String said() {
        return String.join(
                "\n",
                find(Paragraph.class).all().stream().map(Paragraph::getText).toList());
    }
}

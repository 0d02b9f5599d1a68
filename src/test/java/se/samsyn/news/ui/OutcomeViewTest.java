package se.samsyn.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.agency.AgencyService;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.Registers;
import se.samsyn.news.ArticleFilter;
import se.samsyn.news.ArticleId;
import se.samsyn.news.ArticleIntake;
import se.samsyn.news.ArticleService;
import se.samsyn.news.Articles;
import se.samsyn.news.ImportId;
import se.samsyn.news.ImportService;
import se.samsyn.shared.ui.Texts;

/** Where one stands after saving an import, and what one does with an article that is there already. */
class OutcomeViewTest extends UiTest {

    @Autowired
    private ImportService imports;

    @Autowired
    private ArticleIntake intake;

    @Autowired
    private ArticleService articles;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgencyService agencies;

    @Test
    void saving_leads_to_what_it_changed() {
        saved();

        assertThat(getCurrentView()).isInstanceOf(OutcomeView.class);
        assertThat(links()).contains("NAVET", "Karin Wikander", "Till nyheten");
    }

    @Test
    void the_picture_is_that_of_the_year_of_the_visit() {
        saved(Articles.VISIT.replace("12 mars 2025", "12 mars 2023"));

        assertThat(find(Anchor.class)
                        .withText("Se det i lägesbilden för 2023")
                        .single()
                        .getHref())
                .isEqualTo("lagesbild?period=2023");
    }

    @Test
    void of_a_visit_of_these_days_it_is_the_one_of_now() {
        saved(Articles.VISIT.replace("12 mars 2025", LocalDate.now().toString()));

        assertThat(find(Anchor.class)
                        .withText("Se det i Läget just nu")
                        .single()
                        .getHref())
                .isEqualTo("lagesbild");
    }

    @Test
    void what_was_added_to_records_that_were_there_is_told() {
        as(People.coordinator(), () -> initiatives.create(InitiativeData.named("NAVET")));
        saved();

        assertThat(find(H2.class).withText("Tillagt i poster som fanns").exists())
                .isTrue();
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Fullständigt namn: Närvarande tillsynsteam mot välfärdsbrott")
                .contains("Medverkar: Tillståndsenheten");
    }

    @Test
    void the_card_says_what_it_would_add_and_that_it_would_add_nothing() {
        as(People.coordinator(), () -> initiatives.create(InitiativeData.named("NAVET")));
        as(People.coordinator(), () -> Registers.agency(agencies, "Socialdepartementet", ""));
        var id = as(People.coordinator(), () -> imports.start(intake.paste(Articles.VISIT)));
        signIn(People.coordinator());
        navigate("nyheter/importera/" + id.value(), ReviewView.class);

        assertThat(find(Paragraph.class).withText("Läggs till i registret").all())
                .hasSize(1);
        assertThat(getCurrentView().getElement().getTextRecursively()).contains(Texts.of("news.card.onlyLinked"));
    }

    @Test
    void an_article_that_is_there_can_be_opened_or_read_again() {
        accepted();
        paste(Articles.VISIT);

        assertThat(links()).contains("Öppna nyheten");
        test(find(Button.class).withText("Läs in igen").single()).click();

        assertThat(getCurrentView()).isInstanceOf(ReviewView.class);
        assertThat(getCurrentView().getElement().getTextRecursively())
                .contains("Du läser in en nyhet som redan finns")
                .contains("redan kopplad till allt");
        assertThat(as(People.coordinator(), () -> articles.count(ArticleFilter.ALL)))
                .isEqualTo(1);
    }

    @Test
    void what_is_no_article_is_told_at_the_field_and_stays_there() {
        signIn(People.coordinator());
        navigate(ImportView.class);
        var text = find(TextArea.class).withCaption("Artikelns text").single();
        test(text).setValue("hej");
        test(find(Button.class).withText("Läs texten").single()).click();

        assertThat(text.isInvalid()).isTrue();
        assertThat(text.getErrorMessage()).contains("för lite för att vara en artikel");
        assertThat(text.getValue()).isEqualTo("hej");
    }

    private void saved() {
        saved(Articles.VISIT);
    }

    private void saved(String article) {
        paste(article);
        test(find(Button.class).withText("Spara som föreslaget").single()).click();
    }

    private ArticleId accepted() {
        return as(People.coordinator(), () -> {
            ImportId id = imports.start(intake.paste(Articles.VISIT));
            return imports.acceptAsSuggested(id);
        });
    }

    private void paste(String article) {
        signIn(People.coordinator());
        navigate(ImportView.class);
        test(find(TextArea.class).withCaption("Artikelns text").single()).setValue(article);
        test(find(Button.class).withText("Läs texten").single()).click();
    }

    private List<String> links() {
        return find(Anchor.class).all().stream().map(Anchor::getText).toList();
    }
}

package se.samsyn.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.news.ArticleFilter;
import se.samsyn.news.ArticleIntake;
import se.samsyn.news.ArticleService;
import se.samsyn.news.Articles;
import se.samsyn.news.Choice;
import se.samsyn.news.ImportId;
import se.samsyn.news.ImportService;
import se.samsyn.news.ReviewItem;
import se.samsyn.shared.KeepGround;
import se.samsyn.shared.KeptFindings.Kept;
import se.samsyn.shared.ui.FindingCard;
import se.samsyn.suggest.Suggestion;

class ReviewViewTest extends UiTest {

    @Autowired
    private ImportService imports;

    @Autowired
    private ArticleIntake intake;

    @Autowired
    private ArticleService articles;

    @Test
    void pasting_a_text_leads_to_its_draft() {
        signIn(People.coordinator());
        var view = navigate(ImportView.class);
        test(find(TextArea.class, view).withCaption("Artikelns text").single()).setValue(Articles.VISIT);
        test(button("Läs texten")).click();

        assertThat(getCurrentView()).isInstanceOf(ReviewView.class);
        assertThat(find(H1.class).single().getText()).isEqualTo("Socialministern på besök i Alby");
    }

    @Test
    void what_cannot_be_read_is_told_at_the_field_and_stays_there() {
        signIn(People.coordinator());
        var view = navigate(ImportView.class);
        var text = find(TextArea.class, view).withCaption("Artikelns text").single();
        var english = "The minister visited the school and was told about the programme. ".repeat(6);
        test(text).setValue(english);
        test(button("Läs texten")).click();

        assertThat(text.isInvalid()).isTrue();
        assertThat(text.getErrorMessage()).contains("inte på svenska");
        assertThat(text.getValue()).isEqualTo(english);
    }

    @Test
    void a_bad_address_is_told_at_the_field() {
        signIn(People.coordinator());
        var view = navigate(ImportView.class);
        var address = find(TextField.class, view).withCaption("Adress").single();
        test(address).setValue("ftp://example.se/fil");
        test(button("Hämta")).click();

        assertThat(address.isInvalid()).isTrue();
        assertThat(address.getErrorMessage()).contains("https://");
    }

    @Test
    void accepting_and_rejecting_is_kept_and_counted() {
        var id = open();
        test(first("Godta")).click();
        test(first("Avvisa")).click();

        var review = as(People.coordinator(), () -> imports.review(id));
        assertThat(review.count(Choice.ACCEPTED)).isGreaterThanOrEqualTo(1);
        assertThat(review.count(Choice.REJECTED)).isGreaterThanOrEqualTo(1);
        assertThat(find(ReviewProgress.class).single().getElement().getTextRecursively())
                .contains("%d av %d avgjorda".formatted(review.decided(), review.total()));
    }

    @Test
    void an_edit_is_made_in_the_card_and_accepts() {
        var id = open();
        test(first("Ändra")).click();
        var name = find(TextField.class).withCaption("Namn eller ordalydelse").single();
        test(name).setValue("Ministerns besök");
        test(button("Godta ändringen")).click();

        var review = as(People.coordinator(), () -> imports.review(id));
        assertThat(review.items())
                .filteredOn(item -> item.choice() == Choice.ACCEPTED)
                .extracting(item -> item.suggestion().name())
                .contains("Ministerns besök");
    }

    @Test
    void a_card_asks_about_personal_data_in_its_words_and_the_answer_stays_with_the_draft() {
        var id = open();
        test(first("Ändra")).click();
        test(find(TextField.class).withCaption("Namn eller ordalydelse").single())
                .setValue("Besök, ring 070-123 45 67");
        assertThat(find(FindingCard.class).all()).hasSize(1);
        test(button("Godta ändringen")).click();
        assertThat(as(People.coordinator(), () -> imports.review(id).count(Choice.ACCEPTED)))
                .isZero();

        test(button("Behåll med skäl")).click();
        reasons().setValue(KeepGround.PUBLIC_ROLE);
        test(button("Behåll")).click();
        test(button("Godta ändringen")).click();
        assertThat(find(FindingCard.class).all()).isEmpty();
        assertThat(as(People.coordinator(), () -> imports.review(id).items()))
                .flatExtracting(item -> item.decision().kept())
                .extracting(Kept::ground)
                .containsExactly(KeepGround.PUBLIC_ROLE);
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<KeepGround> reasons() {
        return find(RadioButtonGroup.class).single();
    }

    @Test
    void saving_as_suggested_takes_one_click_and_undoing_one_more() {
        open();
        test(button("Spara som föreslaget")).click();

        assertThat(getCurrentView()).isInstanceOf(OutcomeView.class);
        assertThat(as(People.coordinator(), () -> articles.count(ArticleFilter.ALL)))
                .isEqualTo(1);
        assertThat(find(Button.class).withText("Ångra importen").all()).hasSize(1);
    }

    @Test
    void the_way_to_save_stays_in_sight_with_the_progress() {
        open();
        var bar = find(ReviewProgress.class).single();

        assertThat(find(Button.class, bar).withText("Spara som föreslaget").all())
                .hasSize(1);
        assertThat(find(Checkbox.class, bar).single().getLabel()).contains("A godta", "S spara");
    }

    @Test
    void an_undated_article_is_asked_for_its_date_and_nothing_is_decided() {
        var id = as(People.coordinator(), () -> imports.start(intake.paste(Articles.WITHOUT_DATE)));
        signIn(People.coordinator());
        navigate("nyheter/importera/" + id.value(), ReviewView.class);
        test(button("Spara som föreslaget")).click();

        var published = find(DatePicker.class).withCaption("Publicerad").single();
        assertThat(published.isInvalid()).isTrue();
        assertThat(published.getErrorMessage()).isEqualTo("Ange när artikeln publicerades");
        assertThat(as(People.coordinator(), () -> imports.review(id)).decided()).isZero();
        assertThat(find(Button.class).withText("Spara som föreslaget").all()).hasSize(1);

        test(published).setValue(LocalDate.of(2025, 3, 12));
        test(button("Spara som föreslaget")).click();
        assertThat(getCurrentView()).isInstanceOf(OutcomeView.class);
    }

    @Test
    void an_initiative_can_be_edited_in_all_that_its_card_says() {
        var id = open();
        test(changeOf("NAVET")).click();
        test(find(TextArea.class).withCaption("Syfte").single()).setValue("Stoppa fusk");
        test(find(TextArea.class).withCaption("Målgrupp").single()).setValue("Kommunen");
        test(button("Godta ändringen")).click();

        assertThat(as(People.coordinator(), () -> imports.review(id)).items())
                .map(ReviewItem::suggestion)
                .filteredOn(Suggestion.Initiative.class::isInstance)
                .extracting(suggestion -> ((Suggestion.Initiative) suggestion).purpose())
                .contains("Stoppa fusk");
    }

    @Test
    void every_card_shows_its_words_within_the_text_around_them() {
        open();

        assertThat(find(SuggestionCard.class).all())
                .isNotEmpty()
                .allSatisfy(card -> assertThat(card.getElement().getOuterHTML()).contains("s-context", "<mark>"));
    }

    @Test
    void an_accepted_draft_leads_to_its_article() {
        var id = open();
        as(People.coordinator(), () -> {
            imports.decide(id, imports.review(id).acceptRest());
            return imports.accept(id);
        });

        navigate("nyheter/importera/" + id.value(), ReviewView.class);

        assertThat(find(Anchor.class).withText("Vad importen ändrade").all()).hasSize(1);
    }

    @Test
    void the_article_is_shown_as_text_and_never_as_a_page() {
        var id = as(
                People.coordinator(),
                () -> imports.start(intake.paste(
                        Articles.VISIT.replace("Alby skola för", "Alby skola <img src=x onerror=alert(1)> för"))));
        signIn(People.coordinator());
        navigate("nyheter/importera/" + id.value(), ReviewView.class);

        assertThat(find(ArticleText.class).single().getElement().getOuterHTML())
                .doesNotContain("<img")
                .contains("&lt;img");
    }

    private ImportId open() {
        var id = as(People.coordinator(), () -> imports.start(intake.paste(Articles.VISIT)));
        signIn(People.coordinator());
        navigate("nyheter/importera/" + id.value(), ReviewView.class);
        return id;
    }

    private Button changeOf(String name) {
        var card = find(SuggestionCard.class).all().stream()
                .filter(candidate -> candidate.getElement().getTextRecursively().contains("Närvarande tillsynsteam"))
                .filter(candidate -> find(H3.class, candidate).withText(name).exists())
                .findFirst()
                .orElseThrow();
        return find(Button.class, card).withText("Ändra").single();
    }

    private Button first(String text) {
        return find(Button.class).withText(text).all().getFirst();
    }

    private Button button(String text) {
        return find(Button.class).withText(text).single();
    }
}

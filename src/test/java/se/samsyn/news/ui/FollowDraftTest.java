package se.samsyn.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.news.ArticleFacts;
import se.samsyn.news.ArticleIntake;
import se.samsyn.news.Articles;
import se.samsyn.news.Choice;
import se.samsyn.news.ImportId;
import se.samsyn.news.ImportService;
import se.samsyn.suggest.Suggestion;

/** Two people with the same draft: each sees what the other decides, and loses nothing. */
class FollowDraftTest extends UiTest {

    @Autowired
    private ImportService imports;

    @Autowired
    private ArticleIntake intake;

    private ImportId draft;

    @BeforeEach
    void an_open_draft() {
        draft = as(People.coordinator(), () -> imports.start(intake.paste(Articles.VISIT)));
        signIn(People.coordinator());
        navigate("nyheter/importera/" + draft.value(), ReviewView.class);
    }

    @Test
    void what_the_other_rejects_is_rejected_here() {
        decideElsewhere(Choice.REJECTED);

        await(() -> progress().contains("1 av "));
        assertThat(find(SuggestionCard.class).all())
                .anyMatch(card -> "rejected".equals(card.getElement().getAttribute("data-choice")));
    }

    @Test
    void what_is_being_edited_stays() {
        test(find(Button.class).withText("Ändra").all().getFirst()).click();
        var name = find(TextField.class).withCaption("Namn eller ordalydelse").single();
        test(name).setValue("Halvfärdigt");
        decideElsewhere(Choice.ACCEPTED);

        await(() -> progress().contains("1 av "));
        assertThat(find(TextField.class)
                        .withCaption("Namn eller ordalydelse")
                        .single()
                        .getValue())
                .isEqualTo("Halvfärdigt");
    }

    @Test
    void a_corrected_title_is_the_pages() {
        as(
                People.director(),
                () -> imports.changeFacts(
                        draft,
                        new ArticleFacts(
                                "Bättre rubrik",
                                "",
                                imports.review(draft).draft().facts().published())));

        await(() -> find(H1.class).single().getText().equals("Bättre rubrik"));
        assertThat(find(TextField.class).withCaption("Rubrik").single().getValue())
                .isEqualTo("Bättre rubrik");
    }

    @Test
    void when_the_other_has_saved_it_says_so() {
        as(People.director(), () -> imports.acceptAsSuggested(draft));

        await(() -> find(Anchor.class).withText("Vad importen ändrade").exists());
        assertThat(find(SuggestionCard.class).all()).isEmpty();
    }

    private void decideElsewhere(Choice choice) {
        as(People.director(), () -> {
            var review = imports.review(draft);
            var area = review.items().stream()
                    .filter(item -> item.suggestion() instanceof Suggestion.Agency)
                    .findFirst()
                    .orElseThrow();
            return imports.decide(draft, review.choose(area.key(), choice));
        });
    }

    private String progress() {
        return find(ReviewProgress.class).single().getElement().getTextRecursively();
    }
}

package se.samsyn.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Caller;
import se.samsyn.news.ArticleIntake;
import se.samsyn.news.Articles;
import se.samsyn.news.ImportService;

/** Importing what somebody has begun to import. */
class StartOverTest extends UiTest {

    @Autowired
    private ImportService imports;

    @Autowired
    private ArticleIntake intake;

    @Test
    void ones_own_draft_is_ones_own() {
        begun(People.coordinator());

        assertThat(find(H2.class)
                        .withText("Du har redan börjat importera den här texten")
                        .all())
                .hasSize(1);
    }

    @Test
    void somebody_elses_is_named() {
        begun(People.director());

        assertThat(find(H2.class)
                        .withText("Astrid Direktör har redan börjat importera den här texten")
                        .all())
                .hasSize(1);
    }

    @Test
    void starting_over_throws_the_first_one_away() {
        begun(People.coordinator());
        test(find(Button.class).withText("Börja om från början").single()).click();

        assertThat(getCurrentView()).isInstanceOf(ReviewView.class);
        assertThat(as(People.coordinator(), () -> imports.drafts())).hasSize(1);
    }

    @Test
    void the_upload_speaks_swedish() {
        signIn(People.coordinator());
        var texts = find(Upload.class, navigate(ImportView.class)).single().getI18n();

        assertThat(texts.getError().getFileIsTooBig()).startsWith("Filen är större än 5 MB");
        assertThat(texts.getUploading().getError().getUnexpectedServerError()).startsWith("Filen kom inte fram");
    }

    private void begun(Caller by) {
        as(by, () -> imports.start(intake.paste(Articles.VISIT)));
        signIn(People.coordinator());
        var view = navigate(ImportView.class);
        test(find(TextArea.class, view).withCaption("Artikelns text").single()).setValue(Articles.VISIT);
        test(find(Button.class).withText("Läs texten").single()).click();
    }
}

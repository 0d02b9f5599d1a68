package se.samsyn.news.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadTester;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.news.Articles;
import se.samsyn.news.ImportService;

/** What somebody has typed in the import is lost by no file. */
class TypedTextTest extends UiTest {

    private static final String TYPED = "Rubriken som någon hade börjat skriva av";

    @Autowired
    private ImportService imports;

    @BeforeEach
    void something_is_typed() {
        signIn(People.coordinator());
        navigate(ImportView.class);
        test(text()).setValue(TYPED);
    }

    @Test
    void a_file_that_is_read_leads_to_its_draft_and_the_text_waits() {
        upload(Articles.VISIT);

        assertThat(getCurrentView()).isInstanceOf(ReviewView.class);
        assertThat(find(Dialog.class).exists()).isFalse();
        navigate(ImportView.class);
        assertThat(text().getValue()).isEqualTo(TYPED);
    }

    @Test
    void a_text_that_waited_waits_once() {
        upload(Articles.VISIT);
        navigate(ImportView.class);
        test(text()).setValue("");
        navigate(NewsNavigation.LIST, ArticleListView.class);
        navigate(ImportView.class);

        assertThat(text().getValue()).isEmpty();
    }

    @Test
    void a_text_that_is_read_itself_does_not_wait() {
        test(text()).setValue(Articles.VISIT);
        test(find(Button.class).withText("Läs texten").single()).click();
        assertThat(getCurrentView()).isInstanceOf(ReviewView.class);

        navigate(ImportView.class);

        assertThat(text().getValue()).isEmpty();
    }

    @Test
    void a_file_that_is_no_article_says_so_where_it_was_chosen_and_leaves_the_text() {
        upload("hej");

        assertThat(getCurrentView()).isInstanceOf(ImportView.class);
        assertThat(text().getValue()).isEqualTo(TYPED);
        assertThat(text().isInvalid()).isFalse();
        var parts = find(Upload.class)
                .single()
                .getParent()
                .orElseThrow()
                .getChildren()
                .toList();
        var error = parts.get(parts.indexOf(find(Upload.class).single()) - 1);
        assertThat(error)
                .isInstanceOfSatisfying(
                        Span.class, said -> assertThat(said.getText()).contains("för lite för att vara en artikel"));
        assertThat(as(People.coordinator(), () -> imports.drafts())).isEmpty();
    }

    private TextArea text() {
        return find(TextArea.class).withCaption("Artikelns text").single();
    }

    private void upload(String content) {
        new UploadTester<>(find(Upload.class).single())
                .upload("artikel.txt", "text/plain", content.getBytes(StandardCharsets.UTF_8));
        roundTrip();
    }
}

package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.People;

class SameArticleTest extends ImportTest {

    @Test
    void what_a_page_calls_itself_stands_below_the_publisher_that_is_known_of_its_host() {
        as(
                People.coordinator(),
                () -> articles.create(new ArticleData(
                        "Nyhet", "Botkyrka kommun", null, "", "", List.of("https://www.botkyrka.se/nyhet"))));

        assertThat(publisher("https://botkyrka.se/annan")).isEqualTo("Botkyrka kommun");
        assertThat(publisher("https://botkyrka.se.evil.example/annan")).isEqualTo("Polisen");
    }

    private String publisher(String address) {
        var page = """
                <!doctype html><html lang="sv"><head><link rel="canonical" href="%s">
                <meta property="og:site_name" content="Polisen"></head><body><article><h1>Besök</h1>
                <p>Socialminister Karin Wikander besökte i går Alby skola för att ta del av hur kommunen arbetar.</p>
                </article></body></html>""".formatted(address);
        return as(
                People.coordinator(),
                () -> imports.review(imports.start(intake.paste(page)))
                        .draft()
                        .facts()
                        .publisher());
    }

    private static final String ADDRESS = "https://www.example.se/nyheter/besok";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://example.se/nyheter/besok",
                "https://www.example.se/nyheter/besok/",
                "https://example.se/nyheter/besok?utm_source=brev&utm_medium=epost",
                "https://example.se/nyheter/besok?fbclid=abc#mitten",
                "https://EXAMPLE.se:443/nyheter/besok"
            })
    void an_address_is_the_same_whatever_is_hung_on_it(String address) {
        assertThat(WebAddress.key(address)).isEqualTo(WebAddress.key(ADDRESS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.se/nyheter/annat",
                "https://example.se/nyheter/besok?sida=2",
                "https://nyheter.example.se/nyheter/besok"
            })
    void another_page_is_another_page(String address) {
        assertThat(WebAddress.key(address)).isNotEqualTo(WebAddress.key(ADDRESS));
    }

    @Test
    void is_recognised_by_an_address_with_tracking_parameters() {
        byHand(ADDRESS);

        var same = find(incoming(Articles.NOTHING, ADDRESS + "?utm_campaign=x&fbclid=y"));

        assertThat(same).get().satisfies(found -> {
            assertThat(found.title()).isEqualTo("Besöket");
            assertThat(found.newAddress()).isEmpty();
        });
    }

    @Test
    void is_recognised_by_its_text_at_another_address_which_can_be_added() {
        var article = record(Articles.VISIT);
        var elsewhere = "https://tidningen.example/artikel/17";

        var same = find(incoming(Articles.VISIT.replace("\n\n", "\n \n"), elsewhere));

        assertThat(same).get().satisfies(found -> {
            assertThat(found.article()).isEqualTo(article);
            assertThat(found.newAddress()).isEqualTo(elsewhere);
        });
        as(People.coordinator(), () -> articles.addAddress(article, elsewhere));
        assertThat(as(People.coordinator(), () -> articles.get(article).data().addresses()))
                .containsExactly(elsewhere);
        assertThat(find(incoming(Articles.NOTHING, elsewhere))).isPresent();
    }

    @Test
    void a_draft_of_the_same_text_is_found() {
        var draft = start(Articles.VISIT);

        assertThat(find(incoming(Articles.VISIT, ""))).get().satisfies(found -> {
            assertThat(found.article()).isNull();
            assertThat(found.draft()).isEqualTo(draft);
            assertThat(found.startedBy()).isEqualTo(People.coordinator().name());
            assertThat(found.startedAt()).isNotNull();
        });
    }

    @Test
    void starting_over_leaves_no_second_draft() {
        var draft = start(Articles.VISIT);

        var anew = as(People.coordinator(), () -> imports.startOver(draft, incoming(Articles.VISIT, "")));

        assertThat(as(People.coordinator(), () -> imports.drafts()))
                .extracting(DraftListItem::id)
                .containsExactly(anew);
    }

    @Test
    void another_article_is_not_the_same() {
        record(Articles.VISIT);

        assertThat(find(incoming(Articles.NOTHING, ADDRESS))).isEmpty();
    }

    private void byHand(String address) {
        as(People.coordinator(), () -> articles.create(new ArticleData("Besöket", "", null, "", "", List.of(address))));
    }

    private Incoming incoming(String text, String address) {
        return new Incoming(as(People.coordinator(), () -> intake.paste(text).article()), address);
    }

    private Optional<SameArticle> find(Incoming incoming) {
        return as(People.coordinator(), () -> imports.findSame(incoming));
    }
}

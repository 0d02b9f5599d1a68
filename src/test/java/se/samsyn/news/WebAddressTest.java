package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samsyn.shared.RuleViolation;
import se.samsyn.suggest.Article;

@DisplayNameGeneration(ReplaceUnderscores.class)
class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "http://västerås.se/, http://xn--vsters-buam.se/",
        "västerås.se, https://xn--vsters-buam.se",
        "https://www.älmhult.se:8080/nyheter/så?å=1, https://www.xn--lmhult-9ta.se:8080/nyheter/s%C3%A5?%C3%A5=1",
        "https://www.botkyrka.se/å, https://www.botkyrka.se/%C3%A5"
    })
    void letters_outside_ascii_may_stand_as_they_are(String typed, String read) {
        assertThat(WebAddress.parse(typed)).asString().isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://user@botkyrka.se/", "https://a:b@botkyrka.se/x", "javascript:alert(1)", "http://å..se/"
            })
    void what_reads_as_another_address_than_it_is_is_none(String address) {
        assertThat(WebAddress.isLink(address)).isFalse();
        assertThatThrownBy(() -> WebAddress.parse(address)).isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://www.polisen.se/nyhet",
                "https://botkyrka.se.evil.example/nyhet",
                "https://user@botkyrka.se/nyhet",
                "javascript:alert(1)"
            })
    void a_page_is_believed_about_its_own_site_only(String canonical) {
        assertThat(fetched(canonical)).isEqualTo("https://www.botkyrka.se/nyhet?id=1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://botkyrka.se/nyhet", "https://www.botkyrka.se/nyhet", "http://BOTKYRKA.se/nyhet"})
    void with_or_without_www_it_is_the_same_site(String canonical) {
        assertThat(fetched(canonical)).isEqualTo(canonical);
    }

    @Test
    void a_saved_page_has_no_other_address_than_its_own() {
        assertThat(Incoming.of(article("https://www.botkyrka.se/nyhet"), null).address())
                .isEqualTo("https://www.botkyrka.se/nyhet");
        assertThat(Incoming.of(article("https://user@botkyrka.se/"), null).address())
                .isEmpty();
        assertThat(Incoming.of(article("https://botkyrka.se/" + "a".repeat(3000)), null)
                        .address())
                .isEmpty();
    }

    private static String fetched(String canonical) {
        return Incoming.of(article(canonical), "https://www.botkyrka.se/nyhet?id=1")
                .address();
    }

    private static Article article(@Nullable String canonical) {
        return new Article("Text", null, null, null, List.of(), canonical, null, "sv", Set.of());
    }
}

package se.samsyn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StartMessageTest {

    @Test
    void says_where_samsyn_is_and_that_a_demonstration_offers_people() {
        assertThat(StartMessage.text(8080, Duration.ofMillis(7300), true, null))
                .startsWith("Samsyn is at http://localhost:8080/ (after 7.3 s). The sign-in page offers people to try");
    }

    @Test
    void asks_for_a_password_where_there_is_no_demonstration() {
        assertThat(StartMessage.text(9000, null, false, null))
                .startsWith("Samsyn is at http://localhost:9000/. Sign in with your user name and password.");
    }

    @Test
    void a_demonstration_for_this_computer_only_says_how_to_open_it() {
        assertThat(StartMessage.text(8080, null, true, "127.0.0.1")).contains("--server.address=0.0.0.0");
        assertThat(StartMessage.text(8080, null, true, "0.0.0.0")).doesNotContain("--server.address");
    }
}

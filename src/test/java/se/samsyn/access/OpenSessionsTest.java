package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.WrappedHttpSession;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import se.samsyn.People;

@DisplayNameGeneration(ReplaceUnderscores.class)
class OpenSessionsTest {

    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    private final Settable clock = new Settable();
    private final OpenSessions sessions = new OpenSessions(null, clock);
    private final SessionWatch watch = new SessionWatch(
            sessions,
            null,
            new AccessProperties(
                    null,
                    "",
                    new AccessProperties.Session(Duration.ofMinutes(60), Duration.ofHours(12), Duration.ofMinutes(5)),
                    new AccessProperties.Oidc("", java.util.Map.of(), null)),
            clock);

    @Test
    void somebody_sees_their_own_and_which_is_this_one() {
        var here = signIn(1);
        signIn(1);
        signIn(2);

        assertThat(sessions.of(1, here.getSession()))
                .hasSize(2)
                .filteredOn(OpenSession::current)
                .hasSize(1);
    }

    @Test
    void somebody_elses_is_left_alone() {
        var session = signIn(1).getSession();
        var handle = sessions.of(1, null).getFirst().handle();

        sessions.end(2, handle);
        assertThat(isEnded(session)).isFalse();
        sessions.end(1, handle);
        assertThat(isEnded(session)).isTrue();
    }

    @Test
    void ending_the_others_leaves_this_one() {
        var here = signIn(1);
        var there = signIn(1).getSession();
        sessions.endOthers(1, here.getSession());

        assertThat(isEnded(there)).isTrue();
        assertThat(isEnded(here.getSession())).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"59, false", "61, true"})
    void nobody_stays_signed_in_who_does_nothing_for_an_hour(int minutes, boolean ended) throws Exception {
        var session = signIn(1).getSession();
        clock.now = NOON.plus(Duration.ofMinutes(minutes));
        watch.look();
        Thread.sleep(2_600);

        assertThat(isEnded(session)).isEqualTo(ended);
    }

    @ParameterizedTest
    @CsvSource({"719, false", "721, true"})
    void nobody_stays_signed_in_for_more_than_twelve_hours_whatever_they_do(int minutes, boolean ended)
            throws Exception {
        var session = signIn(1).getSession();
        clock.now = NOON.plus(Duration.ofMinutes(minutes));
        sessions.touch(new WrappedHttpSession(session));
        watch.look();
        Thread.sleep(2_600);

        assertThat(isEnded(session)).isEqualTo(ended);
    }

    @Test
    void what_a_browser_says_of_itself_is_told_in_two_words() {
        assertThat(Device.of("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko)"
                        + " Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0"))
                .isEqualTo("Edge, Windows");
        assertThat(Device.of("Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1"))
                .isEqualTo("Safari, iPhone");
        assertThat(Device.of(null)).isEmpty();
        assertThat(Device.of("<script>alert(1)</script>")).isEmpty();
    }

    private static boolean isEnded(HttpSession session) {
        return ((MockHttpSession) session).isInvalid();
    }

    private MockHttpServletRequest signIn(long identity) {
        var principal = new SignedIn("x", "", new Caller(People.BOTKYRKA, identity, "X", Set.of(Role.MEMBER), 7L));
        var request = new MockHttpServletRequest();
        request.getSession()
                .setAttribute(
                        HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY,
                        new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                                principal, null, principal.getAuthorities())));
        sessions.begin(request);
        return request;
    }

    private static final class Settable extends Clock {

        private Instant now = NOON;

        @Override
        public ZoneId getZone() {
            return ZoneId.of("Europe/Stockholm");
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}

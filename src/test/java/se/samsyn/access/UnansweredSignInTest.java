package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import se.samsyn.DatabaseTest;

class UnansweredSignInTest extends DatabaseTest {

    @Autowired
    private Identities identities;

    @Test
    void a_database_that_does_not_answer_is_no_wrong_password() throws Exception {
        assertThat(after(new InternalAuthenticationServiceException("no connection")))
                .isEqualTo("/logga-in?databas");
        assertThat(after(new BadCredentialsException("wrong"))).isEqualTo("/logga-in?error");
    }

    @Test
    void a_name_that_the_database_would_refuse_is_nobodys() {
        assertThatThrownBy(() -> identities.loadUserByUsername("direktor\u0000"))
                .isInstanceOf(UsernameNotFoundException.class);
    }

    @Test
    void an_invitation_is_for_a_name_that_can_be_kept() {
        assertThat(new InvitationData("Anna\u0000 \u202EEk", Role.DIRECTOR, null).name())
                .isEqualTo("Anna Ek");
    }

    private static String after(AuthenticationException exception) throws Exception {
        var response = new MockHttpServletResponse();
        new UnansweredSignIn(new SimpleUrlAuthenticationFailureHandler("/logga-in?error"))
                .onAuthenticationFailure(new MockHttpServletRequest(), response, exception);
        return response.getRedirectedUrl();
    }
}

package se.samsyn.access;

import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestResolver;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/**
 * The question to a provider. Where somebody is to show once more who they are, it is asked not to rely on what it
 * remembers; that it did not, its answer's {@code auth_time} tells, because the question passes through the browser.
 */
class AskProvider implements OAuth2AuthorizationRequestResolver {

    /** Stands in the address that begins it. */
    static final String ONCE_MORE = "igen";

    /** Where Spring Security keeps the address that somebody was on the way to. */
    private static final String SAVED = "SPRING_SECURITY_SAVED_REQUEST";

    private final OAuth2AuthorizationRequestResolver usual;

    AskProvider(ClientRegistrationRepository clients) {
        usual = new DefaultOAuth2AuthorizationRequestResolver(
                clients, OAuth2AuthorizationRequestRedirectFilter.DEFAULT_AUTHORIZATION_REQUEST_BASE_URI);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request) {
        return onceMore(request, usual.resolve(request));
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest resolve(HttpServletRequest request, String client) {
        return onceMore(request, usual.resolve(request, client));
    }

    private static @Nullable OAuth2AuthorizationRequest onceMore(
            HttpServletRequest request, @Nullable OAuth2AuthorizationRequest question) {
        if (question == null || request.getParameter(ONCE_MORE) == null) {
            return question;
        }
        // back to where the account is kept, not to the first page
        request.getSession().setAttribute(SAVED, new SimpleSavedRequest("/konto"));
        return OAuth2AuthorizationRequest.from(question)
                .additionalParameters(parameters -> {
                    parameters.put("prompt", "login");
                    parameters.put("max_age", "0");
                })
                .build();
    }
}

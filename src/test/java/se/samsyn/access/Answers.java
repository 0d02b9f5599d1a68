package se.samsyn.access;

import java.nio.charset.StandardCharsets;
import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;
import okhttp3.Headers;

/** What the provider says next when it is asked for a token, where a test has thought of something. */
final class Answers implements Route {

    private volatile String idToken = "";
    private volatile String accessToken = "";

    /** @param access what asking for more about the person is answered with, which is never what is wrong */
    void next(String token, String access) {
        accessToken = access;
        idToken = token;
    }

    @Override
    public boolean match(OAuth2HttpRequest request) {
        return !idToken.isEmpty() && request.getUrl().encodedPath().endsWith("/token");
    }

    @Override
    public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
        var json =
                "{\"token_type\":\"Bearer\",\"access_token\":\"%s\",\"expires_in\":60,\"scope\":\"openid\",\"id_token\":\"%s\"}"
                        .formatted(accessToken, idToken);
        idToken = "";
        return new OAuth2HttpResponse(
                Headers.of("Content-Type", "application/json"), 200, json, json.getBytes(StandardCharsets.UTF_8));
    }
}

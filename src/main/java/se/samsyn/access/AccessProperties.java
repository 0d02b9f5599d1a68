package se.samsyn.access;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param address where people reach Samsyn, for example {@code https://samsyn.example.se}: stands in mails, and is what
 *     passkeys are bound to. Never taken from a request, which may say anything.
 * @param mailFrom whom mails come from
 * @param session how long a session lasts
 * @param oidc how people of a provider become people of Samsyn; the provider itself is configured with Spring's own
 *     {@code spring.security.oauth2.client} properties
 */
@ConfigurationProperties("samsyn")
public record AccessProperties(
        @Nullable URI address,
        @DefaultValue("samsyn@localhost") String mailFrom,
        @DefaultValue Session session,
        @DefaultValue Oidc oidc) {

    /**
     * @param idle without a click or a key that reached the server
     * @param absolute since signing in
     * @param warning how long before either it is said
     */
    public record Session(
            @DefaultValue("60m") Duration idle,
            @DefaultValue("12h") Duration absolute,
            @DefaultValue("5m") Duration warning) {}

    /**
     * @param organisationClaim claim that holds the organisation number of somebody's employer
     * @param agencies organisation number to agency id, for parts of an organisation; others are found by the number
     *     that the registry has for them
     * @param municipality whose registry they come to; the first one where it is not said
     */
    public record Oidc(
            @DefaultValue("organisation_number") String organisationClaim,
            @DefaultValue Map<String, Long> agencies,
            @Nullable String municipality) {}

    /** Whether people reach Samsyn over TLS, so that cookies may be bound to it. */
    boolean isSecure() {
        return address != null && "https".equals(address.getScheme());
    }
}

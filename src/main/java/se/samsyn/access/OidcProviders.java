package se.samsyn.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Component;

/** The configured providers of identities, for the sign-in page to offer. None, where none is configured. */
@Component
public class OidcProviders {

    /**
     * @param path where signing in there begins
     * @param issuer what it calls itself; "" where it is not configured by its metadata
     */
    public record Provider(String name, String path, String issuer) {

        /** Where it is asked to make sure once more who somebody is, whatever it remembers of them. */
        public String pathOnceMore() {
            return path + "?" + AskProvider.ONCE_MORE;
        }
    }

    private final ObjectProvider<ClientRegistrationRepository> clients;

    OidcProviders(ObjectProvider<ClientRegistrationRepository> clients) {
        this.clients = clients;
    }

    public List<Provider> list() {
        var providers = new ArrayList<Provider>();
        if (clients.getIfAvailable() instanceof Iterable<?> registrations) {
            registrations.forEach(each -> {
                if (each instanceof ClientRegistration client) {
                    providers.add(new Provider(
                            client.getClientName(),
                            "oauth2/authorization/" + client.getRegistrationId(),
                            issuer(client)));
                }
            });
        }
        return providers;
    }

    private static String issuer(ClientRegistration client) {
        return Objects.requireNonNullElse(client.getProviderDetails().getIssuerUri(), "");
    }
}

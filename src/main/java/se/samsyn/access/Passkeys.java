package se.samsyn.access;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Passkeys: a device signs a number that we made up, after it has seen that its owner is there and is who they are (a
 * PIN, a finger, a face), which makes one factor of two. The libraries are first touched when somebody uses a passkey.
 */
@Component
class Passkeys {

    private static final String CREATION = "samsyn.passkey.creation";
    private static final String REQUEST = "samsyn.passkey.request";

    /** Not made before it is needed: a start has other things to do. */
    private static final class Json {
        static final JsonMapper MAPPER =
                JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();
    }

    private final PasskeyOwner owners;
    private final PasskeyStore passkeys;
    private final AccessProperties properties;

    Passkeys(PasskeyOwner owners, PasskeyStore passkeys, AccessProperties properties) {
        this.owners = owners;
        this.passkeys = passkeys;
        this.properties = properties;
    }

    /** What the browser has to know to make a passkey for whoever this is; good for one answer. */
    String creationOptions(HttpServletRequest request, @Nullable Authentication whose) {
        if (whose == null) {
            throw new IllegalArgumentException("Nobody is signed in");
        }
        var options = operations(request)
                .createPublicKeyCredentialCreationOptions(
                        new ImmutablePublicKeyCredentialCreationOptionsRequest(whose));
        request.getSession().setAttribute(CREATION, options);
        return Json.MAPPER.writeValueAsString(options);
    }

    /**
     * Keeps the passkey that a browser has made.
     *
     * @throws RuntimeException where it is no answer to what was asked in this session
     */
    void register(HttpServletRequest request, String credential, String label, long identity) {
        var options = take(request, CREATION, PublicKeyCredentialCreationOptions.class);
        if (PasskeyOwner.identity(options.getUser().getId()) != identity) {
            throw new IllegalArgumentException("A passkey was asked for on somebody else's behalf");
        }
        PublicKeyCredential<AuthenticatorAttestationResponse> key =
                read(credential, AuthenticatorAttestationResponse.class);
        operations(request)
                .registerCredential(
                        new ImmutableRelyingPartyRegistrationRequest(options, new RelyingPartyPublicKey(key, label)));
    }

    /** What the browser has to know to sign in with a passkey; good for one answer. */
    String requestOptions(HttpServletRequest request, @Nullable Authentication whose) {
        var options = operations(request)
                .createCredentialRequestOptions(new ImmutablePublicKeyCredentialRequestOptionsRequest(whose));
        request.getSession().setAttribute(REQUEST, options);
        return Json.MAPPER.writeValueAsString(options);
    }

    /**
     * Whose passkey signed.
     *
     * @throws RuntimeException where it is no answer to what was asked in this session, or nobody's
     */
    long authenticate(HttpServletRequest request, String credential) {
        var options = take(request, REQUEST, PublicKeyCredentialRequestOptions.class);
        PublicKeyCredential<AuthenticatorAssertionResponse> key =
                read(credential, AuthenticatorAssertionResponse.class);
        return PasskeyOwner.identity(operations(request)
                .authenticate(new RelyingPartyAuthenticationRequest(options, key))
                .getId());
    }

    /** Whether the address that people use can have passkeys: a configured one, or this very machine. */
    boolean isPossible(HttpServletRequest request) {
        return properties.address() != null || request.getServerName().equals("localhost");
    }

    private WebAuthnRelyingPartyOperations operations(HttpServletRequest request) {
        var address = properties.address();
        // the port that was connected to, never the one that a request claims
        var origin = address == null
                ? "http://localhost:" + request.getLocalPort()
                : address.getScheme() + "://" + address.getAuthority();
        var name = address == null ? "localhost" : address.getHost();
        var operations = new Webauthn4JRelyingPartyOperations(
                owners,
                passkeys,
                PublicKeyCredentialRpEntity.builder().id(name).name("Samsyn").build(),
                Set.of(origin));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    private static <T> T take(HttpServletRequest request, String name, Class<T> type) {
        var session = request.getSession();
        var options = session.getAttribute(name);
        session.removeAttribute(name);
        if (!type.isInstance(options)) {
            throw new IllegalArgumentException("Nothing was asked for in this session");
        }
        return type.cast(options);
    }

    private static <R extends org.springframework.security.web.webauthn.api.AuthenticatorResponse>
            PublicKeyCredential<R> read(String json, Class<R> response) {
        var type = Json.MAPPER
                .getTypeFactory()
                .constructType(ResolvableType.forClassWithGenerics(PublicKeyCredential.class, response)
                        .getType());
        return Json.MAPPER.readValue(json, type);
    }
}

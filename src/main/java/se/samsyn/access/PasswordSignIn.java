package se.samsyn.access;

import java.util.List;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Name and password, within the limits on attempts. Makes nobody signed in who has, or must have, a second factor: they
 * get as far as the page that asks for it. A name that is nobody's costs as much time as one that is somebody's.
 */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider passwords;
    private final Attempts attempts;
    private final Factors factors;
    private final HalfSignIns halfSignIns;

    PasswordSignIn(
            Identities identities,
            PasswordEncoder encoder,
            Attempts attempts,
            Factors factors,
            HalfSignIns halfSignIns) {
        passwords = new DaoAuthenticationProvider(identities::examine);
        passwords.setPasswordEncoder(encoder);
        // a hash of an older kind is replaced by today's
        passwords.setUserDetailsPasswordService(identities);
        this.attempts = attempts;
        this.factors = factors;
        this.halfSignIns = halfSignIns;
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        var address = typed.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "";
        var name = typed.getName();
        // the address is counted whatever the name's counts say; the name's own only where this address may still try
        // it
        var allowed = attempts.allow(Attempts.Kind.ADDRESS, address)
                & (attempts.allow(Attempts.Kind.PAIR, name, address) && attempts.allow(Attempts.Kind.ACCOUNT, name));
        if (!allowed) {
            throw new TooManyAttemptsException();
        }
        var authenticated = passwords.authenticate(typed);
        attempts.forget(Attempts.Kind.PAIR, name, address);
        attempts.takeBack(Attempts.Kind.ACCOUNT, name);
        attempts.takeBack(Attempts.Kind.ADDRESS, address);
        if (authenticated.getPrincipal() instanceof Resting resting) {
            throw new NoPlaceException(resting.reason());
        }
        return authenticated.getPrincipal() instanceof SignedIn whole
                ? afterPassword(whole, authenticated)
                : authenticated;
    }

    private Authentication afterPassword(SignedIn whole, Authentication authenticated) {
        var held = factors.held(whole.caller().identityId());
        if (!held.any() && !held.required()) {
            return authenticated;
        }
        var half = halfSignIns.begin(whole, null);
        var authorities = List.<GrantedAuthority>of(
                FactorGrantedAuthority.fromAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY));
        var token = UsernamePasswordAuthenticationToken.authenticated(half, null, authorities);
        token.setDetails(authenticated.getDetails());
        return token;
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }
}

package se.samsyn;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;

/** Tests call as somebody who has given their password a moment ago, as people do who come in through the browser. */
public final class JustSignedIn {

    private JustSignedIn() {}

    public static <T> T as(Caller caller, Supplier<T> work) {
        return CurrentCaller.call(caller, () -> {
            say();
            return work.get();
        });
    }

    static void say() {
        var context = SecurityContextHolder.getContext();
        var before = Objects.requireNonNull(context.getAuthentication());
        var authorities = new ArrayList<GrantedAuthority>(before.getAuthorities());
        authorities.add(FactorGrantedAuthority.withAuthority(FactorGrantedAuthority.PASSWORD_AUTHORITY)
                .issuedAt(Instant.now())
                .build());
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(before.getPrincipal(), null, authorities));
    }
}

package se.samsyn.access;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** A signed-in person, as Spring Security carries them around. */
public record SignedIn(String username, String passwordHash, Caller caller) implements UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return caller.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return username;
    }

    /** Never the hash: this ends up in logs. */
    @Override
    public String toString() {
        return "SignedIn" + List.of(username, caller.municipality());
    }
}

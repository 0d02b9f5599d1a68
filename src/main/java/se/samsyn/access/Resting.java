package se.samsyn.access;

import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Somebody whose password can be examined, so that they are told why they cannot sign in, and who is nothing else. */
record Resting(String username, String passwordHash, NoPlaceException.Reason reason) implements UserDetails {

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
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
        return "Resting" + List.of(username, reason);
    }
}

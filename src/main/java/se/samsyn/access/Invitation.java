package se.samsyn.access;

import org.jspecify.annotations.Nullable;

/**
 * What a one-time link makes of the person who opens it.
 *
 * @param email where the link was sent; "" where it was handed over
 */
public record Invitation(
        String municipality, Role role, @Nullable Long agencyId, String name, String email) {}

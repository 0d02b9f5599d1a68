package se.samsyn.access;

import org.jspecify.annotations.Nullable;

/** What a one-time link makes of the person who opens it. */
public record Invitation(
        String municipality, Role role, @Nullable Long agencyId, String name) {}

package se.samsyn.access;

import org.jspecify.annotations.Nullable;

/** Somebody's place in a municipality; who has two roles stands there twice. */
public record Account(
        long identityId,
        String username,
        String name,
        Role role,
        @Nullable Long agencyId,
        boolean ended) {}

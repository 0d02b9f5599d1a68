package se.samsyn.access;

import org.jspecify.annotations.Nullable;

/**
 * Published when somebody has signed in, or was refused.
 *
 * @param caller who signed in; for a refusal whoever the account belongs to, null where it is nobody's
 * @param succeeded false for a refusal
 */
public record SignInTried(@Nullable Caller caller, boolean succeeded) {}

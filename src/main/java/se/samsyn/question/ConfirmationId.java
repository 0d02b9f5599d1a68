package se.samsyn.question;

/** Identifies that somebody said whether a record still holds, within its municipality. */
public record ConfirmationId(long value) {}

package se.samsyn.shared;

/** Published when somebody takes a record out of the program as a file. */
public record RecordExported(RecordRef record) {}

package se.samsyn.retention;

import se.samsyn.shared.RetentionKind;

/** Points at what can be disposed of. */
public record DueRef(RetentionKind kind, long id) {}

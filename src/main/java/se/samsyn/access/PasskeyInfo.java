package se.samsyn.access;

import java.time.OffsetDateTime;

/** A passkey as its owner knows it. */
public record PasskeyInfo(String id, String label, OffsetDateTime createdAt, OffsetDateTime lastUsedAt) {}

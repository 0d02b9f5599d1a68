package se.samsyn.audit;

import java.time.Instant;

/** What a record said from a point in time on. */
record StoredVersion(
        long number, Instant at, String actor, String agency, Action action, String content, String reason) {}

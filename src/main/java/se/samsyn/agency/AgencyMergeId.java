package se.samsyn.agency;

/** Identifies a merge of two agencies. */
public record AgencyMergeId(long value) {}

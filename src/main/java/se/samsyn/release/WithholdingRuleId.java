package se.samsyn.release;

/** Identifies a rule by which words may be withheld. */
public record WithholdingRuleId(long value) {}

package se.samsyn.list;

import se.samsyn.shared.RecordRef;

/**
 * One record of a change of many.
 *
 * @param said what it said before
 * @param says what it said after
 * @param undone whether it was put back
 * @param leftWhy text key of why it could not be; empty where it was, or nobody tried
 */
public record BulkRecord(RecordRef record, String said, String says, boolean undone, String leftWhy) {}

package se.samsyn.audit;

import java.util.List;
import se.samsyn.shared.RecordKind;

/**
 * A removed record, by the number it had, and what it said last, written when it was removed.
 *
 * @param audience keys of those it was for then
 */
record Gone(RecordKind kind, long record, List<String> audience, StoredVersion last) {}

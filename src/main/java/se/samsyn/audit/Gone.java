package se.samsyn.audit;

import se.samsyn.shared.RecordKind;

/** A removed record, by the number it had, and what it said last, written when it was removed. */
record Gone(RecordKind kind, long record, StoredVersion last) {}

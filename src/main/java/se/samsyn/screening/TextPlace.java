package se.samsyn.screening;

import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordKind;

/**
 * Where a text stands.
 *
 * @param record its number; null where it cannot be told
 * @param field the data's component
 */
record TextPlace(RecordKind kind, @Nullable Long record, String field) {}

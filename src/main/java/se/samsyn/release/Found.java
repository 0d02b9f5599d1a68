package se.samsyn.release;

import org.jspecify.annotations.Nullable;
import java.time.LocalDate;
import se.samsyn.shared.RecordRef;

/** A record that can be picked. @param day when it happened; null where it is not of one day */
public record Found(RecordRef record, String name, @Nullable LocalDate day) {}

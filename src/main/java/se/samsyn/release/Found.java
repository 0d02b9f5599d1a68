package se.samsyn.release;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordRef;

/** A record that can be picked. @param day when it happened; null where it is not of one day */
public record Found(RecordRef record, String name, @Nullable LocalDate day) {}

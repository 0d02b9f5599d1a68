package se.samsyn.visit;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;

/** @param startsAt null where only the order is known */
public record ProgrammeItem(
        @Nullable LocalTime startsAt, @FreeText String item) {

    public ProgrammeItem {
        item = Input.text(item);
    }
}

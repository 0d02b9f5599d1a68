package se.samsyn.screening;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.KeepGround;
import se.samsyn.shared.RecordKind;

/**
 * That somebody kept what a rule found. What it was is stored nowhere.
 *
 * @param rule an own rule's name, or the kind of one that comes with the program
 * @param record null where it cannot be told
 */
public record KeptDecision(
        Instant at,
        String by,
        RecordKind kind,
        @Nullable Long record,
        String field,
        String rule,
        KeepGround ground,
        String reason) {}

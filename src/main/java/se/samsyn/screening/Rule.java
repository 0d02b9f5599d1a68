package se.samsyn.screening;

import java.util.List;
import java.util.stream.Stream;

/**
 * A rule as it stands.
 *
 * @param builtIn the words that come with the program and change with it
 * @param context words that must stand near what was found, or tell it from something else; with the program
 * @param builtInExceptions words that make it no finding; with the program
 */
public record Rule(
        RuleId id,
        long version,
        RuleKind kind,
        List<String> builtIn,
        List<String> context,
        List<String> builtInExceptions,
        RuleData data) {

    /** All words it looks by. */
    List<String> words() {
        return Stream.concat(builtIn.stream(), data.words().stream()).toList();
    }

    List<String> exceptions() {
        return Stream.concat(builtInExceptions.stream(), data.exceptions().stream())
                .toList();
    }
}

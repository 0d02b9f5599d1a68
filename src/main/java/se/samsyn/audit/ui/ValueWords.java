package se.samsyn.audit.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Sharing;
import se.samsyn.shared.Worded;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Texts;

/**
 * What stands in a record's fields, in words.
 *
 * @param names of the records that are referred to
 * @param ids the types of what refers to records
 */
record ValueWords(Map<Object, String> names, List<Class<?>> ids) {

    /** One text for a value, several for several; none where nothing is said. */
    List<String> of(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> several ->
                several.stream().flatMap(one -> of(one).stream()).toList();
            default -> {
                var word = word(value);
                yield word.isEmpty() ? List.of() : List.of(word);
            }
        };
    }

    private String word(Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean yes -> Texts.of(yes ? "shared.yes" : "shared.no");
            case Enum<?> constant -> Texts.of(constant);
            case LocalDate day -> Dates.exact(day);
            case Number number -> NumberFormat.getInstance(Texts.locale()).format(number);
            case Worded worded -> worded.format(Texts.locale());
            case Sharing sharing -> sharing(sharing);
            case Record record -> record(record);
            default -> value.toString();
        };
    }

    private static String sharing(Sharing sharing) {
        var label = sharing.label();
        return label == null
                ? Texts.of("audit.sharing.inherited")
                : sharing.named().isEmpty()
                        ? Texts.of(label)
                        : Texts.of(
                                "audit.sharing.named",
                                Texts.of(label),
                                sharing.named().size());
    }

    private String record(Record record) {
        if (ids.contains(record.getClass())) {
            return Objects.requireNonNullElse(names.get(record), Texts.of("audit.hidden"));
        }
        return Arrays.stream(Objects.requireNonNull(record.getClass().getRecordComponents()))
                .map(component -> {
                    try {
                        component.getAccessor().setAccessible(true);
                        return component.getAccessor().invoke(record);
                    } catch (ReflectiveOperationException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .filter(part -> !Boolean.FALSE.equals(part) && !Sharing.INHERITED.equals(part))
                .flatMap(part -> of(part).stream())
                .collect(Collectors.joining(" · "));
    }
}

package se.samsyn.shared.ui;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordFields;
import se.samsyn.shared.Worded;

/**
 * What stands in a record's fields, in words.
 *
 * @param names of the records that are referred to, by their ids; null for what is not for the caller
 * @param ids the types of what refers to records
 * @param own words for what only modules know; null for what it has none for, "" for what says nothing
 */
public record ValueWords(
        Function<Object, @Nullable String> names,
        List<Class<?>> ids,
        Language language,
        Function<Object, @Nullable String> own) {

    /** One text for a value, several for several and for what has several of its own; none where nothing is said. */
    public List<String> of(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> several ->
                several.stream().flatMap(one -> of(one).stream()).toList();
            default ->
                Stream.concat(Stream.of(word(value)).filter(word -> !word.isEmpty()), within(value))
                        .toList();
        };
    }

    /** What a value has several of, a line each: the measurements of an indicator. */
    private Stream<String> within(Object value) {
        return value instanceof Record record && !ids.contains(record.getClass())
                ? parts(record)
                        .filter(ValueWords::isSeveralRecords)
                        .flatMap(part -> of(part).stream())
                        .map(line -> "– " + line)
                : Stream.empty();
    }

    private static boolean isSeveralRecords(Object part) {
        return part instanceof Collection<?> several
                && !several.isEmpty()
                && several.stream().allMatch(Record.class::isInstance);
    }

    private static Stream<Object> parts(Record record) {
        return Arrays.stream(RecordFields.components(record))
                .flatMap(component -> Stream.ofNullable(RecordFields.value(record, component)));
    }

    private String word(Object value) {
        var known = own.apply(value);
        return known != null
                ? known
                : switch (value) {
                    case String text -> text;
                    case Boolean yes -> language.of(yes ? "shared.yes" : "shared.no");
                    case Enum<?> constant -> language.of(constant);
                    case LocalDate day ->
                        DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                                .withLocale(language.locale())
                                .format(day);
                    case Number number ->
                        NumberFormat.getInstance(language.locale()).format(number);
                    case Worded worded -> worded.format(language.locale());
                    case Record record -> record(record);
                    default -> value.toString();
                };
    }

    private String record(Record record) {
        return ids.contains(record.getClass())
                ? Objects.requireNonNullElse(names.apply(record), language.of("audit.hidden"))
                : parts(record)
                        .filter(part -> !isSeveralRecords(part))
                        .filter(part -> !Boolean.FALSE.equals(part) && !saysNothing(part))
                        .flatMap(part -> of(part).stream())
                        .collect(Collectors.joining(" · "));
    }

    /** A part that is as what it belongs to. */
    private static boolean saysNothing(Object part) {
        return part instanceof Record record
                && Arrays.stream(RecordFields.components(record))
                        .map(component -> RecordFields.value(record, component))
                        .allMatch(value -> value == null || value instanceof Collection<?> some && some.isEmpty());
    }
}

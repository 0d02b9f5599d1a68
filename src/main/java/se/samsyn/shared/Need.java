package se.samsyn.shared;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that needs whoever keeps the registers, with why. Told anew each time from what is stored, so that what has
 * been seen to is not there any more.
 *
 * @param record what it is about; null where it is about several
 * @param part tells several needs of the same kind and record apart; 0 where there is one
 * @param name what the record is called; empty where it is about several
 * @param path where something is done about it, without a leading slash
 * @param why text key of the reason
 * @param parameters of the reason's placeholders: numbers, words, days
 * @param since the day from which it is so, to come where it is not so yet; null while unknown
 */
public record Need(
        NeedKind kind,
        Urgency urgency,
        @Nullable RecordRef record,
        long part,
        String name,
        String path,
        String why,
        List<Object> parameters,
        @Nullable LocalDate since) {

    /** The most urgent first, of those the oldest; always in the same order. */
    public static final Comparator<Need> ORDER = Comparator.comparing(Need::urgency)
            .thenComparing(Need::since, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Need::kind)
            .thenComparing(Need::name)
            .thenComparing(Need::path)
            .thenComparingLong(Need::part);

    public Need {
        parameters = List.copyOf(parameters);
    }

    /** About one record; where something is done about it is its page. */
    public static Need of(
            NeedKind kind,
            Urgency urgency,
            RecordRef record,
            String name,
            @Nullable LocalDate since,
            String why,
            Object... parameters) {
        return new Need(kind, urgency, record, 0, name, record.path(), why, List.of(parameters), since);
    }

    /** About several records, that are listed on a page. */
    public static Need at(
            String path, NeedKind kind, Urgency urgency, @Nullable LocalDate since, String why, Object... parameters) {
        return new Need(kind, urgency, null, 0, "", path, why, List.of(parameters), since);
    }

    /** One of several of its kind about the same record. */
    public Need part(long number) {
        return new Need(kind, urgency, record, number, name, path, why, parameters, since);
    }
}

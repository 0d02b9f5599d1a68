package se.samsyn.exchange.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Label;
import se.samsyn.exchange.ImportListItem;
import se.samsyn.exchange.ImportState;
import se.samsyn.exchange.PlannedRow.Outcome;
import se.samsyn.exchange.Problem;
import se.samsyn.goal.Figures;
import se.samsyn.shared.Worded;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** What an import holds, as people read it. */
final class Words {

    private static final int SHORT = 120;

    private Words() {}

    /** A value of a record; empty where it says nothing. */
    static String of(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> several -> several.stream().map(Words::of).collect(Collectors.joining("; "));
            case Label label -> Texts.of(label);
            case Enum<?> constant -> Texts.of(constant);
            case LocalDate day -> day.toString();
            case BigDecimal figure -> Figures.format(figure, Texts.locale());
            case Worded worded -> worded.toString();
            default -> value.toString();
        };
    }

    /** As much of a text as a row has room for. */
    static String shortened(String text) {
        var line = text.strip().replaceAll("\\s+", " ");
        return line.length() <= SHORT ? line : line.substring(0, SHORT - 1) + "…";
    }

    static String of(Problem problem) {
        var parameters = problem.parameters().stream()
                .map(one -> one instanceof String key && key.matches("[a-z]+\\.[A-Za-z.]+") ? Texts.of(key) : one)
                .toArray();
        return Texts.of(problem.key(), parameters);
    }

    static StateMark mark(Outcome outcome) {
        return new StateMark(
                switch (outcome) {
                    case PROBLEM -> Tone.BAD;
                    case NEW -> Tone.GOOD;
                    case CHANGE -> Tone.PARTLY;
                    case SAME, SKIP -> Tone.UNKNOWN;
                },
                Texts.of(outcome));
    }

    static StateMark newPart() {
        return new StateMark(Tone.GOOD, Texts.of("goal.indicator.add"));
    }

    static StateMark mark(ImportState state) {
        return new StateMark(
                switch (state) {
                    case DRAFT -> Tone.PARTLY;
                    case DONE -> Tone.GOOD;
                    case UNDONE -> Tone.UNKNOWN;
                },
                Texts.of(state));
    }

    static String result(ImportListItem item) {
        var counts = item.counts();
        return switch (item.state()) {
            case DRAFT -> Texts.of("exchange.draft.until", Dates.exact(day(item.until())));
            case DONE -> Texts.of("exchange.counts", counts.created(), counts.changed());
            case UNDONE -> Texts.of("exchange.counts.undone", item.takenBack(), counts.created() + counts.changed());
        };
    }

    static LocalDate day(OffsetDateTime at) {
        return Dates.day(at.toInstant());
    }
}

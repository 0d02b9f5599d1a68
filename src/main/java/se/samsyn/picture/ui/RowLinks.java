package se.samsyn.picture.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.picture.ActivityKind;
import se.samsyn.picture.GoalState;
import se.samsyn.picture.InitiativeStatus;
import se.samsyn.picture.PictureContent.Frame;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Where the rows behind every figure are: the lists of the other modules, filtered as the figure is. */
final class RowLinks {

    private final Frame frame;

    RowLinks(Frame frame) {
        this.frame = frame;
    }

    static String record(RecordKind kind, long id) {
        return RecordRef.of(kind, id).path();
    }

    String initiatives(@Nullable InitiativeStatus status) {
        return list(RecordKind.INITIATIVE, with("lage", status).with("omrade", area()));
    }

    String activities() {
        return activities(null, null, area());
    }

    String activities(@Nullable Long initiative, @Nullable Long agency, @Nullable Long area) {
        return list(
                RecordKind.ACTIVITY,
                with("initiativ", initiative)
                        .with("aktor", agency)
                        .with("omrade", area == null ? area() : area)
                        .with("fran", frame.from())
                        .with("till", frame.to()));
    }

    String activities(ActivityKind kind) {
        return list(
                RecordKind.ACTIVITY,
                with("slag", kind)
                        .with("omrade", area())
                        .with("fran", frame.from())
                        .with("till", frame.to()));
    }

    /** The days of a month that the period covers. */
    String activitiesOf(LocalDate month) {
        var last = month.plusMonths(1).minusDays(1);
        return list(
                RecordKind.ACTIVITY,
                with("omrade", area())
                        .with("fran", month.isBefore(frame.from()) ? frame.from() : month)
                        .with("till", last.isAfter(frame.to()) ? frame.to() : last));
    }

    String goals(@Nullable GoalState state) {
        return list(RecordKind.GOAL, with("lage", state).with("omrade", area()));
    }

    String visits() {
        return list(RecordKind.VISIT, period());
    }

    String articles(@Nullable Long initiative) {
        return list(RecordKind.ARTICLE, period().with("initiativ", initiative));
    }

    /** All that nobody has linked yet: what is left to do, of the period or not. */
    String unlinkedArticles() {
        return list(RecordKind.ARTICLE, with("kopplad", "NOTHING"));
    }

    private Parameters period() {
        return with("omrade", area()).with("fran", frame.from()).with("till", frame.to());
    }

    private @Nullable Long area() {
        return frame.area() == null ? null : frame.area().id();
    }

    private static Parameters with(String name, @Nullable Object value) {
        return new Parameters(new LinkedHashMap<>()).with(name, value);
    }

    private static String list(RecordKind kind, Parameters parameters) {
        return kind.path() + parameters.written();
    }

    private record Parameters(Map<String, String> values) {

        Parameters with(String name, @Nullable Object value) {
            if (value != null) {
                values.put(name, value instanceof Enum<?> constant ? constant.name() : value.toString());
            }
            return this;
        }

        String written() {
            return values.isEmpty()
                    ? ""
                    : values.entrySet().stream()
                            .map(entry ->
                                    entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                            .collect(Collectors.joining("&", "?", ""));
        }
    }
}

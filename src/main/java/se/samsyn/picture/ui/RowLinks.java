package se.samsyn.picture.ui;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.picture.PictureContent.Frame;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Address;

/** Where the rows behind every figure are: the lists of the other modules, filtered as the figure is. */
final class RowLinks {

    private final Frame frame;

    RowLinks(Frame frame) {
        this.frame = frame;
    }

    static String record(RecordKind kind, long id) {
        return RecordRef.of(kind, id).path();
    }

    String path(Rows rows) {
        return switch (rows) {
            case Rows.Initiatives initiatives ->
                list(
                        RecordKind.INITIATIVE,
                        with("lage", word("initiative.InitiativeStatus.", initiatives.status()))
                                .with("borjade", initiatives.begun() ? "ja" : null)
                                .with("omrade", area())
                                .days(frame.from(), frame.to()));
            case Rows.Activities activities -> activities(activities);
            case Rows.Goals goals ->
                list(
                        RecordKind.GOAL,
                        with("lage", word("goal.FollowUpColour.", goals.state()))
                                .with("oppna", "ja")
                                .with("omrade", area())
                                .days(frame.from(), frame.to()));
            case Rows.Visits visits ->
                list(
                        RecordKind.VISIT,
                        during(with("omrade", area()), visits.when()).with("installda", "nej"));
            case Rows.Promises promises ->
                RecordKind.VISIT.path() + "/loften"
                        + with("lage", word("visit.PromiseStanding.", promises.state()))
                                .with("omrade", area())
                                .days(frame.from(), frame.to())
                                .written();
            case Rows.Articles articles -> articles(articles);
        };
    }

    private String activities(Rows.Activities rows) {
        var parameters = with("initiativ", rows.initiative())
                .with("aktor", rows.agency())
                .with("slag", word("activity.ActivityKind.", rows.kind()))
                .with("omrade", rows.area() == null ? area() : rows.area())
                .with("placerad", rows.unplaced() ? "nej" : null);
        return list(RecordKind.ACTIVITY, spanning(parameters, rows.month(), rows.when()));
    }

    private String articles(Rows.Articles rows) {
        var parameters = with("initiativ", rows.initiative()).with("omrade", area());
        if (rows.linked() != null) {
            parameters = parameters.with(
                    "kopplad", Address.word(rows.linked() ? "news.Linked.SOMETHING" : "news.Linked.NOTHING"));
        }
        var dated =
                rows.undated() ? parameters.with("daterad", "nej") : spanning(parameters, rows.month(), rows.when());
        return list(RecordKind.ARTICLE, dated.with("tillbakadragna", "nej"));
    }

    /** The days of a month that the period covers, or those of the whole. */
    private Parameters spanning(Parameters parameters, @Nullable LocalDate month, Rows.When when) {
        if (month == null) {
            return during(parameters, when);
        }
        var last = month.plusMonths(1).minusDays(1);
        return parameters.days(
                month.isBefore(frame.from()) ? frame.from() : month, last.isAfter(frame.to()) ? frame.to() : last);
    }

    private Parameters during(Parameters parameters, Rows.When when) {
        return switch (when) {
            case PERIOD -> parameters.days(frame.from(), frame.to());
            case BEFORE -> parameters.days(frame.previousFrom(), frame.previousTo());
            case EARLIER -> parameters.days(null, frame.from().minusDays(1));
            case LATER -> parameters.days(frame.to().plusDays(1), null);
        };
    }

    private @Nullable Long area() {
        return frame.area() == null ? null : frame.area().id();
    }

    /** As the list of the other module writes it, whose enum the picture does not know. */
    private static @Nullable String word(String prefix, @Nullable Object constant) {
        return constant instanceof Enum<?> named ? Address.word(prefix + named.name()) : null;
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
                values.put(name, value.toString());
            }
            return this;
        }

        Parameters days(@Nullable LocalDate from, @Nullable LocalDate to) {
            return with("fran", from).with("till", to);
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

package se.samsyn.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.picture.EventQueries.Counted;
import se.samsyn.picture.PictureContent.Activities;
import se.samsyn.picture.PictureContent.Area;
import se.samsyn.picture.PictureContent.AreaPart;
import se.samsyn.picture.PictureContent.Article;
import se.samsyn.picture.PictureContent.Frame;
import se.samsyn.picture.PictureContent.Goal;
import se.samsyn.picture.PictureContent.Indicator;
import se.samsyn.picture.PictureContent.Initiative;
import se.samsyn.picture.PictureContent.KindCount;
import se.samsyn.picture.PictureContent.Month;
import se.samsyn.picture.PictureContent.Visit;
import se.samsyn.picture.WhoQueries.AgencyRow;
import se.samsyn.picture.WhoQueries.AreaRow;
import se.samsyn.picture.WhoQueries.Row;

/** Puts what the statements found together into one picture. Pure: the same rows give the same picture. */
record PictureComposer(
        Scope scope,
        List<Area> areas,
        List<Row> initiatives,
        List<AgencyRow> agencies,
        List<AreaRow> presence,
        List<Goal> goals,
        List<Counted> counted,
        int returned,
        List<Visit> visits,
        List<Article> articles,
        Outside outside) {

    PictureContent compose(String municipality, Instant now) {
        var takingPart = agencies.stream().collect(Collectors.groupingBy(AgencyRow::initiativeId));
        var present = presence.stream().collect(Collectors.groupingBy(AreaRow::initiativeId));
        var composed = initiatives.stream()
                .map(row -> initiative(
                        row, takingPart.getOrDefault(row.id(), List.of()), present.getOrDefault(row.id(), List.of())))
                .toList();
        var frame = new Frame(
                scope.from(),
                scope.to(),
                scope.query().previousFrom(),
                scope.query().previousTo(),
                municipality,
                areas.stream()
                        .filter(area -> Objects.equals(area.id(), scope.area()))
                        .findFirst()
                        .orElse(null),
                now,
                scope.today());
        var activities = activities();
        return new PictureContent(
                PictureContent.FORMAT,
                frame,
                figures(composed, activities),
                columns(composed),
                composed,
                goals,
                activities,
                visits,
                new Coverage(articles),
                sources(activities.count()),
                List.of(),
                List.of());
    }

    private Initiative initiative(Row row, List<AgencyRow> takingPart, List<AreaRow> here) {
        return new Initiative(
                row.id(),
                row.name(),
                row.longName(),
                row.status(),
                row.startedOn(),
                row.endedOn(),
                takingPart.stream().map(AgencyRow::part).toList(),
                here.stream()
                        .filter(part -> scope.area() == null || Objects.equals(part.areaId(), scope.area()))
                        .map(PictureComposer::areaPart)
                        .filter(Objects::nonNull)
                        .toList(),
                here.stream().mapToInt(AreaRow::activities).sum(),
                here.stream()
                        .filter(part -> part.areaId() == null)
                        .mapToInt(AreaRow::activities)
                        .sum(),
                here.stream()
                        .map(AreaRow::lastOn)
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static @Nullable AreaPart areaPart(AreaRow row) {
        return row.areaId() == null ? null : new AreaPart(row.areaId(), row.stated(), row.activities());
    }

    /** Every district, because one without an initiative is news; other places only where something concerns them. */
    private List<Area> columns(List<Initiative> composed) {
        if (scope.area() != null) {
            return areas.stream()
                    .filter(area -> Objects.equals(area.id(), scope.area()))
                    .toList();
        }
        var concerned = composed.stream()
                .flatMap(initiative -> initiative.areas().stream())
                .map(AreaPart::areaId)
                .collect(Collectors.toSet());
        return areas.stream()
                .filter(area -> area.kind() == AreaKind.DISTRICT || concerned.contains(area.id()))
                .sorted(Comparator.comparing(Area::kind))
                .toList();
    }

    private Activities activities() {
        var rows = counted.stream().filter(row -> !row.bySource()).toList();
        var current = rows.stream().filter(Counted::within).toList();
        var months = new ArrayList<Month>();
        for (var month = YearMonth.from(scope.from());
                !month.isAfter(YearMonth.from(scope.to()));
                month = month.plusMonths(1)) {
            var first = month.atDay(1);
            var partial = first.isBefore(scope.from()) || month.atEndOfMonth().isAfter(scope.to());
            months.add(new Month(first, sum(current.stream().filter(row -> first.equals(row.month()))), partial));
        }
        var kinds = Arrays.stream(ActivityKind.values())
                .map(kind -> new KindCount(
                        kind,
                        sum(current.stream().filter(row -> kind.name().equals(row.kind()))),
                        sum(rows.stream()
                                .filter(row -> !row.within() && kind.name().equals(row.kind())))))
                .filter(kind -> kind.count() > 0 || kind.before() > 0)
                .sorted(Comparator.comparingInt(KindCount::count).reversed().thenComparing(KindCount::kind))
                .toList();
        var before = rows.stream().filter(row -> !row.within()).toList();
        return new Activities(sum(current.stream()), sum(before.stream()), since(before), months, kinds, returned);
    }

    private @Nullable LocalDate since(List<Counted> before) {
        var start = scope.query().previousFrom();
        var quarter = ChronoUnit.DAYS.between(start, scope.query().previousTo()) / 4;
        return before.stream()
                .map(Counted::month)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .filter(first -> first.isAfter(start.plusDays(quarter)))
                .orElse(null);
    }

    /** Every text that says where activities or latest values come from, the most frequent first. */
    private List<Source> sources(int activities) {
        var ofActivities = counted.stream()
                .filter(row -> row.bySource()
                        && row.within()
                        && row.source() != null
                        && !row.source().isBlank())
                .map(row -> new Source(Source.Kind.ACTIVITY, text(row.source()), row.count(), activities));
        var values = goals.stream()
                .flatMap(goal -> goal.indicators().stream())
                .filter(indicator -> indicator.latestOn() != null)
                .toList();
        var ofValues = values.stream()
                .filter(indicator -> !indicator.source().isBlank())
                .collect(Collectors.groupingBy(Indicator::source, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> new Source(
                        Source.Kind.VALUE, entry.getKey(), entry.getValue().intValue(), values.size()));
        return Stream.concat(ofActivities, ofValues)
                .sorted(Comparator.comparing(Source::kind)
                        .thenComparing(Source::count, Comparator.reverseOrder())
                        .thenComparing(Source::text))
                .toList();
    }

    private Figures figures(List<Initiative> composed, Activities activities) {
        var open = Counting.openGoals(composed, goals);
        var promises =
                visits.stream().flatMap(visit -> visit.promises().stream()).toList();
        return new Figures(
                count(composed, initiative -> initiative.status() == InitiativeStatus.ONGOING),
                count(composed, initiative -> within(initiative.startedOn())),
                activities.count(),
                activities.before(),
                open.size(),
                count(open, goal -> goal.state() == GoalState.GREEN),
                count(open, goal -> goal.state() == GoalState.YELLOW),
                count(open, goal -> goal.state() == GoalState.RED),
                count(open, goal -> goal.state() == GoalState.GREY),
                count(visits, visit -> within(visit.visitedOn())),
                count(promises, promise -> promise.state() == PromiseState.OPEN),
                count(promises, promise -> promise.state() == PromiseState.LATE),
                count(promises, promise -> promise.state() == PromiseState.KEPT),
                count(promises, promise -> promise.state() == PromiseState.BROKEN),
                count(articles, article -> article.publishedOn() != null),
                outside);
    }

    private boolean within(@Nullable LocalDate date) {
        return date != null && !date.isBefore(scope.from()) && !date.isAfter(scope.to());
    }

    private static <T> int count(List<T> items, java.util.function.Predicate<T> which) {
        return (int) items.stream().filter(which).count();
    }

    private static int sum(Stream<Counted> rows) {
        return rows.mapToInt(Counted::count).sum();
    }

    private static String text(@Nullable String source) {
        return source == null ? "" : source;
    }
}

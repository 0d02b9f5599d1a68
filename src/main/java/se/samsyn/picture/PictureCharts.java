package se.samsyn.picture;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import se.samsyn.picture.PictureContent.Article;
import se.samsyn.shared.chart.Paint;
import se.samsyn.shared.chart.StateBar;
import se.samsyn.shared.chart.TimeBars;

/** What a picture's charts draw, the same on the page and in the PDF. */
public final class PictureCharts {

    private final Wording wording;
    private final PictureContent content;
    private final List<String> labels;

    public PictureCharts(Wording wording, PictureContent content) {
        this.wording = wording;
        this.content = content;
        this.labels = labels();
    }

    public List<TimeBars.Bar> activities() {
        var months = content.activities().months();
        return IntStream.range(0, months.size())
                .mapToObj(index -> bar(
                        index,
                        List.of(months.get(index).count()),
                        months.get(index).partial()))
                .toList();
    }

    /** Linked to the registry below, linked to nothing above. */
    public List<TimeBars.Bar> coverage() {
        var linked = articlesPerMonth(Article::linked);
        var unlinked = articlesPerMonth(article -> !article.linked());
        return IntStream.range(0, linked.size())
                .mapToObj(index -> bar(index, List.of(linked.get(index), unlinked.get(index)), false))
                .toList();
    }

    public List<Integer> articlesPerMonth(Predicate<Article> which) {
        var months = content.coverage().dated().stream()
                .filter(which)
                .map(article -> YearMonth.from(java.util.Objects.requireNonNull(article.publishedOn())))
                .toList();
        return content.activities().months().stream()
                .map(month -> (int) months.stream()
                        .filter(YearMonth.from(month.month())::equals)
                        .count())
                .toList();
    }

    public List<StateBar.Part> goals() {
        return Arrays.stream(GoalState.values())
                .filter(state -> state != GoalState.UNKNOWN)
                .map(state -> new StateBar.Part(
                        wording.of(state),
                        content.figures().goals(state),
                        Tones.of(state).shape(),
                        ink(state),
                        tint(state)))
                .toList();
    }

    public static Paint ink(GoalState state) {
        return switch (state) {
            case GREEN -> Paint.GOOD;
            case YELLOW -> Paint.PARTLY;
            case RED -> Paint.BAD;
            case GREY, UNKNOWN -> Paint.UNKNOWN;
        };
    }

    private static Paint tint(GoalState state) {
        return switch (state) {
            case GREEN -> Paint.GOOD_TINT;
            case YELLOW -> Paint.PARTLY_TINT;
            case RED -> Paint.BAD_TINT;
            case GREY, UNKNOWN -> Paint.UNKNOWN_TINT;
        };
    }

    private TimeBars.Bar bar(int index, List<Integer> parts, boolean partial) {
        return new TimeBars.Bar(labels.get(index), labels.get(index).substring(0, 1), parts, partial);
    }

    /** Each year is named once, where it begins. */
    private List<String> labels() {
        var months = content.activities().months();
        return IntStream.range(0, months.size())
                .mapToObj(index -> {
                    var month = months.get(index).month();
                    return wording.month(month, index == 0 || month.getMonthValue() == 1);
                })
                .toList();
    }
}

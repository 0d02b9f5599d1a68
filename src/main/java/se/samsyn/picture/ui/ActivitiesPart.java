package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.samsyn.picture.PictureContent.KindCount;
import se.samsyn.picture.PictureContent.Month;
import se.samsyn.picture.Source;
import se.samsyn.picture.ui.Rows.When;
import se.samsyn.shared.chart.ShareBar;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.PageSection;

/** Activities month by month, and by kind beside the period before. */
final class ActivitiesPart {

    private ActivitiesPart() {}

    static Component of(Shown shown) {
        var section = new PageSection(shown.text("picture.activities"));
        var activities = shown.content().activities();
        if (activities.count() == 0) {
            var around = shown.content().figures().outside();
            return section.add(
                    around.activitiesEarlier() + around.activitiesLater() == 0
                            ? Shown.note(
                                    shown.text("picture.activities.none"), shown.text("picture.activities.none.why"))
                            : Shown.note(
                                    shown.text("picture.activities.none"),
                                    shown.text("picture.activities.none.why"),
                                    outside(shown, "activities")));
        }
        var title = shown.text("picture.activities.chart", shown.words().period());
        var months = new Div(Shown.timeBars(title, shown.charts().activities()));
        if (activities.months().stream().anyMatch(Month::partial)) {
            months.add(Shown.span("s-small", shown.text("picture.activities.partial")));
        }
        var returned = activities.returned();
        if (returned != null && returned > 0) {
            months.add(Shown.span("s-small", shown.text("picture.activities.returned", returned)));
        }
        months.add(shown.table("activities", months(shown, title)));
        months.addClassName("s-stack-tight");
        var kinds = new Div(new H3(shown.text("picture.activities.kinds")), kinds(shown));
        kinds.addClassName("s-stack-tight");
        var both = new Div(months, kinds);
        both.addClassName("s-beside");
        return section.add(both, shown.sources(shown.words().sources(Source.Kind.ACTIVITY)));
    }

    private static Component months(Shown shown, String title) {
        var table = new DataTable(
                title, List.of(shown.text("picture.activities.month"), shown.text("picture.activities.count")));
        shown.content()
                .activities()
                .months()
                .forEach(month -> table.row(
                        new Span(name(shown, month)),
                        shown.figure("month-" + month.month(), Rows.Activities.of(month.month()), month.count())));
        return table.figures();
    }

    static Component outside(Shown shown, String id) {
        var around = shown.content().figures().outside();
        return shown.outside(
                id,
                Rows.Activities.all(When.EARLIER),
                around.activitiesEarlier(),
                Rows.Activities.all(When.LATER),
                around.activitiesLater());
    }

    private static String name(Shown shown, Month month) {
        var name = shown.wording().wholeMonth(month.month());
        return month.partial() ? shown.text("picture.activities.partialMonth", name) : name;
    }

    private static Component kinds(Shown shown) {
        var kinds = shown.content().activities().kinds();
        var highest = kinds.stream().mapToInt(KindCount::count).max().orElse(1);
        var table = new DataTable(
                shown.text("picture.activities.kinds"),
                List.of(
                        shown.text("picture.activities.kind"),
                        shown.text("picture.activities.count"),
                        shown.text("picture.activities.before")));
        kinds.forEach(kind -> {
            var count = shown.figure(
                    "kind-" + kind.kind().name(), Rows.Activities.of(kind.kind(), When.PERIOD), kind.count());
            var figure = new Div(count, new Svg(ShareBar.svg(kind.count(), highest, 120)));
            figure.addClassName("s-share");
            table.row(
                    new Span(shown.wording().of(kind.kind())),
                    figure,
                    shown.figure(
                            "kind-before-" + kind.kind().name(),
                            Rows.Activities.of(kind.kind(), When.BEFORE),
                            kind.before()));
        });
        return table;
    }
}

package se.samsyn.relation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.activity.ActivityKind;
import se.samsyn.goal.Figures;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.initiative.DatePrecision;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.OrgRole;
import se.samsyn.relation.Happening;
import se.samsyn.relation.HappeningKind;
import se.samsyn.review.Decision;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.LineIcon;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;
import se.samsyn.visit.PromiseState;

/** Happenings along a line: when, what it was called with how it went, and what sort it was with what was written. */
final class HappeningList {

    /** The most characters of what was written: the rest stands on the page that it leads to. */
    private static final int CLIPPED = 200;

    private HappeningList() {}

    static Component of(List<Happening> happenings, LocalDate today) {
        var list = new OrderedList();
        list.addClassName("s-timeline");
        happenings.forEach(happening -> list.add(item(happening, today)));
        return list;
    }

    private static ListItem item(Happening happening, LocalDate today) {
        var when = new Span(
                happening.on().precision() == DatePrecision.DAY
                        ? Dates.relative(happening.on().date(), today)
                        : happening.on().format(Texts.locale()));
        when.addClassNames("s-when", "s-small");
        when.setTitle(Dates.exact(happening.on().date()));
        var title = new Div(icon(happening.kind()), named(happening));
        title.addClassName("s-row");
        mark(happening).ifPresent(title::add);
        var what = new Div(title);
        what.addClassName("s-what");
        var under = under(happening);
        if (!under.isEmpty()) {
            var small = new Span(under);
            small.addClassName("s-small");
            what.add(small);
        }
        return new ListItem(when, what);
    }

    private static Component named(Happening happening) {
        var name = title(happening);
        var page = happening.page();
        return page == null ? new Span(name) : new Anchor(page.path(), name);
    }

    /** What it is called, or what it is where it is called nothing. */
    private static String title(Happening happening) {
        if (!happening.name().isBlank()) {
            return happening.name();
        }
        return happening.kind() == HappeningKind.ACTIVITY
                ? Texts.of(happening.mark(ActivityKind.class))
                : Texts.of(happening.kind());
    }

    private static Optional<Component> mark(Happening happening) {
        return Optional.ofNullable(
                switch (happening.kind()) {
                    case FOLLOWED_UP -> colour(happening.mark(FollowUpColour.class));
                    case REVIEWED -> decision(happening.mark(Decision.class));
                    case ENDED -> new StateMark(Tone.PLAIN, Texts.of(happening.mark(InitiativeStatus.class)));
                    case PROMISE_SETTLED ->
                        happening.mark(PromiseState.class) == PromiseState.KEPT
                                ? new StateMark(Tone.GOOD, Texts.of(PromiseState.KEPT))
                                : new StateMark(Tone.BAD, Texts.of(PromiseState.BROKEN));
                    case VISIT, ARTICLE -> flagged(happening);
                    default -> null;
                });
    }

    private static StateMark colour(FollowUpColour colour) {
        var tone =
                switch (colour) {
                    case GREEN -> Tone.GOOD;
                    case YELLOW -> Tone.PARTLY;
                    case RED -> Tone.BAD;
                    case GREY -> Tone.UNKNOWN;
                };
        return new StateMark(tone, Texts.of(colour));
    }

    private static StateMark decision(Decision decision) {
        var tone =
                switch (decision) {
                    case CONTINUE -> Tone.GOOD;
                    case CHANGE -> Tone.PARTLY;
                    case PAUSE -> Tone.UNKNOWN;
                    case END -> Tone.PLAIN;
                };
        return new StateMark(tone, Texts.of(decision));
    }

    private static @Nullable StateMark flagged(Happening happening) {
        return happening.mark().isEmpty()
                ? null
                : new StateMark(Tone.PLAIN, Texts.of("relation.mark." + happening.mark()));
    }

    private static String under(Happening happening) {
        var parts = Stream.of(sort(happening), figure(happening), happening.agency(), clipped(happening.words()));
        return parts.filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }

    /** Nothing where it is the title already. */
    private static String sort(Happening happening) {
        return switch (happening.kind()) {
            case STARTED, ENDED, REVIEW_DUE, REVIEWED -> "";
            case AGENCY_JOINED, AGENCY_LEFT ->
                Texts.of(happening.kind()) + " · " + Texts.of(happening.mark(OrgRole.class));
            case ACTIVITY ->
                happening.name().isBlank() ? Texts.of(happening.kind()) : Texts.of(happening.mark(ActivityKind.class));
            case GRANT_REPORT_DUE, GRANT_REPORTED ->
                Texts.of(happening.kind()) + " · " + Texts.of("relation.mark." + happening.mark());
            default -> Texts.of(happening.kind());
        };
    }

    private static String figure(Happening happening) {
        var value = happening.value();
        if (value == null) {
            return "";
        }
        var figure = (Figures.format(value, Texts.locale()) + " " + happening.unit()).strip();
        return happening.mark().isEmpty() ? figure : Texts.of("relation.mark." + happening.mark() + ".figure", figure);
    }

    private static String clipped(String words) {
        var line = words.replaceAll("\\s+", " ").strip();
        return line.codePointCount(0, line.length()) <= CLIPPED
                ? line
                : line.substring(0, line.offsetByCodePoints(0, CLIPPED)).stripTrailing() + "…";
    }

    private static Component icon(HappeningKind kind) {
        var icon =
                switch (kind.group()) {
                    case COURSE -> LineIcon.FLAG;
                    case TAKING_PART -> LineIcon.BUILDING;
                    case GOALS -> LineIcon.TARGET;
                    case ACTIVITIES -> LineIcon.PULSE;
                    case VISITS -> LineIcon.CALENDAR;
                    case NEWS -> LineIcon.NEWSPAPER;
                    case REVIEWS -> LineIcon.BELL;
                    case FUNDING -> LineIcon.PAGE;
                    case AGREEMENTS -> LineIcon.RINGS;
                };
        return icon.draw();
    }
}

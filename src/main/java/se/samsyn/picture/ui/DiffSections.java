package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import se.samsyn.picture.Edition;
import se.samsyn.picture.EditionListItem;
import se.samsyn.picture.PictureContent;
import se.samsyn.picture.PictureContent.Goal;
import se.samsyn.picture.PictureContent.Initiative;
import se.samsyn.picture.PictureDiff;
import se.samsyn.picture.PictureDiff.Change;
import se.samsyn.picture.PictureDiff.PromiseChange;
import se.samsyn.picture.PictureWords;
import se.samsyn.picture.Tones;
import se.samsyn.picture.Wording;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Tone;

/** A difference in sections; what has not changed has none. */
final class DiffSections {

    private final Wording wording;
    private final PictureContent after;
    private final Div sections = new Div();

    private DiffSections(PictureContent after, Wording wording) {
        this.after = after;
        this.wording = wording;
        sections.addClassName("s-picture");
    }

    static Component of(PictureDiff diff, Edition before, Edition after, Wording wording) {
        var made = new DiffSections(after.content(), wording);
        made.section("begun", diff.begun(), made::initiative);
        made.section("gone", diff.gone(), made::initiative);
        made.section("statuses", diff.statuses(), made::status);
        made.section("goals", diff.goals(), made::goal);
        made.section("newGoals", diff.newGoals(), made::goal);
        made.section("endedGoals", diff.endedGoals(), made::goal);
        made.activities(diff, before, after.head());
        made.section(
                "visits",
                diff.newVisits(),
                visit -> item(
                        made.when(wording.date(visit.visitedOn())),
                        Shown.link("v" + visit.id(), RowLinks.record(RecordKind.VISIT, visit.id()), visit.name())));
        made.section("promises", diff.promises(), made::promise);
        made.section(
                "articles",
                diff.newArticles(),
                article -> item(
                        made.when(wording.date(article.publishedOn())),
                        Shown.link(
                                "a" + article.id(), RowLinks.record(RecordKind.ARTICLE, article.id()), article.title()),
                        Shown.span("s-small", article.publisher())));
        return made.sections;
    }

    private <T> void section(String name, List<T> items, Function<T, ListItem> draw) {
        if (!items.isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("s-list");
            items.forEach(item -> list.add(draw.apply(item)));
            sections.add(new PageSection(wording.of("picture.compare." + name), list));
        }
    }

    private void activities(PictureDiff diff, Edition before, EditionListItem later) {
        var then = before.content().activities().count();
        if (diff.activities().isEmpty() && then == after.activities().count()) {
            return;
        }
        var table = new DataTable(
                        wording.of("picture.compare.activities.caption"),
                        List.of(
                                wording.of("picture.who.initiative"),
                                name(before.head(), later),
                                name(later, before.head()),
                                wording.of("picture.compare.difference")))
                .figures();
        diff.activities()
                .forEach(count ->
                        row(table, AgenciesPart.name(count.initiative(), "diff"), count.before(), count.after()));
        row(
                table,
                Shown.span("s-strong", wording.of("picture.compare.all")),
                then,
                after.activities().count());
        sections.add(new PageSection(wording.of("picture.compare.activities"), table));
    }

    /** By its number, and by its picture where the other is of another. */
    private String name(EditionListItem edition, EditionListItem other) {
        return edition.pictureId() == other.pictureId()
                ? wording.of("picture.edition", edition.number())
                : wording.of("picture.edition.titled", edition.picture(), edition.number());
    }

    private void row(DataTable table, Component name, int then, int now) {
        table.row(
                name,
                new Span(wording.number(then)),
                new Span(wording.number(now)),
                Shown.span("s-nowrap", new PictureWords(wording, after).signed(now - (long) then)));
    }

    private ListItem initiative(Initiative initiative) {
        return item(
                new StateMark(Tones.of(initiative.status()), wording.of(initiative.status())),
                AgenciesPart.name(initiative, "initiative"));
    }

    private ListItem status(Change<Initiative> change) {
        return item(
                marks(
                        new StateMark(
                                Tones.of(change.before().status()),
                                wording.of(change.before().status())),
                        new StateMark(
                                Tones.of(change.after().status()),
                                wording.of(change.after().status()))),
                AgenciesPart.name(change.after(), "status"));
    }

    private ListItem goal(Change<Goal> change) {
        return item(
                marks(mark(change.before()), mark(change.after())),
                name(change.after()),
                initiativeOf(change.after()),
                Shown.span("s-small", new PictureWords(wording, after).followedUp(change.after())));
    }

    private ListItem goal(Goal goal) {
        return item(mark(goal), name(goal), initiativeOf(goal));
    }

    private StateMark mark(Goal goal) {
        return new StateMark(Tones.of(goal.state()), wording.of(goal.state()));
    }

    private static Component name(Goal goal) {
        return Shown.link("goal-" + goal.id(), RowLinks.record(RecordKind.GOAL, goal.id()), goal.name());
    }

    private Component initiativeOf(Goal goal) {
        return Shown.span(
                "s-small",
                after.initiative(goal.initiativeId()).map(Initiative::name).orElse(""));
    }

    private ListItem promise(PromiseChange change) {
        var words = new PictureWords(wording, after);
        var now = new StateMark(Tones.of(change.promise().state()), words.promise(change.promise()));
        var then = change.before();
        return item(
                marks(
                        then == null
                                ? new StateMark(Tone.PLAIN, wording.of("picture.compare.newPromise"))
                                : new StateMark(Tones.of(then), wording.of(then)),
                        now),
                new Span(change.promise().words()),
                Shown.link(
                        "promise-" + change.promise().id(),
                        RowLinks.record(RecordKind.VISIT, change.visit().id()),
                        change.visit().name()));
    }

    /** From the one to the other; the arrow is a word for those who hear it. */
    private Component marks(Component from, Component to) {
        var arrow = new Span("→");
        arrow.getElement().setAttribute("aria-hidden", "true");
        var marks = new Span(from, arrow, Shown.span("s-visually-hidden", wording.of("picture.compare.to")), to);
        marks.addClassName("s-row");
        return marks;
    }

    private Span when(String date) {
        return Shown.span("s-small", date);
    }

    private static ListItem item(Component... components) {
        return new ListItem(components);
    }
}

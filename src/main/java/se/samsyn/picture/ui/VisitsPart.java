package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import se.samsyn.picture.PictureContent.Promise;
import se.samsyn.picture.PictureContent.Visit;
import se.samsyn.picture.Tones;
import se.samsyn.picture.ui.Rows.When;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.StateMark;

/** Visits with what was promised at them, and what has become of it. */
final class VisitsPart {

    private VisitsPart() {}

    static Component of(Shown shown) {
        var section = new PageSection(shown.text("picture.visits"));
        if (shown.content().visits().isEmpty()) {
            var around = shown.content().figures().outside();
            return section.add(
                    around.visitsEarlier() + around.visitsLater() == 0
                            ? Shown.note(shown.text("picture.visits.none"), shown.text("picture.visits.none.why"))
                            : Shown.note(
                                    shown.text("picture.visits.none"),
                                    shown.text("picture.visits.none.why"),
                                    outside(shown, "visits")));
        }
        var list = new UnorderedList();
        list.addClassNames("s-list", "s-visits");
        shown.content().visits().forEach(visit -> list.add(visit(shown, visit)));
        return section.add(list);
    }

    static Component outside(Shown shown, String id) {
        var around = shown.content().figures().outside();
        return shown.outside(
                id,
                new Rows.Visits(When.EARLIER),
                around.visitsEarlier(),
                new Rows.Visits(When.LATER),
                around.visitsLater());
    }

    private static ListItem visit(Shown shown, Visit visit) {
        var date = Shown.span("s-small", shown.wording().date(visit.visitedOn()));
        date.addClassName("s-nowrap");
        var what = new Div(
                Shown.link("visit-" + visit.id(), RowLinks.record(RecordKind.VISIT, visit.id()), visit.name()),
                Shown.span("s-small", facts(shown, visit)));
        what.addClassNames("s-grow", "s-stack-tight");
        if (visit.promises().isEmpty()) {
            what.add(Shown.span("s-small", shown.text("picture.visits.noPromise")));
        } else {
            var promises = new UnorderedList();
            promises.addClassName("s-promises");
            visit.promises().forEach(promise -> promises.add(promise(shown, promise)));
            what.add(promises);
        }
        return new ListItem(date, what);
    }

    static ListItem promise(Shown shown, Promise promise) {
        var words = new Span(
                promise.agency().isBlank()
                        ? promise.words()
                        : shown.text("picture.promise.by", promise.agency()) + " " + promise.words());
        words.addClassName("s-grow");
        return new ListItem(
                new StateMark(Tones.of(promise.state()), shown.words().promise(promise)), words);
    }

    private static String facts(Shown shown, Visit visit) {
        var place = visit.place().isBlank() ? shown.text("picture.visits.noPlace") : visit.place();
        var facts = shown.wording().of(visit.kind()) + " · " + place;
        return visit.visitedOn().isBefore(shown.content().frame().from())
                ? facts + " · " + shown.text("picture.visits.earlier")
                : facts;
    }
}

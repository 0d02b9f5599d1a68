package se.samsyn.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Objects;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;
import se.samsyn.visit.VisitDetails;
import se.samsyn.visit.VisitPart;

/** The parts of a visit's page that are only read. */
final class VisitContent {

    private VisitContent() {}

    static Component purpose(VisitDetails visit) {
        var text = visit.visit().data().purpose();
        var section = new PageSection(Texts.of("visit.purpose"));
        if (text.isBlank()) {
            section.add(SmallText.of(Texts.of("visit.purpose.none")));
        } else {
            var purpose = new Paragraph(text);
            purpose.addClassName("s-prose");
            section.add(purpose);
        }
        if (!visit.initiatives().isEmpty()) {
            var shown = new Span(Texts.of("visit.shown"));
            shown.addClassName("s-small");
            var list = new UnorderedList();
            list.addClassName("s-list");
            visit.initiatives()
                    .forEach(initiative -> list.add(new ListItem(
                            new Anchor(VisitPaths.initiative(initiative.id().value()), initiative.name()))));
            section.add(shown, list);
        }
        return section;
    }

    static Component programme(VisitDetails visit) {
        var section = new PageSection(Texts.of("visit.programme"));
        var items = visit.visit().data().programme();
        if (items.isEmpty()) {
            return section.add(SmallText.of(Texts.of("visit.programme.none")));
        }
        var list = new UnorderedList();
        list.addClassName("s-list");
        var timed = items.stream().anyMatch(item -> item.startsAt() != null);
        items.forEach(item -> {
            var what = new Span(item.item());
            what.addClassName("s-grow");
            var row = new ListItem(what);
            if (timed) {
                var time = SmallText.of(item.startsAt() == null ? "" : Programme.time(item.startsAt()));
                time.addClassName("s-time");
                row.addComponentAsFirst(time);
            }
            list.add(row);
        });
        return section.add(list);
    }

    private static Component[] area(VisitDetails visit) {
        var area = visit.visit().data().area();
        return area == null
                ? new Component[0]
                : new Component[] {
                    new Anchor(
                            RecordRef.of(RecordKind.AREA, area.value()).path(),
                            Objects.requireNonNullElse(visit.areaName(), ""))
                };
    }

    static Component facts(VisitDetails visit) {
        var data = visit.visit().data();
        return new FactList()
                .add(Texts.of("visit.visitedOn"), Dates.exact(data.visitedOn()))
                .add(Texts.of("visit.place"), data.place())
                .add(Texts.of("visit.area"), area(visit))
                .add(Texts.of("visit.hostAgency"), Objects.requireNonNullElse(visit.hostAgencyName(), ""));
    }

    static Component people(VisitDetails visit, VisitPart part) {
        var people = visit.on(part);
        return new PageSection(Texts.of(part == VisitPart.VISITOR ? "visit.visitors" : "visit.hosts"))
                .add(people.isEmpty() ? SmallText.of(Texts.of("visit.people.none")) : VisitParts.people(people));
    }
}

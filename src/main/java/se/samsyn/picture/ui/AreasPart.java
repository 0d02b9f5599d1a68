package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.Tooltip;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.picture.Counting;
import se.samsyn.picture.PictureContent.Area;
import se.samsyn.picture.PictureContent.AreaPart;
import se.samsyn.picture.PictureContent.Initiative;
import se.samsyn.shared.RecordKind;

/** Initiatives by areas: where it says it works, where something was logged, and where nobody is. */
final class AreasPart {

    private AreasPart() {}

    static Component of(Shown shown) {
        var content = shown.content();
        var part = new Div(new H3(shown.text("picture.who.areas")));
        part.addClassName("s-stack");
        if (content.initiatives().isEmpty() || content.areas().isEmpty()) {
            part.add(
                    new Span(shown.text(content.initiatives().isEmpty() ? "picture.who.none" : "picture.who.noAreas")));
            return part;
        }
        var used = content.initiatives().stream()
                .flatMap(initiative -> initiative.areas().stream().map(initiative::presence))
                .distinct()
                .toList();
        part.add(matrix(shown), list(shown), Legend.of(shown, used, true));
        return part;
    }

    private static Component matrix(Shown shown) {
        var content = shown.content();
        var unplaced = Counting.unplaced(content);
        var headers = new ArrayList<Component>(List.of(new Span(shown.text("picture.who.initiative"))));
        content.areas()
                .forEach(area -> headers.add(
                        Shown.link("area-" + area.id(), RowLinks.record(RecordKind.AREA, area.id()), area.name())));
        if (unplaced > 0) {
            headers.add(new Span(shown.text("picture.who.unplaced")));
        }
        headers.add(new Span(shown.text("picture.who.activities")));
        var table = new MatrixTable(shown.text("picture.who.areas"), headers, false);
        content.initiatives().forEach(initiative -> {
            var cells = new ArrayList<Component>();
            content.areas().forEach(area -> cells.add(cell(shown, initiative, area)));
            if (unplaced > 0) {
                cells.add(unplaced(shown, initiative));
            }
            cells.add(AgenciesPart.total(shown, initiative, "in-area"));
            table.row(AgenciesPart.named(shown, initiative, "in-area"), cells);
        });
        var totals = new ArrayList<Component>();
        content.areas().forEach(area -> totals.add(total(shown, area)));
        if (unplaced > 0) {
            totals.add(shown.figure("total-unplaced", Rows.Activities.unplaced(null), unplaced));
        }
        totals.add(AgenciesPart.all(shown, "areas"));
        table.totals(new Span(shown.text("picture.who.activities")), totals);
        return table;
    }

    private static Component cell(Shown shown, Initiative initiative, Area area) {
        return initiative
                .area(area.id())
                .<Component>map(part -> MatrixCell.of(
                        opener(shown, "cell", initiative, part),
                        initiative.presence(part),
                        "",
                        shown.words().cell(initiative, area, part)))
                .orElseGet(() -> Shown.span("s-visually-hidden", shown.words().cell(initiative, area, null)));
    }

    private static HtmlContainer opener(Shown shown, String id, Initiative initiative, AreaPart part) {
        return shown.opener(
                id + "-area-" + initiative.id() + "-" + part.areaId(),
                Rows.Activities.of(initiative.id(), null, part.areaId()),
                part.activities());
    }

    private static Component unplaced(Shown shown, Initiative initiative) {
        return initiative.unplaced() == 0
                ? new Span()
                : shown.figure(
                        "unplaced-" + initiative.id(),
                        Rows.Activities.unplaced(initiative.id()),
                        initiative.unplaced());
    }

    private static Component total(Shown shown, Area area) {
        if (shown.words().uncovered(area)) {
            var words = shown.text("picture.who.uncovered", area.name());
            var gap = new Anchor(RowLinks.record(RecordKind.AREA, area.id()), shown.text("picture.who.uncovered.mark"));
            gap.addClassName("s-uncovered");
            gap.setAriaLabel(words);
            Tooltip.forComponent(gap).withText(words);
            return Shown.named(gap, "uncovered-" + area.id());
        }
        return shown.figure(
                "total-area-" + area.id(),
                Rows.Activities.of(null, null, area.id()),
                shown.words().activitiesIn(area));
    }

    /** For a phone: what the table says, initiative by initiative. */
    private static Component list(Shown shown) {
        var list = new UnorderedList();
        list.addClassNames("s-list", "s-narrow-only");
        shown.content().initiatives().forEach(initiative -> {
            var marks = new Div();
            marks.addClassName("s-presence-list");
            shown.content()
                    .areas()
                    .forEach(area -> initiative
                            .area(area.id())
                            .ifPresent(part -> marks.add(entry(shown, initiative, area, part))));
            if (initiative.unplaced() > 0) {
                marks.add(shown.figure(
                        "entry-unplaced-" + initiative.id(),
                        Rows.Activities.unplaced(initiative.id()),
                        initiative.unplaced(),
                        shown.text("picture.who.unplaced") + " " + initiative.unplaced()));
            }
            if (initiative.areas().isEmpty()) {
                marks.add(Shown.span("s-small", shown.text("picture.who.noAreaStated")));
            }
            list.add(new ListItem(AgenciesPart.head(shown, initiative, "list-area"), marks));
        });
        shown.content().areas().stream()
                .filter(shown.words()::uncovered)
                .forEach(area -> list.add(new ListItem(new Span(shown.text("picture.who.uncovered", area.name())))));
        return list;
    }

    private static Component entry(Shown shown, Initiative initiative, Area area, AreaPart part) {
        var link = opener(shown, "entry", initiative, part);
        link.add(MatrixCell.mark(initiative.presence(part), ""), new Span(area.name()));
        link.getElement().setAttribute("aria-label", shown.words().cell(initiative, area, part));
        return link;
    }
}

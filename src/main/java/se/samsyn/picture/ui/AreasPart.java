package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.shared.Tooltip;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.picture.PictureContent.Area;
import se.samsyn.picture.PictureContent.Initiative;
import se.samsyn.picture.Presence;
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
        var headers = new ArrayList<Component>(List.of(new Span(shown.text("picture.who.initiative"))));
        content.areas()
                .forEach(area -> headers.add(
                        Shown.link("area-" + area.id(), RowLinks.record(RecordKind.AREA, area.id()), area.name())));
        headers.add(new Span(shown.text("picture.who.activities")));
        var table = new MatrixTable(shown.text("picture.who.areas"), headers, false);
        content.initiatives().forEach(initiative -> {
            var cells = new ArrayList<Component>();
            content.areas().forEach(area -> cells.add(cell(shown, initiative, area)));
            cells.add(total(shown, initiative));
            table.row(AgenciesPart.name(initiative, "in-area"), cells);
        });
        var totals = new ArrayList<Component>();
        content.areas().forEach(area -> totals.add(total(shown, area)));
        totals.add(new Span(shown.wording().number(content.activities().count())));
        table.totals(new Span(shown.text("picture.who.activities")), totals);
        return table;
    }

    private static Component cell(Shown shown, Initiative initiative, Area area) {
        return initiative
                .area(area.id())
                .<Component>map(part -> MatrixCell.of(
                        "cell-area-" + initiative.id() + "-" + area.id(),
                        initiative.presence(part),
                        "",
                        shown.words().cell(initiative, area, part),
                        shown.links().activities(initiative.id(), null, area.id())))
                .orElseGet(() -> Shown.span("s-visually-hidden", shown.words().cell(initiative, area, null)));
    }

    private static Component total(Shown shown, Initiative initiative) {
        var total = new Div(AgenciesPart.total(shown, initiative, "in-area"));
        if (initiative.unplaced() > 0) {
            var unplaced = Shown.span("s-small", shown.text("picture.who.unplaced") + " " + initiative.unplaced());
            unplaced.addClassName("s-nowrap");
            total.add(unplaced);
        }
        total.addClassName("s-total");
        return total;
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
        return Shown.link(
                "total-area-" + area.id(),
                shown.links().activities(null, null, area.id()),
                shown.wording().number(shown.words().activitiesIn(area)));
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
                            .ifPresent(part -> marks.add(entry(shown, initiative, area, initiative.presence(part)))));
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

    private static Component entry(Shown shown, Initiative initiative, Area area, Presence presence) {
        var link = new Anchor(
                shown.links().activities(initiative.id(), null, area.id()),
                MatrixCell.mark(presence, ""),
                new Span(area.name()));
        initiative
                .area(area.id())
                .ifPresent(part -> link.setAriaLabel(shown.words().cell(initiative, area, part)));
        return Shown.named(link, "entry-area-" + initiative.id() + "-" + area.id());
    }
}

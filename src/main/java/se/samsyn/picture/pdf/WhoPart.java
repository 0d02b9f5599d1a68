package se.samsyn.picture.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import se.samsyn.picture.Counting;
import se.samsyn.picture.PictureContent.AgencyPart;
import se.samsyn.picture.PictureContent.Area;
import se.samsyn.picture.PictureContent.Initiative;
import se.samsyn.picture.Presence;
import se.samsyn.shared.pdf.Hyphens;

/** Who does what where: areas as a table of marks, agencies as a list, which paper has the width for. */
final class WhoPart {

    /** More columns than this would be narrower than their names. */
    private static final int COLUMNS = 9;

    private WhoPart() {}

    static Element of(Sheet sheet) {
        var page = sheet.page();
        if (sheet.content().initiatives().isEmpty()) {
            return sheet.section("who", sheet.small(sheet.text("picture.who.none")));
        }
        var nodes = new ArrayList<Node>();
        nodes.add(page.element("h3", "", sheet.text("picture.who.areas")));
        var areas = sheet.content().areas();
        for (var from = 0; from < areas.size(); from += COLUMNS) {
            var to = Math.min(areas.size(), from + COLUMNS);
            nodes.add(
                    areas(sheet, areas.subList(from, to), to == areas.size() ? Counting.unplaced(sheet.content()) : 0));
        }
        var uncovered =
                areas.stream().filter(sheet.words()::uncovered).map(Area::name).collect(Collectors.joining(", "));
        if (!uncovered.isEmpty()) {
            nodes.add(page.element("p", "strong", sheet.text("picture.who.uncovered", uncovered)));
        }
        nodes.add(legend(sheet));
        nodes.add(page.element("h3", "", sheet.text("picture.who.agencies")));
        sheet.content().initiatives().forEach(initiative -> nodes.add(agencies(sheet, initiative)));
        nodes.add(sheet.source());
        return sheet.section("who", nodes.toArray(Node[]::new));
    }

    /** @param unplaced activities without an area, which have a column of their own so that the columns add up */
    private static Element areas(Sheet sheet, List<Area> areas, int unplaced) {
        var headers = new ArrayList<String>(List.of(sheet.text("picture.who.initiative")));
        areas.forEach(area -> headers.add(area.name()));
        if (unplaced > 0) {
            headers.add(sheet.text("picture.who.unplaced"));
        }
        headers.add(sheet.text("picture.who.activities"));
        var rows = new ArrayList<Element>();
        sheet.content().initiatives().forEach(initiative -> {
            var cells = new ArrayList<Node>(List.of(sheet.name(initiative.name())));
            areas.forEach(area -> cells.add(initiative
                    .area(area.id())
                    .<Node>map(part -> cell(sheet, initiative.presence(part), part.activities()))
                    .orElseGet(() -> sheet.node(""))));
            if (unplaced > 0) {
                cells.add(sheet.node(
                        initiative.unplaced() == 0 ? "" : sheet.wording().number(initiative.unplaced())));
            }
            cells.add(sheet.node(sheet.wording().number(initiative.activities())));
            rows.add(sheet.row(cells.toArray(Node[]::new)));
        });
        var totals = new ArrayList<Node>(List.of(sheet.node(sheet.text("picture.who.activities"))));
        areas.forEach(area ->
                totals.add(sheet.node(sheet.wording().number(sheet.words().activitiesIn(area)))));
        if (unplaced > 0) {
            totals.add(sheet.node(sheet.wording().number(unplaced)));
        }
        totals.add(
                sheet.node(sheet.wording().number(sheet.content().activities().count())));
        var total = sheet.row(totals.toArray(Node[]::new));
        total.setAttribute("class", "total");
        rows.add(total);
        return sheet.table("matrix", headers, rows);
    }

    private static Node cell(Sheet sheet, Presence presence, int activities) {
        var mark = mark(sheet, presence, "");
        return activities == 0
                ? mark
                : sheet.page()
                        .element(
                                "span",
                                "",
                                mark,
                                sheet.page()
                                        .element(
                                                "span", "count", sheet.wording().number(activities)));
    }

    private static Element mark(Sheet sheet, Presence presence, String letter) {
        return sheet.page()
                .element(
                        "span",
                        "presence " + presence.name().toLowerCase(Locale.ROOT),
                        letter.isEmpty() ? "\u00a0" : letter);
    }

    private static Element legend(Sheet sheet) {
        Set<Presence> used = new TreeSet<>();
        sheet.content()
                .initiatives()
                .forEach(initiative -> initiative.areas().forEach(part -> used.add(initiative.presence(part))));
        var legend = sheet.page().element("p", "legend");
        used.forEach(presence -> {
            var suffix = presence == Presence.ACTIVE ? "" : ".area";
            legend.appendChild(sheet.page()
                    .element(
                            "span",
                            "item",
                            mark(sheet, presence, ""),
                            sheet.node("\u00a0" + sheet.text("picture.legend." + presence.name() + suffix))));
            legend.appendChild(sheet.node(" "));
        });
        return legend;
    }

    /** One table an initiative, so that each page on which it goes on says whose it is. */
    private static Element agencies(Sheet sheet, Initiative initiative) {
        var parts = initiative.agencies();
        if (parts.isEmpty()) {
            return sheet.page()
                    .element(
                            "p",
                            "without",
                            sheet.page().element("span", "strong", initiative.name()),
                            sheet.node(": " + sheet.text("picture.who.noAgencyStated")));
        }
        var rows = parts.stream().map(part -> agency(sheet, initiative, part)).toList();
        return sheet.kept(
                sheet.table(
                        "agencies",
                        List.of(
                                sheet.head(initiative.name()),
                                sheet.text("picture.pdf.role"),
                                sheet.text("picture.pdf.logged"),
                                sheet.text("picture.pdf.joined")),
                        rows),
                rows.size());
    }

    private static Element agency(Sheet sheet, Initiative initiative, AgencyPart part) {
        var page = sheet.page();
        var presence = initiative.presence(part);
        var role = page.element("div", "", page.element("p", "", sheet.words().roles(part.roles())));
        if (presence == Presence.GAP) {
            role.appendChild(page.element("p", "small reason", sheet.text("picture.pdf.gap")));
        }
        return sheet.row(
                page.element(
                        "div",
                        "",
                        mark(sheet, presence, sheet.words().letter(part)),
                        sheet.node("\u00a0" + Hyphens.soften(part.name()))),
                role,
                sheet.node(sheet.wording().number(part.logged())),
                sheet.node(sheet.wording().number(part.joined())));
    }
}

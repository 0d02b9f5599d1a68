package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.picture.Counting;
import se.samsyn.picture.InitiativeStatus;
import se.samsyn.picture.PictureContent.AgencyPart;
import se.samsyn.picture.PictureContent.Initiative;
import se.samsyn.shared.RecordKind;

/** Initiatives by agencies: who takes part as what, and who of them has done something. */
final class AgenciesPart {

    private AgenciesPart() {}

    static Component of(Shown shown) {
        var agencies = Counting.agencies(shown.content());
        var part = new Div(new H3(shown.text("picture.who.agencies")));
        part.addClassName("s-stack");
        if (agencies.isEmpty()) {
            part.add(new Span(shown.text("picture.who.noAgencies")));
            return part;
        }
        var used = shown.content().initiatives().stream()
                .flatMap(initiative -> initiative.agencies().stream().map(initiative::presence))
                .distinct()
                .toList();
        part.add(matrix(shown, agencies), list(shown), Legend.of(shown, used, false));
        return part;
    }

    private static Component matrix(Shown shown, List<AgencyPart> agencies) {
        var headers = new ArrayList<Component>(List.of(new Span(shown.text("picture.who.initiative"))));
        agencies.forEach(agency -> headers.add(Shown.link(
                "agency-" + agency.agencyId(), RowLinks.record(RecordKind.AGENCY, agency.agencyId()), agency.name())));
        headers.add(new Span(shown.text("picture.who.activities")));
        var table = new MatrixTable(shown.text("picture.who.agencies"), headers, true);
        shown.content().initiatives().forEach(initiative -> {
            var cells = new ArrayList<Component>();
            agencies.forEach(agency -> cells.add(initiative
                    .agency(agency.agencyId())
                    .<Component>map(part -> cell(shown, initiative, part))
                    .orElseGet(Span::new)));
            cells.add(total(shown, initiative, "in-agency"));
            table.row(named(shown, initiative, "in-agency"), cells);
        });
        var totals = new ArrayList<Component>();
        agencies.forEach(agency -> totals.add(shown.figure(
                "total-agency-" + agency.agencyId(),
                Rows.Activities.of(null, agency.agencyId(), null),
                shown.words().activitiesOf(agency.agencyId()))));
        totals.add(all(shown, "agencies"));
        table.totals(new Span(shown.text("picture.who.activities")), totals);
        return table;
    }

    private static Component cell(Shown shown, Initiative initiative, AgencyPart part) {
        return MatrixCell.of(
                opener(shown, "cell", initiative, part),
                initiative.presence(part),
                shown.words().letter(part),
                shown.words().cell(initiative, part));
    }

    private static HtmlContainer opener(Shown shown, String id, Initiative initiative, AgencyPart part) {
        return shown.opener(
                id + "-agency-" + initiative.id() + "-" + part.agencyId(),
                Rows.Activities.of(initiative.id(), part.agencyId(), null),
                part.logged() + part.joined());
    }

    private static Component list(Shown shown) {
        var list = new UnorderedList();
        list.addClassNames("s-list", "s-narrow-only");
        shown.content().initiatives().forEach(initiative -> {
            var marks = new Div();
            marks.addClassName("s-presence-list");
            initiative.agencies().forEach(part -> {
                var link = opener(shown, "entry", initiative, part);
                link.add(
                        MatrixCell.mark(initiative.presence(part), shown.words().letter(part)), new Span(part.name()));
                link.getElement().setAttribute("aria-label", shown.words().cell(initiative, part));
                marks.add(link);
            });
            if (initiative.agencies().isEmpty()) {
                marks.add(Shown.span("s-small", shown.text("picture.who.noAgencyStated")));
            }
            list.add(new ListItem(head(shown, initiative, "list-agency"), marks));
        });
        return list;
    }

    static Component name(Initiative initiative, String id) {
        var link = Shown.link(
                id + "-" + initiative.id(), RowLinks.record(RecordKind.INITIATIVE, initiative.id()), initiative.name());
        if (!initiative.longName().isBlank()) {
            link.setTitle(initiative.longName());
        }
        return link;
    }

    /** With its status where that is not the usual one: it is not among those that the first figure counts. */
    static Component named(Shown shown, Initiative initiative, String id) {
        var name = name(initiative, id);
        return initiative.status() == InitiativeStatus.ONGOING
                ? name
                : new Div(name, Shown.span("s-small", " " + shown.wording().of(initiative.status())));
    }

    static Component total(Shown shown, Initiative initiative, String id) {
        return shown.figure(
                "total-" + id + "-" + initiative.id(),
                Rows.Activities.of(initiative.id(), null, null),
                initiative.activities());
    }

    static Component all(Shown shown, String id) {
        return shown.figure(
                "all-" + id,
                Rows.Activities.all(Rows.When.PERIOD),
                shown.content().activities().count());
    }

    static Component head(Shown shown, Initiative initiative, String id) {
        var head = new Div(named(shown, initiative, id), total(shown, initiative, id));
        head.addClassName("s-list-head");
        return head;
    }
}

package se.samsyn.relation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.area.AreaOption;
import se.samsyn.area.AreaService;
import se.samsyn.initiative.InitiativeOption;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.OrgRole;
import se.samsyn.relation.NetworkService;
import se.samsyn.relation.Tie;
import se.samsyn.relation.TieFilter;
import se.samsyn.relation.TieSort;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordList;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** Who takes part in what: drawn, to be clicked through, and the very same as a table below. */
@Route(NetworkAddress.PATH)
@Menu(title = "relation.network", order = 38, icon = "network")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class NetworkView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient NetworkService networks;
    private final Div drawing = new Div();

    NetworkView(NetworkService networks, AgencyService agencies, InitiativeService initiatives, AreaService areas) {
        this.networks = networks;
        addClassName("s-page");
        setId("innehall");
        drawing.addClassName("s-stack");
        var list = new RecordList<>(
                        Texts.of("relation.network"),
                        new Sort<>(TieSort.AGENCY, false),
                        NetworkAddress::filter,
                        networks::list,
                        networks::count)
                .counted(count -> Texts.of("relation.network.count", count))
                .none(Texts.of("relation.network.none"), Texts.of("relation.network.none.why"));
        list.header().facts(Texts.of("relation.network.explanation"));
        list.filters()
                .choice(
                        NetworkAddress.AGENCY,
                        Texts.of("relation.network.agency"),
                        agencies.options(),
                        AgencyOption::name,
                        agency -> agency.id().value())
                .choice(
                        NetworkAddress.INITIATIVE,
                        Texts.of("relation.network.initiative"),
                        initiatives.options(),
                        InitiativeOption::name,
                        initiative -> initiative.id().value())
                .choice(
                        NetworkAddress.AREA,
                        Texts.of("relation.network.area"),
                        areas.options(),
                        AreaOption::name,
                        area -> area.id().value())
                .choice(NetworkAddress.ROLE, Texts.of("relation.network.role"), OrgRole.class)
                .choice(
                        NetworkAddress.OVER,
                        Texts.of("relation.network.also"),
                        List.of(NetworkAddress.ALL),
                        _ -> Texts.of("relation.network.also.over"),
                        all -> all,
                        all -> NetworkAddress.ALL.equals(all) ? NetworkAddress.ALL : null);
        list.grid()
                .component(
                        Texts.of("relation.network.agency.one"),
                        tie -> new Anchor(tie.agency().ref().path(), tie.agencyName()),
                        TieSort.AGENCY)
                .as("aktor", Tie::agencyName)
                .width("220px", 2)
                .column(Texts.of("relation.network.role"), tie -> Texts.of(tie.role()), TieSort.ROLE)
                .as("roll", Tie::role)
                .width("140px", 0)
                .component(
                        Texts.of("relation.network.initiative.one"),
                        tie -> new Anchor(tie.initiative().ref().path(), tie.initiativeName()),
                        TieSort.INITIATIVE)
                .as("initiativ", Tie::initiativeName)
                .width("220px", 2)
                .column(Texts.of("relation.network.status"), tie -> Texts.of(tie.status()), TieSort.STATUS)
                .as("status", Tie::status)
                .width("120px", 0)
                .column(Texts.of("relation.network.contribution"), Tie::contribution, null)
                .as("bidrag", Tie::contribution)
                .width("200px", 2)
                .column(Texts.of("relation.network.began"), tie -> Dates.exact(tie.beganOn()), TieSort.BEGAN)
                .as("sedan", Tie::beganOn)
                .width("130px", 0)
                .column(
                        Texts.of("relation.network.ended"),
                        tie -> tie.endedOn() == null ? "" : Dates.exact(tie.endedOn()),
                        null)
                .as("till", Tie::endedOn)
                .extra()
                .opens(tie -> tie.initiative().ref().path())
                .compact(NetworkView::compact);
        add(list.drawn(drawing));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        drawing.removeAll();
        try {
            draw(NetworkAddress.filter(event.getLocation()));
        } catch (DataAccessException | TransactionException e) {
            // the list says below that it could not be read, and offers to try again
            drawing.removeAll();
        }
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("relation.network"));
    }

    private void draw(TieFilter filter) {
        var network = networks.network(filter);
        if (network.isEmpty()) {
            return;
        }
        var middle = NetworkAddress.middle(filter);
        drawing.add(new NetworkDrawing(
                network,
                middle,
                node -> node.record().equals(middle)
                        ? node.record().path()
                        : NetworkAddress.around(node.record(), filter)));
        if (network.leftOut() > 0) {
            drawing.add(new Paragraph(Texts.of("relation.network.leftOut", network.leftOut())));
        }
    }

    private static List<Component> compact(Tie tie) {
        var first = new Div(new Anchor(tie.agency().ref().path(), tie.agencyName()));
        var second = new Div(
                SmallText.of(Texts.of(tie.role())),
                new Anchor(tie.initiative().ref().path(), tie.initiativeName()));
        second.addClassName("s-row");
        return tie.contribution().isEmpty()
                ? List.of(first, second)
                : List.of(first, second, SmallText.of(tie.contribution()));
    }
}

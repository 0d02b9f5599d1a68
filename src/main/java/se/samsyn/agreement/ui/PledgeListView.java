package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.agreement.PledgeFilter;
import se.samsyn.agreement.PledgeListItem;
import se.samsyn.agreement.PledgeService;
import se.samsyn.agreement.PledgeSort;
import se.samsyn.agreement.PledgeState;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaOption;
import se.samsyn.area.AreaService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordList;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** All citizens' pledges, with what became of each. */
@Route("medborgarloften")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class PledgeListView extends Main implements HasDynamicTitle {

    private final LocalDate today;

    PledgeListView(PledgeService pledges, AgencyService agencies, AreaService areas, Clock clock) {
        today = LocalDate.now(clock);
        addClassName("s-page");
        setId("innehall");
        var list = new RecordList<>(
                        Texts.of("agreement.pledges"),
                        new Sort<>(PledgeSort.FOLLOW_UP_ON, true),
                        PledgeListView::filter,
                        pledges::list,
                        pledges::count)
                .above(new CollaborationNav(RecordKind.PLEDGE))
                .counted(count -> Texts.of("agreement.pledges.count", count))
                .none(Texts.of("agreement.pledges.none"), Texts.of("agreement.pledges.none.why"));
        list.filters()
                .search(Texts.of("agreement.pledges.search"))
                .choice("lage", Texts.of("agreement.state"), PledgeState.class)
                .choice(
                        "aktor",
                        Texts.of("agreement.pledge.by"),
                        agencies.options(),
                        AgencyOption::name,
                        agency -> agency.id().value())
                .choice(
                        "omrade",
                        Texts.of("agreement.area"),
                        areas.options(),
                        AreaOption::name,
                        area -> area.id().value());
        list.grid()
                .component(Texts.of("agreement.pledge.name"), PledgeListView::link, PledgeSort.NAME)
                .as("namn", PledgeListItem::name)
                .width("260px", 3)
                .component(Texts.of("agreement.state"), item -> Marks.of(item.state()), PledgeSort.STATE)
                .as("lage", PledgeListItem::state)
                .width("170px", 0)
                .component(Texts.of("agreement.pledge.agencies"), item -> wrapped(item.agencies()), null)
                .as("av", PledgeListItem::agencies)
                .width("200px", 2)
                .component(Texts.of("agreement.pledge.areas"), item -> wrapped(areas(item)), null)
                .as("omraden", PledgeListItem::areas)
                .width("150px", 1)
                .column(Texts.of("agreement.pledge.endsOn"), item -> Dates.exact(item.endsOn()), PledgeSort.ENDS_ON)
                .as("till", PledgeListItem::endsOn)
                .width("140px", 0)
                .component(
                        Texts.of("agreement.pledge.followUpOn"),
                        item -> Dates.mark(item.followUpOn(), today),
                        PledgeSort.FOLLOW_UP_ON)
                .as("uppfoljning", PledgeListItem::followUpOn)
                .width("140px", 0)
                .column(
                        Texts.of("agreement.pledge.startsOn"),
                        item -> Dates.exact(item.startsOn()),
                        PledgeSort.STARTS_ON)
                .as("fran", PledgeListItem::startsOn)
                .extra()
                .column(Texts.of("agreement.pledge.followUpBy"), PledgeListView::by, null)
                .as("foljs-upp-av", PledgeListView::by)
                .extra()
                .column(Texts.of("agreement.outcome"), PledgeListItem::outcome, null)
                .as("utfall", PledgeListItem::outcome)
                .extra()
                .column(
                        Texts.of("agreement.outcome.on"),
                        item -> item.followedUpOn() == null ? "" : Dates.exact(item.followedUpOn()),
                        null)
                .as("uppfoljt", PledgeListItem::followedUpOn)
                .extra()
                .opens(item -> item.id().ref().path())
                .compact(PledgeListView::compact);
        if (CurrentCaller.get().mayEdit()) {
            list.create(
                    () -> Buttons.primaryLink(Texts.of("agreement.pledge.create"), RecordKind.PLEDGE.path() + "/nytt"));
        }
        add(list);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("agreement.pledges"));
    }

    private static PledgeFilter filter(Location location) {
        return new PledgeFilter(
                Address.parameter(location, "q").orElse(""),
                Address.constant(location, "lage", PledgeState.class),
                AgencyId.ofNullable(Address.number(location, "aktor")),
                AreaId.ofNullable(Address.number(location, "omrade")),
                null);
    }

    private static Component link(PledgeListItem item) {
        return new Anchor(item.id().ref().path(), item.name());
    }

    private static String areas(PledgeListItem item) {
        return item.areas().isEmpty() ? Texts.of("agreement.pledge.everywhere") : item.areas();
    }

    private static String by(PledgeListItem item) {
        return item.followUpBy() == null ? Texts.of("agreement.coordination") : item.followUpBy();
    }

    private static Component wrapped(String words) {
        var span = SmallText.of(words);
        span.addClassName("s-wrap");
        return span;
    }

    private static List<Component> compact(PledgeListItem item) {
        return List.of(
                link(item),
                Marks.row(
                        Stream.of(Marks.of(item.state()), SmallText.of(Marks.period(item.startsOn(), item.endsOn())))),
                wrapped(item.agencies()));
    }
}

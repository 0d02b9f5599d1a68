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
import se.samsyn.agreement.MeetingFilter;
import se.samsyn.agreement.MeetingListItem;
import se.samsyn.agreement.MeetingService;
import se.samsyn.agreement.MeetingSort;
import se.samsyn.agreement.MeetingState;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordList;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** All meetings of the council. */
@Route(CouncilPaths.MEETINGS)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class MeetingListView extends Main implements HasDynamicTitle {

    private static final String FROM = "fran";
    private static final String TO = "till";

    private final LocalDate today;

    MeetingListView(MeetingService meetings, Clock clock) {
        today = LocalDate.now(clock);
        addClassName("s-page");
        setId("innehall");
        var list = new RecordList<>(
                        Texts.of("agreement.meetings.title"),
                        new Sort<>(MeetingSort.HELD_ON, true),
                        MeetingListView::filter,
                        meetings::list,
                        meetings::count)
                .counted(count -> Texts.of("agreement.meetings.count", count))
                .none(Texts.of("agreement.meetings.none"), Texts.of("agreement.meetings.none.why"));
        list.header().under(Texts.of("agreement.council"), CouncilPaths.COUNCIL);
        list.filters()
                .search(Texts.of("agreement.meetings.search"))
                .choice("lage", Texts.of("agreement.state"), MeetingState.class)
                .days(FROM, Texts.of("agreement.meetings.from"), TO, Texts.of("agreement.meetings.to"));
        list.grid()
                .component(Texts.of("agreement.meeting.heldOn"), MeetingListView::link, MeetingSort.HELD_ON)
                .as("dag", MeetingListItem::heldOn)
                .width("150px", 1)
                .component(Texts.of("agreement.state"), item -> Marks.of(item.state(today)), null)
                .as("lage", item -> item.state(today))
                .width("130px", 0)
                .column(Texts.of("agreement.meeting.place"), MeetingListItem::place, null)
                .as("plats", MeetingListItem::place)
                .width("200px", 2)
                .column(
                        Texts.of("agreement.meeting.present"),
                        item -> item.present() == 0 ? "" : String.valueOf(item.present()),
                        MeetingSort.PRESENT)
                .as("narvarande", MeetingListItem::present)
                .width("140px", 0)
                .column(Texts.of("agreement.decisions"), MeetingWords::decisions, MeetingSort.DECISIONS)
                .as("beslut", MeetingListItem::decisions)
                .width("200px", 1)
                .column(Texts.of("agreement.decisions.open"), item -> String.valueOf(item.open()), MeetingSort.OPEN)
                .as("oppna-beslut", MeetingListItem::open)
                .extra()
                .column(
                        Texts.of("agreement.meeting.startsAt"),
                        item -> item.startsAt() == null ? "" : MeetingWords.time(item.startsAt()),
                        null)
                .as("tid", item -> item.startsAt() == null ? "" : MeetingWords.time(item.startsAt()))
                .extra()
                .column(Texts.of("agreement.reference"), MeetingListItem::reference, null)
                .as("diarienummer", MeetingListItem::reference)
                .extra()
                .opens(item -> item.id().ref().path())
                .compact(this::compact);
        if (CurrentCaller.get().mayEdit()) {
            list.create(
                    () -> Buttons.primaryLink(Texts.of("agreement.meeting.create"), CouncilPaths.MEETINGS + "/nytt"));
        }
        add(list);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("agreement.meetings.title"));
    }

    private static MeetingFilter filter(Location location) {
        return new MeetingFilter(
                Address.parameter(location, "q").orElse(""),
                Address.constant(location, "lage", MeetingState.class),
                Address.day(location, FROM),
                Address.day(location, TO));
    }

    private static Component link(MeetingListItem item) {
        return new Anchor(item.id().ref().path(), Dates.exact(item.heldOn()));
    }

    private List<Component> compact(MeetingListItem item) {
        return List.of(
                Marks.row(Stream.of(link(item), Marks.of(item.state(today)))), SmallText.of(MeetingWords.facts(item)));
    }
}

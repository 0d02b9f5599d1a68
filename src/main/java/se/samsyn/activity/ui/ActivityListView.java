package se.samsyn.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.CurrentCaller;
import se.samsyn.activity.ActivityFilter;
import se.samsyn.activity.ActivityKind;
import se.samsyn.activity.ActivityListItem;
import se.samsyn.activity.ActivityService;
import se.samsyn.activity.ActivitySort;
import se.samsyn.activity.Returned;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.AgencyMark;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordGrid;
import se.samsyn.shared.ui.RecordList;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** All that has been done, the latest first. */
@Route(ActivityPaths.LIST)
@Menu(title = "activity.menu", order = 40, icon = "pulse")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class ActivityListView extends Main implements HasDynamicTitle {

    private static final String KIND = "slag";
    private static final String FROM = "fran";
    private static final String TO = "till";
    private static final String PLACED = "placerad";
    private static final String RETURNED = "aterlamnad";

    ActivityListView(ActivityService activities, ActivityChoices choices) {
        addClassName("s-page");
        setId("innehall");
        var possible = !choices.allInitiatives().isEmpty();
        var list = new RecordList<>(
                        Texts.of("activity.menu"),
                        new Sort<>(ActivitySort.HELD_ON, true),
                        ActivityListView::filter,
                        activities::list,
                        activities::count)
                .counted(count -> Texts.of("activity.count", count))
                .none(
                        Texts.of(possible ? "activity.none" : "activity.first"),
                        Texts.of(possible ? "activity.none.why" : "activity.first.why"))
                .changed(RecordKind.ACTIVITY, row -> row.id().value(), ActivityRows::title);
        if (possible && CurrentCaller.get().mayRecord()) {
            list.create(ActivityListView::log);
        } else if (CurrentCaller.get().mayEdit()) {
            list.create(FirstAnInitiative::create);
        }
        list.filters()
                .search(Texts.of("activity.search"))
                .choice(
                        ActivityPaths.INITIATIVE,
                        Texts.of("activity.initiative"),
                        choices.allInitiatives(),
                        InitiativeId::value)
                .choice(ActivityPaths.AGENCY, Texts.of("activity.agency"), choices.agencies(), AgencyId::value)
                .choice(KIND, Texts.of("activity.kindShort"), ActivityKind.class)
                .choice(ActivityPaths.AREA, Texts.of("activity.area"), choices.areas(), AreaId::value)
                .choice(RETURNED, Texts.of("activity.returned"), Returned.class)
                .days(FROM, Texts.of("activity.from"), TO, Texts.of("activity.to"))
                .given(ActivityListView::unplaced, PLACED);
        columns(list.grid(), choices.today());
        add(list);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("activity.menu"));
    }

    private static void columns(RecordGrid<ActivityListItem> grid, LocalDate today) {
        grid.component(Texts.of("activity.heldOn"), row -> Dates.mark(row.heldOn(), today), ActivitySort.HELD_ON)
                .as("dag", ActivityListItem::heldOn)
                .width("132px", 0)
                .component(Texts.of("activity.what"), ActivityListView::what, null)
                .as("vad", ActivityRows::title)
                .width("180px", 3)
                .column(Texts.of("activity.kindShort"), row -> Texts.of(row.kind()), ActivitySort.KIND)
                .as("slag", ActivityListItem::kind)
                .width("196px", 0)
                .component(Texts.of("activity.initiative"), ActivityListView::initiative, ActivitySort.INITIATIVE)
                .as("initiativ", ActivityListItem::initiativeName)
                .width("208px", 0)
                .component(Texts.of("activity.agency"), ActivityListView::agency, ActivitySort.AGENCY)
                .as("aktor", ActivityListItem::agencyName)
                .width("216px", 1)
                .column(
                        Texts.of("activity.area"),
                        row -> Objects.requireNonNullElse(row.areaName(), ""),
                        ActivitySort.AREA)
                .as("omrade", ActivityListItem::areaName)
                .width("136px", 0)
                .column(
                        Texts.of("activity.headcount.short"),
                        row -> row.headcount() == null ? "" : row.headcount().toString(),
                        null)
                .as("antal", ActivityListItem::headcount)
                .width("88px", 0)
                .figures()
                .column(Texts.of("activity.hours"), row -> row.hours() == null ? "" : Hours.text(row.hours()), null)
                .as("timmar", ActivityListItem::hours)
                .figures()
                .extra()
                .column(Texts.of("activity.returned"), ActivityListView::returned, null)
                .as("aterlamnad", ActivityListItem::returned)
                .extra()
                .opens(row -> ActivityPaths.of(row.id()))
                .compact(row -> List.of(
                        ActivityRows.marked(row),
                        SmallText.of(Dates.relative(row.heldOn(), today) + " · " + ActivityRows.context(row))));
    }

    private static Component what(ActivityListItem row) {
        var link = ActivityRows.link(row);
        link.addClassName("s-wrap");
        return ActivityRows.marked(link, row);
    }

    private static String returned(ActivityListItem row) {
        return row.returned() == null ? "" : Texts.of(row.returned());
    }

    private static Component initiative(ActivityListItem row) {
        var link = new Anchor(ActivityPaths.initiative(row.initiative()), row.initiativeName());
        link.addClassName("s-quiet");
        return link;
    }

    private static Component agency(ActivityListItem row) {
        var mark = new AgencyMark(row.agency().value(), row.agencyName(), row.agencyShortName());
        mark.addClassName("s-quiet");
        return mark;
    }

    private static ActivityFilter filter(Location location) {
        var initiative = Address.number(location, ActivityPaths.INITIATIVE);
        var agency = Address.number(location, ActivityPaths.AGENCY);
        var area = Address.number(location, ActivityPaths.AREA);
        return new ActivityFilter(
                Address.parameter(location, "q").orElse(""),
                InitiativeId.ofNullable(initiative),
                AgencyId.ofNullable(agency),
                AreaId.ofNullable(area),
                Address.constant(location, KIND, ActivityKind.class),
                Address.day(location, FROM),
                Address.day(location, TO),
                unplaced(location) != null,
                Address.constant(location, RETURNED, Returned.class));
    }

    private static @Nullable String unplaced(Location location) {
        return Address.parameter(location, PLACED).filter("nej"::equals).isPresent()
                ? Texts.of("activity.given.unplaced")
                : null;
    }

    private static Component log() {
        return Buttons.primaryLink(Texts.of("activity.log.title"), ActivityPaths.LOG);
    }
}

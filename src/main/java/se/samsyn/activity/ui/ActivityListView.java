package se.samsyn.activity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import se.samsyn.activity.ActivityFilter;
import se.samsyn.activity.ActivityKind;
import se.samsyn.activity.ActivityListItem;
import se.samsyn.activity.ActivityService;
import se.samsyn.activity.ActivitySort;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.AgencyMark;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.FilterBar;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordGrid;
import se.samsyn.shared.ui.Texts;

/** All that has been done, the latest first, a page at a time. */
@Route(ActivityPaths.LIST)
@Menu(title = "activity.menu", order = 40)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class ActivityListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int PAGE = 50;
    private static final String AREA = "omrade";
    private static final String KIND = "slag";
    private static final String FROM = "fran";
    private static final String TO = "till";
    private static final String SORT = "sortering";
    private static final String SHOWN = "antal";
    private static final Sort<ActivitySort> LATEST_FIRST = new Sort<>(ActivitySort.HELD_ON, true);

    private final ActivityService activities;
    private final ActivityChoices choices;
    private final FilterBar filters = new FilterBar();
    private final RecordGrid<ActivityListItem> grid;
    private final Button more;
    private int shown = PAGE;

    ActivityListView(ActivityService activities, ActivityChoices choices) {
        this.activities = activities;
        this.choices = choices;
        addClassName("s-page");
        setId("innehall");
        filters.search(Texts.of("activity.search"));
        choice(
                ActivityPaths.INITIATIVE,
                Texts.of("activity.initiative"),
                choices.allInitiatives(),
                InitiativeId::value,
                InitiativeId::new);
        choice(ActivityPaths.AGENCY, Texts.of("activity.agency"), choices.agencies(), AgencyId::value, AgencyId::new);
        filters.choice(KIND, Texts.of("activity.kindShort"), ActivityKind.class);
        choice(AREA, Texts.of("activity.area"), choices.areas(), AreaId::value, AreaId::new);
        filters.date(FROM, Texts.of("activity.from")).date(TO, Texts.of("activity.to"));
        grid = columns();
        more = new Button(Texts.of("activity.showMore"), _ -> filters.keep(SHOWN, String.valueOf(shown + PAGE)));
        more.addThemeVariants(ButtonVariant.TERTIARY);
        var log = new Button(Texts.of("activity.log.title"), _ -> LogView.toLog(UI.getCurrent(), null));
        log.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHeader(Texts.of("activity.menu")).actions(log), filters, grid, more);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        filters.read(location);
        var sort = Sort.parse(FilterBar.parameter(location, SORT), ActivitySort.class, LATEST_FIRST);
        shown = shown(location);
        var filter = filter(location);
        more.setVisible(false);
        grid.showSort(sort.by(), sort.descending());
        grid.load(
                () -> activities.list(filter, sort, shown),
                () -> filters.isEmpty() ? nothing() : filters.noMatch(),
                rows -> {
                    var count = activities.count(filter);
                    filters.showCount(
                            rows.size() == count
                                    ? Texts.of("activity.count", count)
                                    : Texts.of("activity.count.part", rows.size(), count));
                    more.setVisible(rows.size() < count && rows.size() < ActivityService.MOST_ROWS);
                });
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("activity.menu"));
    }

    private RecordGrid<ActivityListItem> columns() {
        var today = choices.today();
        return new RecordGrid<ActivityListItem>(Texts.of("activity.menu"))
                .component(Texts.of("activity.heldOn"), row -> Dates.mark(row.heldOn(), today), ActivitySort.HELD_ON)
                .width("130px", 0)
                .component(Texts.of("activity.what"), ActivityRows::link, null)
                .width("200px", 2)
                .column(Texts.of("activity.kindShort"), row -> Texts.of(row.kind()), ActivitySort.KIND)
                .width("210px", 0)
                .component(
                        Texts.of("activity.initiative"),
                        row -> new Anchor(ActivityPaths.initiative(row.initiative()), row.initiativeName()),
                        ActivitySort.INITIATIVE)
                .width("150px", 1)
                .component(
                        Texts.of("activity.agency"),
                        row -> new AgencyMark(row.agency().value(), row.agencyName(), row.agencyShortName()),
                        ActivitySort.AGENCY)
                .width("210px", 1)
                .column(
                        Texts.of("activity.area"),
                        row -> Objects.requireNonNullElse(row.areaName(), ""),
                        ActivitySort.AREA)
                .width("120px", 1)
                .column(
                        Texts.of("activity.headcount.short"),
                        row -> row.headcount() == null ? "" : row.headcount().toString(),
                        null)
                .width("90px", 0)
                .figures()
                .compact(row -> List.of(
                        ActivityRows.link(row),
                        ActivityRows.small(Dates.relative(row.heldOn(), today) + " · " + ActivityRows.context(row))))
                .onSort(sort -> filters.keep(SORT, sort));
    }

    private <T> void choice(
            String parameter, String label, Map<T, String> names, ToLongFunction<T> write, Function<Long, T> read) {
        filters.choice(
                parameter,
                label,
                List.copyOf(names.keySet()),
                item -> names.getOrDefault(item, ""),
                item -> String.valueOf(write.applyAsLong(item)),
                text -> known(text, names, read));
    }

    private static <T> @Nullable T known(String text, Map<T, String> names, Function<Long, T> read) {
        return Optional.of(text)
                .filter(written -> written.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .map(read)
                .filter(names::containsKey)
                .orElse(null);
    }

    private static ActivityFilter filter(Location location) {
        var initiative = FilterBar.number(location, ActivityPaths.INITIATIVE);
        var agency = FilterBar.number(location, ActivityPaths.AGENCY);
        var area = FilterBar.number(location, AREA);
        return new ActivityFilter(
                FilterBar.parameter(location, "q").orElse(""),
                initiative == null ? null : new InitiativeId(initiative),
                agency == null ? null : new AgencyId(agency),
                area == null ? null : new AreaId(area),
                FilterBar.constant(location, KIND, ActivityKind.class),
                FilterBar.day(location, FROM),
                FilterBar.day(location, TO));
    }

    private static int shown(Location location) {
        var number = FilterBar.number(location, SHOWN);
        return number == null ? PAGE : (int) Math.clamp(number, PAGE, ActivityService.MOST_ROWS);
    }

    private static EmptyState nothing() {
        return new EmptyState(Texts.of("activity.none"), Texts.of("activity.none.why"));
    }
}

package se.samsyn.relation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.util.UriComponentsBuilder;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.relation.Happening;
import se.samsyn.relation.HappeningGroup;
import se.samsyn.relation.Timeline;
import se.samsyn.relation.TimelineService;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.FilterBar;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.Texts;

/** Everything that happened to an initiative, whatever register it stands in, and what is to come. */
@Route("initiativ/" + Pages.ID + TimelineView.BELOW)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class TimelineView extends Main implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    /** Below an initiative's address. */
    static final String BELOW = "/tidslinje";

    private static final String GROUP = "slag";
    private static final String YEAR = "ar";
    private static final String MOST = "visa";

    /** So many at first, and as many more each time. */
    private static final int STEP = 100;

    /** Nobody reads further; who needs to, chooses a year. */
    private static final int LIMIT = 2_000;

    private final transient TimelineService timelines;
    private final transient InitiativeService initiatives;
    private final Clock clock;
    private final FilterBar filters = new FilterBar();
    private final Div content = new Div();
    private InitiativeId id = new InitiativeId(1);
    private String title = "";

    TimelineView(TimelineService timelines, InitiativeService initiatives, Clock clock) {
        this.timelines = timelines;
        this.initiatives = initiatives;
        this.clock = clock;
        addClassName("s-page");
        setId("innehall");
        content.addClassName("s-stack");
        filters.choice(GROUP, Texts.of("relation.group"), HappeningGroup.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new InitiativeId(Pages.id(event));
        var name = Pages.found(() -> initiatives.get(id)).data().name();
        title = Texts.of("relation.timeline.of", name);
        removeAll();
        add(
                new PageHeader(Texts.of("relation.timeline"))
                        .under(name, id.ref().path())
                        .facts(Texts.of("relation.timeline.explanation")),
                filters,
                content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.read(event.getLocation());
        show(event.getLocation());
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private void show(Location location) {
        content.removeAll();
        var group = Address.constant(location, GROUP, HappeningGroup.class);
        var year = year(location);
        var most =
                (int) Math.clamp(Objects.requireNonNullElse(Address.number(location, MOST), (long) STEP), STEP, LIMIT);
        try {
            var timeline = timelines.of(id, group, year, most);
            content.add(parts(timeline, group, year, most).toArray(Component[]::new));
        } catch (DataAccessException | TransactionException e) {
            content.add(new ErrorNote(
                    Texts.of("shared.loadFailed"),
                    Texts.of("shared.loadFailed.explanation"),
                    new Button(Texts.of("shared.retry"), _ -> show(location))));
        }
    }

    private List<Component> parts(Timeline timeline, @Nullable HappeningGroup group, @Nullable Integer year, int most) {
        if (timeline.isEmpty() && group == null && year == null) {
            return List.of(new EmptyState(Texts.of("relation.timeline.none"), Texts.of("relation.timeline.none.why")));
        }
        if (year == null ? timeline.isEmpty() : timeline.soFar().isEmpty()) {
            return List.of(new EmptyState(
                    Texts.of("shared.noMatch"),
                    Texts.of("shared.noMatch.explanation"),
                    new Anchor(path(null, null, STEP), Texts.of("relation.timeline.all"))));
        }
        var parts = new ArrayList<Component>();
        if (year == null && !timeline.late().isEmpty()) {
            parts.add(new PageSection(Texts.of("relation.late"), list(timeline.late())));
        }
        if (year == null && !timeline.ahead().isEmpty()) {
            parts.add(new PageSection(Texts.of("relation.ahead"), list(timeline.ahead())));
        }
        if (timeline.years().size() > 1) {
            parts.add(years(timeline.years(), group, year));
        }
        byYear(timeline.soFar())
                .forEach((of, happenings) -> parts.add(new PageSection(String.valueOf(of), list(happenings))));
        if (timeline.more() && most < LIMIT) {
            parts.add(new Anchor(path(group, year, most + STEP), Texts.of("relation.timeline.more")));
        } else if (timeline.more()) {
            parts.add(new EmptyState(Texts.of("relation.timeline.most", most), Texts.of("relation.timeline.most.do")));
        }
        return parts;
    }

    private Component years(List<Integer> years, @Nullable HappeningGroup group, @Nullable Integer shown) {
        var links = new Nav();
        links.addClassName("s-row");
        links.setAriaLabel(Texts.of("relation.years"));
        links.add(link(Texts.of("relation.years.all"), group, null, shown == null));
        years.forEach(year -> links.add(link(String.valueOf(year), group, year, year.equals(shown))));
        return links;
    }

    private Anchor link(String words, @Nullable HappeningGroup group, @Nullable Integer year, boolean current) {
        var link = new Anchor(path(group, year, STEP), words);
        if (current) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private String path(@Nullable HappeningGroup group, @Nullable Integer year, int most) {
        var path = UriComponentsBuilder.fromPath(id.ref().path() + BELOW);
        if (group != null) {
            path.queryParam(GROUP, Address.word(group));
        }
        if (year != null) {
            path.queryParam(YEAR, year);
        }
        if (most > STEP) {
            path.queryParam(MOST, most);
        }
        return path.toUriString();
    }

    private static @Nullable Integer year(Location location) {
        var year = Address.number(location, YEAR);
        return year == null || year < 1 || year > 9999 ? null : year.intValue();
    }

    private Component list(List<Happening> happenings) {
        return HappeningList.of(happenings, LocalDate.now(clock));
    }

    private static Map<Integer, List<Happening>> byYear(List<Happening> happenings) {
        return happenings.stream()
                .collect(Collectors.groupingBy(
                        happening -> happening.on().date().getYear(), LinkedHashMap::new, Collectors.toList()));
    }
}

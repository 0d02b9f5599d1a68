package se.samsyn.picture.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.CurrentCaller;
import se.samsyn.live.LiveUpdates;
import se.samsyn.picture.Counting;
import se.samsyn.picture.EditionService;
import se.samsyn.picture.PictureContent;
import se.samsyn.picture.PictureContent.Area;
import se.samsyn.picture.PictureQuery;
import se.samsyn.picture.PictureService;
import se.samsyn.picture.Wording;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.FilterBar;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Texts;

/** The picture as it stands now. It follows the log: what somebody else records shows up here by itself. */
@Route("lagesbild")
@Menu(title = "picture.menu", order = 10, icon = "chart")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class PictureView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient PictureService service;
    private final transient EditionService editions;
    private final transient PictureFeed feed;
    private final transient Wording wording;
    private final Clock clock;
    private final FilterBar filters = new FilterBar();
    private final Div body = new Div();
    private final Button freeze = new Button(Texts.of("picture.freeze"));
    private final Span whyNot = Shown.span("s-small", Texts.of("picture.freeze.nothing"));
    private @Nullable PictureSections sections;
    private @Nullable PictureContent shown;
    private final transient List<Period> periods;
    private boolean narrowed;
    private PictureQuery query;

    PictureView(PictureService service, EditionService editions, LiveUpdates updates, Texts texts, Clock clock) {
        this.service = service;
        this.editions = editions;
        this.clock = clock;
        this.wording = new Wording(texts, Texts.locale());
        this.periods = Period.all(firstYear(), LocalDate.now(clock));
        this.query = Period.Recent.M12.query(LocalDate.now(clock), null);
        this.feed = new PictureFeed(service, updates, CurrentCaller.get(), this::show, this::fail);
        addClassName("s-page");
        setId("innehall");
        add(header(), filters(), body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.read(event.getLocation());
        narrowed = !event.getLocation().getQueryParameters().getParameters().isEmpty();
        var period = Address.parameter(event.getLocation(), "period")
                .flatMap(text -> Period.parse(text, periods))
                .orElse(Period.Recent.M12);
        var area = Address.parameter(event.getLocation(), "omrade")
                .filter(text -> text.matches("[0-9]{1,18}"))
                .map(Long::valueOf)
                .orElse(null);
        query = period.query(LocalDate.now(clock), area);
        load();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("picture.pageTitle", Texts.of("picture.title"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        feed.attach(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        feed.detach();
    }

    private void load() {
        if (sections == null) {
            body.removeAll();
            body.add(Skeleton.picture());
        }
        feed.load(query);
    }

    private void show(PictureContent content) {
        shown = content;
        filters.showCount(
                Texts.of("picture.updated", wording.time(content.frame().composedAt())));
        offerFreezing(Counting.anything(content));
        filters.setVisible(narrowed || Counting.anything(content));
        if (!Counting.anything(content)) {
            instead(empty());
            return;
        }
        if (sections == null) {
            sections = new PictureSections(wording, false);
            body.removeAll();
            body.add(sections);
        }
        sections.show(content);
    }

    /** What was there stays, with its time; only where nothing was yet does the error take its place. */
    private void fail() {
        if (shown != null && sections != null) {
            filters.showCount(
                    Texts.of("picture.stale", wording.time(shown.frame().composedAt())));
            return;
        }
        instead(new ErrorNote(
                Texts.of("picture.loadFailed"),
                Texts.of("picture.loadFailed.do"),
                new Button(Texts.of("shared.retry"), _ -> load())));
    }

    private void instead(Component state) {
        sections = null;
        body.removeAll();
        body.add(state);
    }

    private Component empty() {
        if (query.area() != null) {
            return new EmptyState(
                    Texts.of("picture.emptyArea"),
                    Texts.of("picture.emptyArea.why"),
                    new Anchor("lagesbild", Texts.of("picture.emptyArea.all")));
        }
        var actions = new Div();
        actions.addClassName("s-row");
        if (CurrentCaller.get().mayEdit()) {
            actions.add(
                    Buttons.primaryLink(Texts.of("picture.empty.import"), "nyheter/importera"),
                    Buttons.link(Texts.of("picture.empty.create"), "initiativ/ny"));
        }
        return new EmptyState(Texts.of("picture.empty"), Texts.of("picture.empty.why"), actions);
    }

    private Component header() {
        var all = Buttons.link(Texts.of("picture.editions"), "lagesbild/utgavor");
        var header = new PageHeader(Texts.of("picture.title"));
        if (!CurrentCaller.get().mayEdit()) {
            return header.actions(all);
        }
        freeze.addClickListener(_ -> FreezeDialog.open(editions, query, wording, LocalDate.now(clock)));
        freeze.addThemeVariants(ButtonVariant.PRIMARY);
        freeze.setVisible(false);
        whyNot.setVisible(false);
        return header.actions(freeze, all, whyNot);
    }

    /** An edition of nothing would say that nothing was done; until the figures are there, nobody knows. */
    private void offerFreezing(boolean something) {
        freeze.setVisible(something);
        whyNot.setVisible(!something);
    }

    private Component filters() {
        filters.oneOf(
                "period",
                Texts.of("picture.filter.period"),
                periods,
                Period.Recent.M12,
                Period::text,
                Period::written,
                text -> Period.parse(text, periods).orElse(Period.Recent.M12));
        var areas = areas();
        filters.choice(
                "omrade",
                Texts.of("picture.filter.area"),
                areas,
                Area::name,
                area -> String.valueOf(area.id()),
                text -> areas.stream()
                        .filter(area -> String.valueOf(area.id()).equals(text))
                        .findFirst()
                        .orElse(null));
        return filters;
    }

    private int firstYear() {
        try {
            return service.firstYear();
        } catch (org.springframework.dao.DataAccessException | org.springframework.transaction.TransactionException e) {
            return LocalDate.now(clock).getYear();
        }
    }

    /** Without a database there is nothing to narrow down to; the page itself says what is wrong. */
    private List<Area> areas() {
        try {
            return service.areas();
        } catch (org.springframework.dao.DataAccessException | org.springframework.transaction.TransactionException e) {
            return List.of();
        }
    }
}

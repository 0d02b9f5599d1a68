package se.samsyn.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.activity.ActivityFilter;
import se.samsyn.activity.ActivityService;
import se.samsyn.activity.ActivitySort;
import se.samsyn.activity.LatestActivity;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.live.LiveUpdates;
import se.samsyn.live.ui.LivePage;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.LostFocus;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StartSection;
import se.samsyn.shared.ui.Texts;

/** Where a partner's day begins: the initiatives of their agency, each one tap from being logged for. */
@Route(ActivityPaths.MINE)
@Menu(title = "activity.mine", order = 5, icon = "bookmark")
@RolesAllowed("MEMBER")
class MyInitiativesView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final int LATEST = 8;

    private final transient ActivityService activities;
    private final transient ActivityChoices choices;
    private final transient ObjectProvider<StartSection> awaiting;
    private final transient LivePage page;

    MyInitiativesView(
            ActivityService activities,
            ActivityChoices choices,
            ObjectProvider<StartSection> awaiting,
            LiveUpdates updates) {
        this.activities = activities;
        this.choices = choices;
        this.awaiting = awaiting;
        page = new LivePage(this, updates);
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("activity.mine"));
    }

    private void load() {
        try {
            page.show(this::content);
        } catch (DataAccessException | TransactionException e) {
            removeAll();
            add(
                    new PageHeader(Texts.of("activity.mine")),
                    new ErrorNote(
                            Texts.of("shared.loadFailed"),
                            Texts.of("shared.loadFailed.explanation"),
                            new Button(Texts.of("shared.retry"), _ -> load())));
        }
    }

    private void again() {
        page.refresh();
        LostFocus.to(this);
    }

    /** What somebody waits for comes first; then what one is most often here for. */
    private Stream<Component> content() {
        var header = new PageHeader(Texts.of("activity.mine"));
        ActivityChoices.ownAgency()
                .ifPresent(own -> header.facts(choices.agencies().getOrDefault(own, "")));
        var mine = choices.mine();
        var waits = awaiting.stream()
                .sorted(Comparator.comparingInt(StartSection::order))
                .flatMap(section -> section.create(this::again).stream())
                .toList();
        var initiatives = mine.isEmpty() ? nothing() : initiatives(mine);
        return Stream.of(
                        Stream.of(header),
                        waits.stream(),
                        Stream.of(
                                waits.isEmpty()
                                        ? initiatives
                                        : new PageSection(Texts.of("activity.mine.initiatives"), initiatives),
                                latest()))
                .flatMap(part -> part);
    }

    private Component initiatives(Map<InitiativeId, String> mine) {
        var latest = activities.latest(List.copyOf(mine.keySet())).stream()
                .collect(Collectors.toMap(LatestActivity::initiative, Function.identity()));
        var list = new UnorderedList();
        list.addClassNames("s-list", "s-mine");
        mine.forEach((id, name) -> list.add(row(id, name, Optional.ofNullable(latest.get(id)))));
        return list;
    }

    private ListItem row(InitiativeId id, String name, Optional<LatestActivity> latest) {
        var link = new Anchor(ActivityPaths.initiative(id), name);
        var what = new Div(
                link,
                SmallText.of(latest.map(last -> Texts.of(
                                "activity.mine.last",
                                Dates.relative(last.heldOn(), choices.today()),
                                Texts.of(last.kind()),
                                last.agencyName()))
                        .orElseGet(() -> Texts.of("activity.mine.never"))));
        what.addClassNames("s-grow", "s-lines");
        var log = new Button(Texts.of("activity.log"), _ -> LogView.toLog(UI.getCurrent(), id));
        log.setAriaLabel(Texts.of("activity.log.for", name));
        log.addClassName("s-touch");
        return new ListItem(what, log);
    }

    private Component latest() {
        var filter = ActivityChoices.ownAgency().map(ActivityFilter::of).orElseGet(ActivityFilter::all);
        var rows = activities.list(filter, new Sort<>(ActivitySort.RECORDED_AT, true), Page.first(LATEST));
        var section = new PageSection(Texts.of("activity.mine.latest"));
        if (rows.isEmpty()) {
            section.add(SmallText.of(Texts.of("activity.mine.latest.none")));
        } else {
            section.add(
                    ActivityRows.list(rows, choices.today()),
                    new Anchor(
                            ActivityChoices.ownAgency()
                                    .map(ActivityPaths::listOf)
                                    .orElse(ActivityPaths.LIST),
                            Texts.of("activity.showAll")));
        }
        return section;
    }

    private static EmptyState nothing() {
        var action = new Button(Texts.of("activity.log.title"), _ -> LogView.toLog(UI.getCurrent(), null));
        action.addThemeVariants(ButtonVariant.PRIMARY);
        return new EmptyState(Texts.of("activity.mine.none"), Texts.of("activity.mine.none.why"), action);
    }
}

package se.samsyn.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.live.LiveUpdates;
import se.samsyn.live.ui.LivePage;
import se.samsyn.review.NeedService;
import se.samsyn.review.Worklist;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.Urgency;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.Texts;

/** Where a director's day begins: what needs them, with why, the most urgent first. */
@Route(NeedsView.PATH)
@Menu(title = "review.needs", order = 3, icon = "bell")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class NeedsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "kraver-dig";

    private static final String KIND = "slag";
    private static final String ALL = "alla";

    /** More at once is no working list. */
    private static final int AT_ONCE = 40;

    private final transient NeedService needs;
    private final transient NeedDialogs dialogs;
    private final transient LivePage page;

    NeedsView(NeedService needs, NeedDialogs dialogs, LiveUpdates updates) {
        this.needs = needs;
        this.dialogs = dialogs;
        page = new LivePage(this, updates);
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        try {
            page.show(() -> content(needs.list(), location));
        } catch (DataAccessException | TransactionException e) {
            removeAll();
            add(
                    new PageHeader(Texts.of("review.needs")),
                    new ErrorNote(
                            Texts.of("shared.loadFailed"),
                            Texts.of("shared.loadFailed.explanation"),
                            new Button(Texts.of("shared.retry"), _ -> afterNavigation(event))));
        }
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("review.needs"));
    }

    private Stream<Component> content(Worklist list, Location location) {
        var kind = Address.constant(location, KIND, NeedKind.class);
        var shown = list.of(kind);
        var content = new ArrayList<Component>();
        content.add(new PageHeader(Texts.of("review.needs")).facts(facts(list.needs())));
        if (list.needs().size() > 1) {
            content.add(kinds(list, kind));
        }
        if (shown.isEmpty()) {
            content.add(nothing(list, kind));
        }
        for (var urgency : Urgency.values()) {
            var those = shown.stream().filter(need -> need.urgency() == urgency).toList();
            if (!those.isEmpty()) {
                content.add(section(
                        urgency, those, kind, Address.parameter(location, ALL).isPresent()));
            }
        }
        if (!list.snoozed().isEmpty()) {
            content.add(new PageSection(
                    Texts.of("review.snoozed", list.snoozed().size()), rows().putOff(list.snoozed(), page::refresh)));
        }
        return content.stream();
    }

    private PageSection section(Urgency urgency, List<Need> needs, @Nullable NeedKind kind, boolean all) {
        var section = new PageSection(Texts.of("review.urgency", Texts.of(urgency), needs.size()));
        if (all || needs.size() <= AT_ONCE) {
            return section.add(rows().of(needs, page::refresh));
        }
        return section.add(
                rows().of(needs.subList(0, AT_ONCE), page::refresh),
                new Anchor(path(kind) + (kind == null ? "?" : "&") + ALL, Texts.of("review.showAll", needs.size())));
    }

    private NeedRows rows() {
        return new NeedRows(dialogs.today(), dialogs);
    }

    private static String facts(List<Need> needs) {
        return needs.isEmpty()
                ? ""
                : Texts.of(
                        "review.needs.facts",
                        needs.size(),
                        needs.stream()
                                .filter(need -> need.urgency() == Urgency.NOW)
                                .count());
    }

    /** Links, so that one's own kind of work can be kept as a bookmark. */
    private static Nav kinds(Worklist list, @Nullable NeedKind chosen) {
        var kinds = new Nav();
        kinds.setAriaLabel(Texts.of("review.kinds"));
        kinds.addClassNames("s-row", "s-no-print");
        kinds.add(kind(null, Texts.of("review.kind.all", list.needs().size()), chosen));
        list.counts()
                .forEach(
                        (kind, count) -> kinds.add(kind(kind, Texts.of("review.kind", Texts.of(kind), count), chosen)));
        return kinds;
    }

    private static Anchor kind(@Nullable NeedKind kind, String label, @Nullable NeedKind chosen) {
        var link = kind == chosen ? Buttons.primaryLink(label, path(kind)) : Buttons.link(label, path(kind));
        if (kind == chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return link;
    }

    private static String path(@Nullable NeedKind kind) {
        return kind == null ? PATH : PATH + "?" + KIND + "=" + Address.word(kind);
    }

    private static EmptyState nothing(Worklist list, @Nullable NeedKind kind) {
        return list.needs().isEmpty()
                ? new EmptyState(
                        Texts.of("review.needs.none"),
                        Texts.of("review.needs.none.why"),
                        Buttons.primaryLink(Texts.of("review.needs.toPicture"), "lagesbild"))
                : new EmptyState(
                        Texts.of("review.kind.none", kind == null ? "" : Texts.of(kind)),
                        Texts.of("review.kind.none.why"),
                        Buttons.link(Texts.of("review.kind.toAll"), PATH));
    }
}

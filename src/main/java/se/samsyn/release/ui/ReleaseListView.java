package se.samsyn.release.ui;

import com.vaadin.flow.component.Component;
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
import java.util.List;
import se.samsyn.access.CurrentCaller;
import se.samsyn.release.ReleaseListItem;
import se.samsyn.release.ReleaseService;
import se.samsyn.release.ReleaseState;
import se.samsyn.release.WithholdingRuleService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordGrid;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** What was asked for, and how much of it was released. The data-protection officer sees that, and no content. */
@Route("utlamnande")
@Menu(title = "release.menu", order = 87, icon = "page")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "DATA_PROTECTION_OFFICER"})
class ReleaseListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient ReleaseService releases;
    private final boolean keeper = CurrentCaller.get().mayEdit();
    private final RecordGrid<ReleaseListItem> grid;
    private final Button create;

    ReleaseListView(ReleaseService releases, WithholdingRuleService rules) {
        this.releases = releases;
        addClassName("s-page");
        setId("innehall");
        var header = new PageHeader(Texts.of("release.menu"))
                .facts(Texts.of(keeper ? "release.facts" : "release.facts.officer"));
        create = create();
        if (keeper) {
            header.actions(create);
        }
        grid = new RecordGrid<ReleaseListItem>(Texts.of("release.menu"))
                .component(Texts.of("release.reference"), this::reference, null)
                .width("200px", 2)
                .column(Texts.of("release.receivedOn"), item -> Dates.exact(item.receivedOn()), null)
                .width("130px", 0)
                .component(Texts.of("release.state"), ReleaseListView::state, null)
                .width("190px", 1)
                .column(Texts.of("release.records"), ReleaseListView::records, null)
                .width("90px", 0)
                .figures()
                .component(Texts.of("release.withheld"), ReleaseListView::withheld, null)
                .width("220px", 3)
                .compact(item -> List.of(
                        reference(item),
                        state(item),
                        SmallText.of(Texts.of("release.received", Dates.exact(item.receivedOn()))),
                        withheld(item)));
        add(header, grid);
        if (keeper) {
            add(new PageSection(Texts.of("release.rules"), new RulesPart(rules)));
        }
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        create.setVisible(true);
        grid.load(releases::list, this::none);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("release.menu"));
    }

    /** The way to the first stands here, and not above as well. */
    private Component none() {
        create.setVisible(false);
        return keeper
                ? new EmptyState(Texts.of("release.none"), Texts.of("release.none.why"), create())
                : new EmptyState(Texts.of("release.none"), Texts.of("release.none.officer"));
    }

    private Button create() {
        var create = new Button(
                Texts.of("release.create"),
                _ -> RequestDialog.create(releases, id -> getUI().ifPresent(ui -> ui.navigate(path(id.value())))));
        create.addThemeVariants(ButtonVariant.PRIMARY);
        return create;
    }

    static String path(long id) {
        return RecordRef.of(RecordKind.RELEASE, id).path();
    }

    private Component reference(ReleaseListItem item) {
        return keeper ? new Anchor(path(item.id().value()), item.reference()) : new Span(item.reference());
    }

    private static Component state(ReleaseListItem item) {
        var decidedAt = item.decidedAt();
        return item.state() == ReleaseState.DRAFT || decidedAt == null
                ? new StateMark(Tone.PARTLY, Texts.of(ReleaseState.DRAFT))
                : new StateMark(Tone.GOOD, Texts.of("release.decidedOn", Words.day(decidedAt)));
    }

    private static String records(ReleaseListItem item) {
        var summary = item.summary();
        return summary == null ? "" : String.valueOf(summary.records());
    }

    private static Component withheld(ReleaseListItem item) {
        var lines = new Div();
        lines.addClassNames("s-small", "s-wrap");
        var summary = item.summary();
        if (summary != null) {
            if (!summary.withholds()) {
                lines.add(new Div(Texts.of("release.nothingWithheld")));
            }
            summary.rules()
                    .forEach(used -> lines.add(new Div(Texts.of("release.places.by", used.citation(), used.places()))));
        }
        return lines;
    }
}

package se.samsyn.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.samsyn.retention.DisposalService;
import se.samsyn.retention.Protocol;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordGrid;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** What was disposed of, when and by whom. */
@Route(ProtocolsView.PATH)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "DATA_PROTECTION_OFFICER"})
class ProtocolsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    static final String PATH = "gallring/protokoll";

    private final transient DisposalService disposals;
    private final RecordGrid<Protocol.Head> grid = new RecordGrid<>(Texts.of("retention.protocols"));

    ProtocolsView(DisposalService disposals) {
        this.disposals = disposals;
        addClassName("s-page");
        setId("innehall");
        grid.component(Texts.of("retention.protocol"), ProtocolsView::link, null)
                .width("180px", 0)
                .column(Texts.of("retention.at"), one -> RetentionWords.day(one.at()), null)
                .width("150px", 0)
                .column(Texts.of("retention.kinds"), one -> RetentionWords.kinds(one.kinds()), null)
                .width("240px", 2)
                .column(Texts.of("retention.records"), one -> String.valueOf(one.count()), null)
                .width("110px", 0)
                .figures()
                .column(Texts.of("retention.by"), Protocol.Head::by, null)
                .width("220px", 1)
                .compact(one -> List.of(
                        link(one),
                        RetentionWords.wrapped(
                                RetentionWords.kinds(one.kinds()) + ": " + Texts.of("retention.count", one.count())),
                        SmallText.of(RetentionWords.day(one.at()) + " · " + one.by())));
        add(
                new PageHeader(Texts.of("retention.protocols"))
                        .under(Texts.of("retention.menu"), RetentionView.PATH)
                        .facts(Texts.of("retention.protocols.facts")),
                grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        grid.load(
                disposals::protocols,
                () -> new EmptyState(Texts.of("retention.protocols.none"), Texts.of("retention.protocols.none.why")));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("retention.protocols"));
    }

    private static Component link(Protocol.Head one) {
        return new Anchor(PATH + "/" + one.id(), Texts.of("retention.protocol.number", String.valueOf(one.id())));
    }
}

package se.samsyn.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Style;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import se.samsyn.retention.DisposalService;
import se.samsyn.retention.Protocol;
import se.samsyn.retention.RetentionDecision;
import se.samsyn.retention.RetentionService;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordGrid;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** One disposal: on what decision, which numbers, and no content. */
@Route(ProtocolsView.PATH + "/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "DATA_PROTECTION_OFFICER"})
class ProtocolView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient DisposalService disposals;
    private final transient RetentionService retention;
    private String title = "";

    ProtocolView(DisposalService disposals, RetentionService retention) {
        this.disposals = disposals;
        this.retention = retention;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = Pages.id(event);
        show(Pages.found(() -> disposals.protocol(id)));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private void show(Protocol protocol) {
        var decisions = retention.decisions();
        title = Texts.of("retention.protocol.number", String.valueOf(protocol.id()));
        var used = protocol.items().stream()
                .map(Protocol.Item::decision)
                .filter(Objects::nonNull)
                .distinct()
                .flatMap(id -> RetentionWords.find(decisions, id).stream())
                .toList();
        var facts = new FactList()
                .add(Texts.of("retention.at"), RetentionWords.day(protocol.at()))
                .add(Texts.of("retention.by"), protocol.by())
                .add(Texts.of("retention.dispose.reason"), protocol.reason())
                .add(
                        Texts.of("retention.rests"),
                        used.stream().map(ProtocolView::decision).toArray(Component[]::new))
                .add(Texts.of("retention.alongTitle"), RetentionWords.along(protocol.along()));
        facts.getElement().getStyle().setMargin("var(--s-5) 0");
        var grid = new RecordGrid<Protocol.Item>(Texts.of("retention.numbers"))
                .column(Texts.of("retention.record"), item -> RetentionWords.numbered(item.kind(), item.id()), null)
                .column(Texts.of("retention.dueOn"), ProtocolView::due, null)
                .column(Texts.of("retention.reference"), item -> reference(item, decisions), null)
                .compact(item -> List.of(
                        new Span(RetentionWords.numbered(item.kind(), item.id())),
                        SmallText.of(due(item) + " · " + reference(item, decisions))));
        removeAll();
        add(
                new PageHeader(title)
                        .under(Texts.of("retention.protocols"), ProtocolsView.PATH)
                        .facts(Texts.of("retention.protocol.facts"))
                        .actions(download(protocol, decisions)),
                facts,
                new PageSection(Texts.of("retention.numbers"), grid));
        grid.load(protocol::items, () -> new Span());
    }

    private static Component decision(RetentionDecision decision) {
        var line = RetentionWords.wrapped(Texts.of(decision.kind()) + ": " + RetentionWords.rule(decision) + " ("
                + decision.body() + ", " + decision.reference() + ", " + Dates.exact(decision.decidedOn()) + ")");
        line.getStyle().setDisplay(Style.Display.BLOCK);
        return line;
    }

    private static String due(Protocol.Item item) {
        return item.dueOn() == null ? Texts.of("retention.went") : Dates.exact(item.dueOn());
    }

    private static String reference(Protocol.Item item, List<RetentionDecision> decisions) {
        var decision = item.decision();
        return decision == null
                ? ""
                : RetentionWords.find(decisions, decision)
                        .map(one -> one.body() + ", " + one.reference())
                        .orElse("");
    }

    /** Put together while the page is, in its language; written when it is asked for. */
    private Component download(Protocol protocol, List<RetentionDecision> decisions) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                Texts.of("retention.protocol"),
                Texts.of("retention.at"),
                Texts.of("retention.by"),
                Texts.of("retention.kind"),
                Texts.of("retention.number"),
                Texts.of("retention.dueOn"),
                Texts.of("retention.reference"),
                Texts.of("retention.dispose.reason")));
        var at = Dates.day(protocol.at()).toString();
        protocol.items()
                .forEach(item -> rows.add(List.of(
                        String.valueOf(protocol.id()),
                        at,
                        protocol.by(),
                        Texts.of("retention.one." + item.kind()),
                        String.valueOf(item.id()),
                        item.dueOn() == null ? due(item) : item.dueOn().toString(),
                        reference(item, decisions),
                        protocol.reason())));
        DownloadHandler handler = event -> {
            event.setFileName("gallringsprotokoll-" + protocol.id() + ".csv");
            event.setContentType("text/csv; charset=utf-8");
            disposals.export(protocol.id(), rows, event.getOutputStream());
        };
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, Texts.of("retention.export"));
        link.addClassName("s-button");
        return link;
    }
}

package se.samsyn.audit.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import se.samsyn.access.CurrentCaller;
import se.samsyn.audit.HistoryService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.HistoryNotes;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.Texts;

/** All that happened to a record since the log began. */
@Route("historik/:slag/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class HistoryView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient HistoryService service;
    private final transient List<HistoryNotes> notes;

    HistoryView(HistoryService service, List<HistoryNotes> notes) {
        this.service = service;
        this.notes = notes;
        addClassName("s-page");
        setId("innehall");
    }

    static String path(RecordRef record) {
        return "historik/" + slug(record.kind()) + "/" + record.id();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var record = RecordRef.of(kind(event), Pages.id(event));
        if (record.kind() == RecordKind.SCREENING_RULE && !CurrentCaller.get().mayEdit()) {
            throw new NotFoundException(); // as its own page answers
        }
        var wentOn = service.wentOn(record);
        if (wentOn.isPresent()) {
            event.forwardTo(path(wentOn.get()));
            return;
        }
        var name = Pages.found(() -> service.name(record));
        var history = service.of(record, Integer.MAX_VALUE).orElseThrow(NotFoundException::new);
        removeAll();
        add(new PageHeader(Texts.of("audit.history")).under(name, record.path()));
        var told = HistorySection.told(notes, record);
        add(
                history.items().isEmpty() && told.isEmpty()
                        ? new EmptyState(Texts.of("audit.history.none"), Texts.of("audit.history.none.why"))
                        : new HistoryList(service, record, history, told));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("audit.history"));
    }

    /** One part of the address, also of a kind whose own pages stand below another's. */
    private static String slug(RecordKind kind) {
        return kind.path().replace('/', '-');
    }

    private static RecordKind kind(BeforeEnterEvent event) {
        var path = event.getRouteParameters().get("slag").orElse("");
        return Arrays.stream(RecordKind.values())
                .filter(kind -> slug(kind).equals(path))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}

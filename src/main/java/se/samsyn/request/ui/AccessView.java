package se.samsyn.request.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.request.AccessRequest;
import se.samsyn.request.AccessRequestService;
import se.samsyn.shared.Paths;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.Texts;

/** Who has asked to see what the caller holds, and what the caller has asked to see. */
@Route(Paths.ACCESS)
@Menu(title = "request.menu", order = 15, icon = "key")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class AccessView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    /** Of the address: the record that is asked for, as in its own address. */
    static final String RECORD = "post";

    private final transient AccessRequestService requests;

    AccessView(AccessRequestService requests) {
        this.requests = requests;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
        Address.parameter(event.getLocation(), RECORD)
                .ifPresent(record -> new AskDialog(requests, record, this::load).open());
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("request.menu"));
    }

    private void load() {
        removeAll();
        add(new PageHeader(Texts.of("request.menu"))
                .facts(Texts.of("request.facts"))
                .actions(new Button(Texts.of("request.ask"), _ -> new AskDialog(requests, "", this::load).open())));
        try {
            add(
                    new PageSection(
                            Texts.of("request.toAnswer"),
                            list(
                                    requests.toAnswer(),
                                    new EmptyState(
                                            Texts.of("request.toAnswer.none"), Texts.of("request.toAnswer.none.why")),
                                    RequestCard::toAnswer)),
                    new PageSection(
                            Texts.of("request.asked"),
                            list(
                                    requests.asked(),
                                    new EmptyState(Texts.of("request.asked.none"), Texts.of("request.asked.none.why")),
                                    RequestCard::asked)));
        } catch (DataAccessException | TransactionException e) {
            add(new ErrorNote(
                    Texts.of("shared.loadFailed"),
                    Texts.of("shared.loadFailed.explanation"),
                    new Button(Texts.of("shared.retry"), _ -> load())));
        }
    }

    private Component list(List<AccessRequest> found, EmptyState none, Function<RequestCard, Component> shown) {
        if (found.isEmpty()) {
            return none;
        }
        var list = new UnorderedList();
        list.addClassName("s-requests");
        found.forEach(request -> list.add(shown.apply(new RequestCard(requests, request, this::load))));
        return list;
    }
}

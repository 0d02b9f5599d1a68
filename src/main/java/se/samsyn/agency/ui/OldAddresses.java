package se.samsyn.agency.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Role;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyMergeService;
import se.samsyn.shared.ui.Address;

/**
 * Lists and pictures that are kept to an agency by their address, in a link or a saved view, follow where it has gone: they
 * all name it by the same parameter.
 */
@Component
class OldAddresses implements VaadinServiceInitListener {

    private static final String AGENCY = "aktor";

    private final AgencyMergeService merges;

    OldAddresses(AgencyMergeService merges) {
        this.merges = merges;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addUIInitListener(init -> init.getUI().addBeforeEnterListener(this::lead));
    }

    private static boolean mayRead(Caller caller) {
        return caller.mayRecord() || caller.is(Role.READER);
    }

    private void lead(BeforeEnterEvent event) {
        var number = Address.number(event.getLocation(), AGENCY);
        if (number == null || CurrentCaller.find().filter(OldAddresses::mayRead).isEmpty()) {
            return;
        }
        merges.from(new AgencyId(number)).ifPresent(merge -> {
            var parameters =
                    new HashMap<>(event.getLocation().getQueryParameters().getParameters());
            parameters.put(AGENCY, List.of(String.valueOf(merge.kept().value())));
            event.forwardTo(event.getLocation().getPath(), new QueryParameters(parameters));
        });
    }
}

package se.samsyn.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Role;

/**
 * Leads everybody to where their day begins: a director to what needs them, a partner to their initiatives, an
 * administrator to the accounts, a data protection officer to the log, everybody else to the picture.
 */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        event.forwardTo(start(CurrentCaller.get()));
    }

    private static String start(Caller caller) {
        if (caller.is(Role.DIRECTOR)) {
            return "kraver-dig";
        }
        if (caller.mayEdit() || caller.is(Role.READER)) {
            return "lagesbild";
        }
        if (caller.is(Role.MEMBER)) {
            return "mina-initiativ";
        }
        return caller.is(Role.DATA_PROTECTION_OFFICER) ? "logg" : "konton";
    }
}

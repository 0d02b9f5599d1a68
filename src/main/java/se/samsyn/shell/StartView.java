package se.samsyn.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Role;

/** Leads everybody to where their day begins: a partner to their initiatives, an
 * administrator to the accounts, a data protection officer to the log, everybody else to the picture. */
@Route("")
@PermitAll
class StartView extends Div implements BeforeEnterObserver {

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var caller = CurrentCaller.get();
        event.forwardTo(
                caller.mayEdit() || caller.is(Role.READER)
                        ? "lagesbild"
                        : caller.is(Role.MEMBER)
                                ? "mina-initiativ"
                                : caller.is(Role.DATA_PROTECTION_OFFICER) ? "logg" : "konton");
    }
}

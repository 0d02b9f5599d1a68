package se.samsyn.access.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Identities;

/** Pages are in the language that somebody has once chosen, in whatever browser they sign in. */
@Component
class ChosenLanguage implements VaadinServiceInitListener {

    private final Identities identities;

    ChosenLanguage(Identities identities) {
        this.identities = identities;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource()
                .addUIInitListener(init -> CurrentCaller.find()
                        .flatMap(caller -> identities.language(caller.identityId()))
                        .ifPresent(init.getUI().getSession()::setLocale));
    }
}

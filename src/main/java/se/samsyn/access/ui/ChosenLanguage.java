package se.samsyn.access.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Identities;
import se.samsyn.shared.DatabaseAway;

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
                        .flatMap(this::language)
                        .ifPresent(init.getUI().getSession()::setLocale));
    }

    /** Without a database the page that says so is not kept back. */
    private Optional<Locale> language(Caller caller) {
        try {
            return identities.language(caller.identityId());
        } catch (RuntimeException e) {
            if (DatabaseAway.isBehind(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }
}

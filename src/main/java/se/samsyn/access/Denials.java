package se.samsyn.access;

import org.aopalliance.intercept.MethodInvocation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.security.authorization.event.AuthorizationDeniedEvent;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Tried;

/** Tells of those who are signed in and called a service that is not theirs: pages offer them no way to. */
@Component
class Denials {

    private final ApplicationEventPublisher events;

    Denials(ApplicationEventPublisher events) {
        this.events = events;
    }

    @EventListener
    void on(AuthorizationDeniedEvent<?> denied) {
        if (denied.getSource() instanceof MethodInvocation call) {
            var method = call.getMethod();
            events.publishEvent(new Tried(method.getDeclaringClass().getSimpleName() + "." + method.getName()));
        }
    }
}

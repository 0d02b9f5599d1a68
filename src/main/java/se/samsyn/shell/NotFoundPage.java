package se.samsyn.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.springframework.context.ApplicationEventPublisher;
import se.samsyn.shared.Input;
import se.samsyn.shared.Tried;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Texts;

/** An address that leads nowhere. Says the same whether a record never was or may not be seen. */
@Tag("main")
@AnonymousAllowed
@ParentLayout(ErrorFrame.class)
class NotFoundPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    private final transient ApplicationEventPublisher events;

    NotFoundPage(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        events.publishEvent(new Tried(Input.line(event.getLocation().getPath())));
        // the same page is used again when one wrong address follows another
        removeAll();
        addClassName("s-page");
        setId("innehall");
        add(
                new PageHeader(Texts.of("shell.notFound")),
                new EmptyState(
                        Texts.of("shell.notFound.what"),
                        Texts.of("shell.notFound.why"),
                        new Anchor("", Texts.of("shell.toStart"))));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("shell.notFound");
    }
}

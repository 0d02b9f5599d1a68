package se.samsyn.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.Input;
import se.samsyn.shared.Paths;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Tried;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Texts;

/** An address that leads nowhere. Says the same whether a record never was or may not be seen. */
@Tag("main")
@AnonymousAllowed
@ParentLayout(ErrorFrame.class)
class NotFoundPage extends Div implements HasErrorParameter<NotFoundException>, HasDynamicTitle {

    /** Addresses of records that can be withheld from somebody, whether or not there is such a one. */
    private static final Pattern RECORD =
            Pattern.compile(Stream.of(RecordKind.INITIATIVE, RecordKind.ACTIVITY, RecordKind.VISIT)
                    .map(RecordKind::path)
                    .collect(Collectors.joining("|", "(", ")/[0-9]{1,18}")));

    private final transient ApplicationEventPublisher events;

    NotFoundPage(ApplicationEventPublisher events) {
        this.events = events;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        var path = event.getLocation().getPath();
        // an address of no page at all is a slip of the hand, not something that was tried
        if (RouteConfiguration.forApplicationScope().getRoute(path).isPresent()) {
            events.publishEvent(new Tried(Input.line(path)));
        }
        // the same page is used again when one wrong address follows another
        removeAll();
        addClassName("s-page");
        setId("innehall");
        var ways = new ArrayList<Component>(List.of(new Anchor("", Texts.of("shell.toStart"))));
        if (RECORD.matcher(path).matches() && CurrentCaller.find().isPresent()) {
            ways.add(new Anchor(Paths.ACCESS + "?post=" + path, Texts.of("shell.askForAccess")));
        }
        add(
                new PageHeader(Texts.of("shell.notFound")),
                new EmptyState(
                        Texts.of("shell.notFound.what"),
                        Texts.of("shell.notFound.why"),
                        ways.toArray(Component[]::new)));
        return HttpStatusCode.NOT_FOUND.getCode();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("shell.notFound");
    }
}

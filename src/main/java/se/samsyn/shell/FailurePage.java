package se.samsyn.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samsyn.shared.DatabaseAway;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Texts;

/** A page that could not be built: says whether the database is away or the program is at fault, and what to do. */
@Tag("main")
@AnonymousAllowed
class FailurePage extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(FailurePage.class);

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var exception = parameter.getCaughtException();
        var path = Input.line(event.getLocation().getPath());
        var database = DatabaseAway.isBehind(exception);
        if (database) {
            // the log says why once, where the connection was lost, and not with every page
            LOG.error("The page {} could not be shown: the database does not answer", path);
        } else {
            LOG.error("The page {} could not be shown", path, exception);
        }
        // the same page is used again when one wrong address follows another
        removeAll();
        addClassName("s-page");
        add(
                new PageHeader(Texts.of("shell.failure")),
                new ErrorNote(
                        Texts.of(database ? "shell.failure.database" : "shell.failure.program"),
                        Texts.of(database ? "shell.failure.database.do" : "shell.failure.program.do"),
                        new Button(
                                Texts.of("shared.retry"),
                                _ -> UI.getCurrent().getPage().reload()),
                        new Anchor("", Texts.of("shell.toStart"))));
        return HttpStatusCode.INTERNAL_SERVER_ERROR.getCode();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("shell.failure");
    }
}

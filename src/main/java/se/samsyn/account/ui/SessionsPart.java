package se.samsyn.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import se.samsyn.access.OpenSession;
import se.samsyn.access.OwnAccountService;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.shared.ui.Tone;

/** Where one is signed in, and the way to end what should not be. */
final class SessionsPart extends Composite<Div> {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private final OwnAccountService service;

    SessionsPart(OwnAccountService service) {
        this.service = service;
        load();
    }

    private void load() {
        var sessions = service.sessions(BrowserSession.current());
        var section =
                new PageSection(Texts.of("account.sessions"), new Paragraph(Texts.of("account.sessions.explanation")));
        var table = new DataTable(
                Texts.of("account.sessions"),
                List.of(
                        Texts.of("account.session.device"),
                        Texts.of("account.session.since"),
                        Texts.of("account.session.seen"),
                        ""));
        sessions.forEach(session -> table.row(
                new Span(session.device().isEmpty() ? Texts.of("account.session.unknown") : session.device()),
                at(session.since()),
                at(session.seen()),
                session.current() ? new StateMark(Tone.GOOD, Texts.of("account.session.this")) : end(session)));
        if (sessions.size() > 1) {
            section.action(new Button(Texts.of("account.session.endOthers"), _ -> endOthers()));
        }
        getContent().removeAll();
        getContent().add(section.add(sessions.isEmpty() ? new Paragraph(Texts.of("account.session.none")) : table));
    }

    private Component end(OpenSession session) {
        var button = new Button(Texts.of("shared.end"), _ -> {
            service.endSession(session.handle());
            done();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Texts.of("account.session.endOn", session.device()));
        return button;
    }

    private void endOthers() {
        service.endOtherSessions(BrowserSession.current());
        done();
    }

    private void done() {
        Toasts.done(Texts.of("account.session.ended"));
        load();
    }

    private static Span at(Instant instant) {
        var span = new Span(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Texts.locale())
                .format(instant.atZone(ZONE)));
        span.addClassName("s-nowrap");
        return span;
    }
}

package se.samsyn.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import se.samsyn.access.OpenSession;
import se.samsyn.access.OwnAccountService;
import se.samsyn.shared.SwedishTime;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.shared.ui.Tone;

/** Where one is signed in, and the way to end what should not be. */
final class SessionsPart extends Composite<Div> {

    private final OwnAccountService service;
    private final Proof proof;

    SessionsPart(OwnAccountService service, Proof proof) {
        this.service = service;
        this.proof = proof;
        load();
    }

    private void load() {
        var sessions = service.sessions(BrowserSession.current());
        var section =
                new PageSection(Texts.of("account.sessions"), new Paragraph(Texts.of("account.sessions.explanation")));
        var list = new UnorderedList();
        list.addClassName("s-list");
        sessions.forEach(session -> list.add(new ListItem(
                what(session),
                session.current() ? new StateMark(Tone.GOOD, Texts.of("account.session.this")) : end(session))));
        if (sessions.size() > 1) {
            section.action(new Button(Texts.of("account.session.endOthers"), _ -> endOthers()));
        }
        getContent().removeAll();
        getContent().add(section.add(sessions.isEmpty() ? new Paragraph(Texts.of("account.session.none")) : list));
    }

    private static Component what(OpenSession session) {
        var device = session.device().isEmpty() ? Texts.of("account.session.unknown") : session.device();
        var since = new Span(Texts.of("account.session.facts", at(session.since()), at(session.seen())));
        since.addClassName("s-small");
        var what = new Div(new Span(device), since);
        what.addClassNames("s-grow", "s-lines");
        return what;
    }

    private Component end(OpenSession session) {
        var button = new Button(
                Texts.of("shared.end"), _ -> proof.before(() -> service.endSession(session.handle()), this::done));
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Texts.of("account.session.endOn", session.device()));
        return button;
    }

    private void endOthers() {
        proof.before(() -> service.endOtherSessions(BrowserSession.current()), this::done);
    }

    private void done() {
        Toasts.done(Texts.of("account.session.ended"));
        load();
    }

    private static String at(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(Texts.locale())
                .format(instant.atZone(SwedishTime.ZONE));
    }
}

package se.samsyn.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.samsyn.access.WayBackService;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;

/** The way back for whoever has forgotten their password. Says the same to everybody, whoever they are. */
@Route(value = "glomt-losenord", autoLayout = false)
@AnonymousAllowed
class ForgottenView extends Div implements HasDynamicTitle {

    private final WayBackService wayBack;
    private final Div form = new Div();

    ForgottenView(WayBackService wayBack) {
        this.wayBack = wayBack;
        form.addClassName("s-stack");
        var page = new SignInPage(Texts.of("access.forgotten")).main(form).about();
        page.main(new Anchor("logga-in", Texts.of("access.forgotten.back")));
        add(page);
        if (wayBack.isPossible()) {
            ask();
        } else {
            form.add(new Paragraph(Texts.of("access.forgotten.noMail")));
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("access.forgotten") + " · Samsyn";
    }

    private void ask() {
        var who = Fields.plain(Texts.of("access.forgotten.who"));
        who.getElement().setAttribute("autocomplete", "username");
        who.setWidthFull();
        var send = new Button(Texts.of("access.forgotten.send"), _ -> send(who));
        send.addThemeVariants(ButtonVariant.PRIMARY);
        form.add(new Paragraph(Texts.of("access.forgotten.explanation")), who, send);
    }

    private void send(TextField who) {
        if (who.getValue().isBlank()) {
            who.setErrorMessage(Texts.of("shared.required"));
            who.setInvalid(true);
            who.focus();
            return;
        }
        wayBack.ask(who.getValue(), VaadinRequest.getCurrent().getRemoteAddr());
        form.removeAll();
        var said = new Paragraph(Texts.of("access.forgotten.sent"));
        said.getElement().setAttribute("role", "status");
        form.add(said);
    }
}

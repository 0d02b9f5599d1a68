package se.samsyn.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinServletRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.Texts;

/** Asks the browser for a passkey, and posts what it says to where sign-in examines it. */
@JavaScript("context://_static/passkeys.js")
final class PasskeyButton extends Composite<Div> {

    private final Div messages = new Div();

    private PasskeyButton(String label, PostForm form, String script, Function<HttpServletRequest, String> options) {
        var button = new NativeButton(label);
        button.addClassName("s-button");
        button.getElement().setAttribute("type", "button");
        button.addClickListener(_ -> {
            messages.removeAll();
            getElement()
                    .executeJs(
                            "if (!window.samsynPasskeys.supported()) throw new Error('unsupported');"
                                    + "return window.samsynPasskeys." + script + "($0, $1)",
                            form.getElement(),
                            options.apply(VaadinServletRequest.getCurrent().getHttpServletRequest()))
                    .then(
                            _ -> {},
                            _ -> messages.add(new ErrorNote(
                                    Texts.of("access.passkey.none"), Texts.of("access.passkey.none.do"))));
        });
        getContent().addClassName("s-stack");
        getContent().add(messages, button, form);
    }

    static PasskeyButton signIn(Function<HttpServletRequest, String> options) {
        return new PasskeyButton(
                Texts.of("access.passkey.use"),
                new PostForm("logga-in/nyckel").hidden("nyckel", ""),
                "signIn",
                options);
    }

    /** @param label what the passkey will be called */
    static PasskeyButton create(String label, Function<HttpServletRequest, String> options) {
        return new PasskeyButton(
                Texts.of("access.passkey.create"),
                new PostForm("logga-in/ny-nyckel").hidden("nyckel", "").hidden("namn", label),
                "createAndPost",
                options);
    }
}

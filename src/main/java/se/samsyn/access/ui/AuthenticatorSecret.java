package se.samsyn.access.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import se.samsyn.shared.ui.Texts;

/** The secret for an authenticator program: as a picture for its camera, and as text for whoever has none. */
public final class AuthenticatorSecret extends Composite<Div> {

    public AuthenticatorSecret(String secret, String username) {
        var text = new Code(secret.replaceAll("(.{4})(?!$)", "$1 "));
        text.addClassName("s-secret");
        getContent().addClassName("s-stack");
        getContent()
                .add(
                        new Paragraph(Texts.of("access.authenticator.scan")),
                        new QrPicture(address(secret, username), Texts.of("access.authenticator.picture")),
                        new Paragraph(Texts.of("access.authenticator.type")),
                        text);
    }

    private static String address(String secret, String username) {
        var name = URLEncoder.encode(username, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/Samsyn:%s?secret=%s&issuer=Samsyn".formatted(name, secret);
    }
}

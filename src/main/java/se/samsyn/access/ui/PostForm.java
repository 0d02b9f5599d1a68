package se.samsyn.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.stream.Stream;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A form that the browser itself posts, which is what Spring Security's sign-in wants: it works with password managers
 * and makes a new session. Carries the token against forged requests.
 */
@Tag("form")
final class PostForm extends HtmlContainer {

    PostForm(String action) {
        getElement().setAttribute("method", "post").setAttribute("action", action);
        var request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            hidden(token.getParameterName(), token.getToken());
        }
    }

    PostForm hidden(String name, String value) {
        getElement().appendChild(field("hidden", name).setAttribute("value", value));
        return this;
    }

    PostForm input(String type, String name, String label, String autocomplete) {
        var input = field(type, name)
                .setAttribute("autocomplete", autocomplete)
                .setAttribute("autocapitalize", "none")
                .setAttribute("required", true);
        getElement().appendChild(new Element("label").appendChild(Element.createText(label), input));
        return this;
    }

    /** What stands in the field from the start; "" for nothing. */
    PostForm value(String name, String value) {
        fields(name).forEach(field -> field.setAttribute("value", value));
        return this;
    }

    /** Where the next thing is to be typed. */
    PostForm focus(String name) {
        fields(name).forEach(field -> field.setAttribute("autofocus", true).executeJs("this.focus()"));
        return this;
    }

    private Stream<Element> fields(String name) {
        return getElement()
                .getChildren()
                .flatMap(child -> Stream.concat(Stream.of(child), child.getChildren()))
                .filter(child -> name.equals(child.getAttribute("name")));
    }

    /** A note under the field before it: what may be typed there. */
    PostForm hint(String text) {
        var hint = new com.vaadin.flow.component.html.Span(text);
        hint.addClassName("s-small");
        add(hint);
        return this;
    }

    PostForm submit(String label) {
        var button = new NativeButton(label);
        button.addClassNames("s-button", "s-button-primary");
        return submit(button);
    }

    PostForm submit(String className, Component... content) {
        var button = new NativeButton();
        button.addClassName(className);
        button.add(content);
        return submit(button);
    }

    private PostForm submit(NativeButton button) {
        button.getElement().setAttribute("type", "submit");
        add(button);
        return this;
    }

    private static Element field(String type, String name) {
        return new Element("input").setAttribute("type", type).setAttribute("name", name);
    }
}

package se.samsyn.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import se.samsyn.shared.ui.Texts;

/** The two halves of every page on the way in: what is asked for, and beside it what it is for. */
final class SignInPage extends Composite<Div> {

    private final Main main = new Main();
    private final Aside aside = new Aside();

    SignInPage(String title) {
        getContent().addClassName("s-sign-in");
        main.add(new H1(title));
        getContent().add(main, aside);
    }

    SignInPage main(Component... content) {
        main.add(content);
        return this;
    }

    SignInPage aside(String title, String text, Component... content) {
        aside.add(new H2(title), new Paragraph(text));
        aside.add(content);
        return this;
    }

    SignInPage about() {
        return aside(Texts.of("access.about"), Texts.of("access.about.explanation"));
    }
}

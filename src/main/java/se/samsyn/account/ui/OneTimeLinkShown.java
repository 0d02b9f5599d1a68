package se.samsyn.account.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import se.samsyn.access.OneTimeLink;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;

/** Says where a link was mailed; or shows it, once, to be handed over. */
final class OneTimeLinkShown extends Composite<Div> {

    OneTimeLinkShown(OneTimeLink link) {
        getContent().addClassName("s-stack");
        if (!link.mailedTo().isEmpty()) {
            getContent().add(new Paragraph(Texts.of("account.link.mailed", link.mailedTo())));
            return;
        }
        var field = Fields.plain(Texts.of("account.link"));
        field.setReadOnly(true);
        field.setWidthFull();
        UI.getCurrent()
                .getPage()
                .executeJs("return document.baseURI")
                .then(String.class, base -> field.setValue(base + link.path()));
        getContent().add(new Paragraph(Texts.of("account.link.explanation")), field);
    }
}

package se.samsyn.news.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.samsyn.news.WebAddress;
import se.samsyn.shared.ui.Texts;

/** Where an article can be read. What is no address of a page on the web is shown as text. */
final class SourceLinks extends Composite<Div> {

    SourceLinks(List<String> addresses) {
        getContent().addClassName("s-source");
        if (addresses.isEmpty()) {
            getContent().add(new Span(Texts.of("news.noAddress")));
        }
        addresses.forEach(address -> {
            if (WebAddress.isLink(address)) {
                var link = new Anchor(address, address.replaceFirst("^https?://(www\\.)?", ""));
                link.setTarget("_blank");
                link.getElement().setAttribute("rel", "noopener noreferrer");
                link.setRouterIgnore(true);
                getContent().add(link, new Span(" "));
            } else {
                getContent().add(new Span(address + " "));
            }
        });
    }
}

package se.samsyn.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.di.Instantiator;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import se.samsyn.access.CurrentCaller;

/** Around the page for an address that leads nowhere: the menu for whoever is signed in, nothing for everybody else. */
@AnonymousAllowed
class ErrorFrame extends Div implements RouterLayout {

    ErrorFrame() {
        getStyle().set("display", "contents");
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        removeAll();
        if (CurrentCaller.find().isPresent()) {
            var layout = Instantiator.get(UI.getCurrent()).getOrCreate(MainLayout.class);
            layout.showRouterLayoutContent(content);
            add(layout);
        } else {
            getElement().appendChild(content.getElement());
        }
    }
}

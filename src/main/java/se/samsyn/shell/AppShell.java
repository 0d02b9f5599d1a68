package se.samsyn.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.component.page.Viewport;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.theme.aura.Aura;
import org.springframework.context.annotation.Configuration;

/**
 * What every page loads: Aura, and the face of Samsyn over it; pushes, so that an open picture follows the log. And where
 * Vaadin looks for pages: not in all of Samsyn, three quarters of which are none, at every start.
 */
@Configuration(proxyBeanMethods = false)
@EnableVaadin({"se.samsyn.*.ui", "se.samsyn.shell"})
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://samsyn.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Viewport("width=device-width, initial-scale=1")
@Push(transport = Transport.WEBSOCKET_XHR)
public class AppShell implements AppShellConfigurator {

    /** In the page itself: as a file of its own it would weigh four times as much over the wire. */
    private static final String ICON =
            "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'"
                    + " stroke='%23fff' stroke-width='3'%3E%3Crect width='32' height='32' rx='7' fill='%230b5c63' stroke='none'/%3E"
                    + "%3Cg fill='none'%3E%3Ccircle cx='12' cy='16' r='6'/%3E%3Ccircle cx='20' cy='16' r='6'/%3E%3C/g%3E%3C/svg%3E";

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", ICON, "any");
    }
}

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

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/samsyn.svg", "any");
    }
}

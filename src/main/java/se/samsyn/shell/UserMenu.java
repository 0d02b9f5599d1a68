package se.samsyn.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import se.samsyn.access.Caller;
import se.samsyn.shared.ui.Texts;

/** Who is signed in; language, light or dark, and the way out. */
final class UserMenu extends Composite<MenuBar> {

    UserMenu(Caller caller, AuthenticationContext authentication) {
        var bar = getContent();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        bar.setWidthFull();
        var menu = bar.addItem(caller.name()).getSubMenu();
        language(menu, Texts.SWEDISH, "Svenska");
        language(menu, Locale.of("en", "GB"), "English");
        menu.addSeparator();
        scheme(menu, ColorScheme.Value.SYSTEM, "shell.scheme.system");
        scheme(menu, ColorScheme.Value.LIGHT, "shell.scheme.light");
        scheme(menu, ColorScheme.Value.DARK, "shell.scheme.dark");
        menu.addSeparator();
        menu.addItem(Texts.of("shell.signOut"), _ -> authentication.logout());
    }

    private static void language(SubMenu menu, Locale locale, String name) {
        var item = menu.addItem(name, _ -> {
            VaadinSession.getCurrent().setLocale(locale);
            UI.getCurrent().getPage().reload();
        });
        item.setCheckable(true);
        item.setChecked(Texts.locale().getLanguage().equals(locale.getLanguage()));
        item.getElement().setAttribute("lang", locale.getLanguage());
    }

    private static void scheme(SubMenu menu, ColorScheme.Value scheme, String key) {
        menu.addItem(Texts.of(key), _ -> UI.getCurrent().getPage().setColorScheme(scheme));
    }
}

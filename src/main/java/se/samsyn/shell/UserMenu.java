package se.samsyn.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Locale;
import se.samsyn.access.Caller;
import se.samsyn.access.OwnAccountService;
import se.samsyn.access.Place;
import se.samsyn.access.Places;
import se.samsyn.access.ProofNeededException;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.UnsavedChanges;

/** Who is signed in, and as what; their other places, their account, language, light or dark, and the way out. */
final class UserMenu extends Composite<MenuBar> {

    UserMenu(Caller caller, Places places, OwnAccountService account, AuthenticationContext authentication) {
        var bar = getContent();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        bar.setWidthFull();
        var menu = bar.addItem(name(caller)).getSubMenu();
        places(menu, places, authentication);
        menu.addItem(Texts.of("shell.account"), _ -> UI.getCurrent().navigate("konto"));
        menu.addSeparator();
        language(menu, account, Texts.SWEDISH, "Svenska");
        language(menu, account, Texts.locale("en"), "English");
        menu.addSeparator();
        scheme(menu, ColorScheme.Value.SYSTEM, "shell.scheme.system");
        scheme(menu, ColorScheme.Value.LIGHT, "shell.scheme.light");
        scheme(menu, ColorScheme.Value.DARK, "shell.scheme.dark");
        menu.addSeparator();
        menu.addItem(Texts.of("shell.signOut"), _ -> leave(authentication::logout));
    }

    /** Cut where it is too long: a menu that does not fit is put away altogether. */
    private static Span name(Caller caller) {
        var name = new Span(caller.name());
        name.addClassName("s-user");
        name.getElement().setAttribute("title", caller.name());
        return name;
    }

    private static void places(SubMenu menu, Places places, AuthenticationContext authentication) {
        var others = places.all().stream()
                .filter(place -> !place.equals(places.current()))
                .toList();
        others.forEach(place -> menu.addItem(
                Texts.of("shell.switchTo", PlaceName.of(place, places)),
                _ -> leave(() -> switchTo(place, places, authentication))));
        if (!others.isEmpty()) {
            menu.addSeparator();
        }
    }

    /** The page is left: what it shows was for the place that is left. */
    private static void switchTo(Place place, Places places, AuthenticationContext authentication) {
        try {
            var next = places.switchTo(
                    place,
                    VaadinServletRequest.getCurrent().getHttpServletRequest(),
                    VaadinServletResponse.getCurrent().getHttpServletResponse());
            UI.getCurrent().getPage().executeJs("window.location.assign(new URL($0, document.baseURI))", next);
        } catch (ProofNeededException e) {
            authentication.logout(); // signing in anew shows it
        }
    }

    private static void leave(Runnable action) {
        UnsavedChanges.leave(UI.getCurrent(), action);
    }

    private static void language(SubMenu menu, OwnAccountService account, Locale locale, String name) {
        var item = menu.addItem(
                name,
                _ -> leave(() -> {
                    account.chooseLanguage(locale);
                    VaadinSession.getCurrent().setLocale(locale);
                    UI.getCurrent().getPage().reload();
                }));
        item.setCheckable(true);
        item.setChecked(Texts.locale().getLanguage().equals(locale.getLanguage()));
        item.getElement().setAttribute("lang", locale.getLanguage());
    }

    private static void scheme(SubMenu menu, ColorScheme.Value scheme, String key) {
        menu.addItem(Texts.of(key), _ -> UI.getCurrent().getPage().setColorScheme(scheme));
    }
}

package se.samsyn.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Identities;
import se.samsyn.access.OwnAccountService;
import se.samsyn.access.Places;
import se.samsyn.shared.ui.ShellAction;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Menu on the left, page on the right; on a phone the menu is drawn in over the page. */
@Layout
@JavaScript("context://_static/keep-typed.js")
@PermitAll
class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final HeadingFocus headingFocus = new HeadingFocus(this);

    MainLayout(
            MenuEntries menu,
            Identities identities,
            Places places,
            OwnAccountService account,
            AuthenticationContext authentication,
            ObjectProvider<ShellAction> actions) {
        var caller = CurrentCaller.get();
        setPrimarySection(Section.DRAWER);

        var skip = new Anchor("#innehall", Texts.of("shell.skip"));
        skip.addClassName("s-skip");
        skip.setRouterIgnore(true);

        var toggle = new DrawerToggle();
        toggle.setAriaLabel(Texts.of("shell.menu"));
        var where = new Span(identities.municipalityName(caller.municipality()));
        where.addClassName("s-small");
        addToNavbar(skip, toggle, where);
        actions.orderedStream()
                .map(ShellAction::create)
                .flatMap(Optional::stream)
                .forEach(this::addToNavbar);

        var drawer = new Div(brand(), new MainMenu(menu.get()), foot(caller, places, account, authentication));
        drawer.addClassName("s-drawer");
        addToDrawer(drawer);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        headingFocus.afterNavigation(event.getLocation());
    }

    private static Div brand() {
        var brand = new Div(new Anchor("", "Samsyn"));
        brand.addClassName("s-brand");
        return brand;
    }

    private static Div foot(
            Caller caller, Places places, OwnAccountService account, AuthenticationContext authentication) {
        var as = new Span(PlaceName.beside(places.current(), places));
        as.addClassNames("s-small", "s-place");
        var foot = new Div(new UserMenu(caller, places, account, authentication), as);
        foot.addClassName("s-drawer-foot");
        return foot;
    }

    /** What was typed when a session ended by itself comes back where the same person opens the same page. */
    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement()
                .executeJs(
                        "return window.samsynKeep.restore($0)",
                        String.valueOf(CurrentCaller.get().identityId()))
                .then(Boolean.class, restored -> {
                    if (Boolean.TRUE.equals(restored)) {
                        Toasts.done(Texts.of("shell.restored"));
                    }
                });
    }
}

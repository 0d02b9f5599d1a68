package se.samsyn.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** What can be done besides the primary action, behind three dots. */
public final class ActionMenu extends Composite<MenuBar> {

    private final SubMenu menu;

    public ActionMenu() {
        this(Texts.of("shared.more"));
    }

    /** @param label what is read out, where several stand on a page */
    public ActionMenu(String label) {
        getContent().addThemeVariants(MenuBarVariant.TERTIARY);
        getContent().addClassName("s-more");
        var item = getContent().addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        item.setAriaLabel(label);
        menu = item.getSubMenu();
    }

    public ActionMenu add(String label, Runnable action) {
        menu.addItem(label, _ -> action.run());
        return this;
    }
}

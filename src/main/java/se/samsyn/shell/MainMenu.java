package se.samsyn.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.samsyn.shared.ui.LineIcon;
import se.samsyn.shared.ui.MenuCovers;
import se.samsyn.shared.ui.Texts;

/** The pages that whoever is signed in may open, in their groups; a group with none of them is not there. */
final class MainMenu extends Composite<Div> {

    MainMenu(List<MenuEntry> entries) {
        getContent().addClassName("s-menu");
        entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> MenuGroup.of(MenuEntries.order(entry)), TreeMap::new, Collectors.toUnmodifiableList()))
                .forEach((group, pages) -> getContent().add(group(group, pages, entries)));
    }

    private static SideNav group(MenuGroup group, List<MenuEntry> pages, List<MenuEntry> all) {
        var menu = new SideNav(Texts.of(group));
        pages.forEach(entry -> {
            var item = new SideNavItem(Texts.of(entry.title()), entry.path());
            LineIcon.named(entry.icon()).ifPresent(icon -> item.setPrefixComponent(icon.draw()));
            // a page below it is in its part of the program, unless the menu has an entry for that page
            item.setMatchNested(all.stream().noneMatch(other -> other.path().startsWith(entry.path() + "/")));
            covered(entry).ifPresent(item::setPathAliases);
            menu.addItem(item);
        });
        return menu;
    }

    /** Other pages that belong to the entry. */
    private static Optional<Set<String>> covered(MenuEntry entry) {
        return Optional.ofNullable(entry.menuClass().getAnnotation(MenuCovers.class))
                .map(covers -> Set.of(covers.value()));
    }
}

package se.samsyn.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Role;

/**
 * The pages with an entry in the menu, in their order. Which of them somebody may open is said by their roles alone, and Vaadin
 * asks it of each of a hundred addresses, an eighth of the time of a page: it is asked once for all who have the same roles.
 */
@Component
class MenuEntries {

    private final Map<Set<Role>, List<MenuEntry>> byRoles = new ConcurrentHashMap<>();

    /** For the caller. */
    List<MenuEntry> get() {
        return byRoles.computeIfAbsent(
                CurrentCaller.get().roles(),
                _ -> MenuConfiguration.getMenuEntries().stream()
                        .sorted(Comparator.comparingDouble(MenuEntries::order))
                        .toList());
    }

    static double order(MenuEntry entry) {
        return Objects.requireNonNullElse(entry.order(), Double.MAX_VALUE);
    }
}

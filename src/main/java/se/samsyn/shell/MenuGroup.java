package se.samsyn.shell;

import java.util.Arrays;

/**
 * The parts of the menu. A view says by the order of its entry which part it belongs to, so that a module can add a page
 * without the shell's knowing it.
 */
enum MenuGroup {
    OVERVIEW(0),
    REGISTER(20),
    NEWS(60),
    SETTINGS(80);

    private final double from;

    MenuGroup(double from) {
        this.from = from;
    }

    /** @param order of a menu entry; what names none comes last */
    static MenuGroup of(double order) {
        return Arrays.stream(values())
                .filter(group -> group.from <= order)
                .reduce((_, later) -> later)
                .orElse(OVERVIEW);
    }
}

package se.samsyn.shared.ui;

import com.vaadin.flow.component.Svg;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The drawings beside words, in one hand: 16 × 16, a line of 1.4 in the colour of the text. Each means one thing, in the
 * menu (named in a view's {@code @Menu(icon = "flag")}) as elsewhere, and none says anything that the word does not.
 */
public enum LineIcon {
    ALERT("<path d='M8 2.5l6.2 11H1.8zM8 6.8v3M8 11.6v.01'/>"),
    ARCHIVE("<path d='M2 2.8h12v3.4H2zM3.2 6.2v7.3h9.6V6.2M6.4 8.8h3.2'/>"),
    BELL("<path d='M8 2.2a3.8 3.8 0 0 0-3.8 3.8v2.8L2.8 11.5h10.4l-1.4-2.7V6A3.8 3.8 0 0 0 8 2.2zM6.6 13.8h2.8'/>"),
    BOOKMARK("<path d='M4 2.5h8v11l-4-2.8-4 2.8z'/>"),
    BUILDING("<path d='M2 13.5h12M3.5 13.5v-10l5-1.5v11.5M8.5 6h4v7.5M5.9 5.6v.01M5.9 8v.01M5.9 10.4v.01'/>"),
    CALENDAR("<rect x='2.5' y='3.5' width='11' height='10' rx='1.5'/><path d='M2.5 6.8h11M5.5 2v3M10.5 2v3'/>"),
    CHART("<path d='M2 13.5h12M4.2 13.5V9M8 13.5v-10M11.8 13.5V6.5'/>"),
    CLOCK("<circle cx='8' cy='8' r='5.8'/><path d='M8 4.6V8l2.4 1.6'/>"),
    FLAG("<path d='M4 14V2.5h8.5l-2 3 2 3H4'/>"),
    KEY("<circle cx='5' cy='11' r='2.8'/><path d='M7 9l6-6M11 5l2 2M9.2 6.8l1.5 1.5'/>"),
    NETWORK("<circle cx='3.8' cy='8' r='2'/><circle cx='12' cy='3.8' r='2'/><circle cx='12' cy='12.2' r='2'/>"
            + "<path d='M5.6 7.1l4.6-2.4M5.6 8.9l4.6 2.4'/>"),
    NEWSPAPER("<path d='M11.5 6H14v6a1.5 1.5 0 0 1-3 0V3H2v9a1.5 1.5 0 0 0 1.5 1.5h9M4.5 6h4M4.5 8.5h4M4.5 11h2.5'/>"),
    PAGE("<path d='M3.5 2h6l3 3v9h-9zM9.5 2v3h3M6 8h4M6 10.8h4'/>"),
    PEOPLE("<circle cx='6' cy='5.2' r='2.4'/><path d='M1.6 13.2c.3-2.7 2-4 4.4-4s4.1 1.3 4.4 4'/>"
            + "<path d='M10.6 3a2.4 2.4 0 0 1 0 4.4M11.9 9.6c1.5.6 2.3 1.8 2.5 3.6'/>"),
    PERSON("<circle cx='8' cy='5.2' r='2.6'/><path d='M3 13.5c.4-2.8 2.3-4.2 5-4.2s4.6 1.4 5 4.2'/>"),
    PIN(
            "<path d='M8 14.2s4.6-4.1 4.6-7.6a4.6 4.6 0 0 0-9.2 0c0 3.5 4.6 7.6 4.6 7.6z'/><circle cx='8' cy='6.6' r='1.6'/>"),
    PULSE("<path d='M1.5 8.5h2.8l2.2-5.5 3 10.5 2.2-5h2.8'/>"),
    RINGS("<circle cx='5.6' cy='8' r='3.9'/><circle cx='10.4' cy='8' r='3.9'/>"),
    SHIELD("<path d='M8 1.8l5 1.8v4c0 3.3-2.1 5.4-5 6.6-2.9-1.2-5-3.3-5-6.6v-4z'/>"),
    TARGET("<circle cx='8' cy='8' r='5.8'/><circle cx='8' cy='8' r='2.2'/>"),
    TRAY("<path d='M8 2v7.2M5.2 6.6 8 9.4l2.8-2.8M2.5 10v3.5h11V10'/>"),
    UNDO("<path d='M5.5 2.8 2.5 5.8l3 3M2.5 5.8h7a3.7 3.7 0 0 1 0 7.4H6'/>");

    private final String inside;

    LineIcon(String inside) {
        this.inside = inside;
    }

    /** @param name as a view's menu entry has it; null and names that are none give nothing */
    public static Optional<LineIcon> named(@Nullable String name) {
        return Arrays.stream(values())
                .filter(icon -> icon.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }

    public Svg draw() {
        var svg = new Svg("<svg viewBox='0 0 16 16' width='16' height='16' fill='none' stroke='currentColor'"
                + " stroke-width='1.4' stroke-linecap='round' stroke-linejoin='round' aria-hidden='true'>" + inside
                + "</svg>");
        svg.addClassName("s-icon");
        return svg;
    }
}

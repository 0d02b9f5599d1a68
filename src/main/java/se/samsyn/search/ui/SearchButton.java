package se.samsyn.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.Order;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Role;
import se.samsyn.search.SearchService;
import se.samsyn.shared.ui.ShellAction;
import se.samsyn.shared.ui.Texts;

/** The way to the search from every page: a button, and Ctrl-K, on a Mac Cmd-K. */
@org.springframework.stereotype.Component
@Order(0)
class SearchButton implements ShellAction {

    private static final Set<Role> MAY_READ = Set.of(Role.DIRECTOR, Role.COORDINATOR, Role.MEMBER, Role.READER);

    private final SearchService search;

    SearchButton(SearchService search) {
        this.search = search;
    }

    @Override
    public Optional<Component> create() {
        if (CurrentCaller.get().roles().stream().noneMatch(MAY_READ::contains)) {
            return Optional.empty();
        }
        var words = new Span(Texts.of("search.button"));
        words.addClassName("s-wide-only");
        var keys = new Span(Texts.of("search.keys"));
        keys.addClassNames("s-small", "s-wide-only");
        var inside = new Div(icon(), words, keys);
        inside.addClassName("s-row");
        var button = new Button(inside);
        button.setAriaLabel(Texts.of("search.button"));
        button.getElement().setAttribute("aria-keyshortcuts", "Control+K Meta+K");
        button.getElement().setAttribute("aria-haspopup", "dialog");
        button.getStyle().set("margin-inline-start", "auto");
        button.addClickListener(_ -> SearchDialog.open(search));
        for (var modifier : new KeyModifier[] {KeyModifier.CONTROL, KeyModifier.META}) {
            Shortcuts.addShortcutListener(button, () -> SearchDialog.open(search), Key.KEY_K, modifier);
        }
        return Optional.of(button);
    }

    static Svg icon() {
        var icon = new Svg("<svg viewBox='0 0 16 16' width='16' height='16' fill='none' stroke='currentColor'"
                + " stroke-width='1.4' stroke-linecap='round' aria-hidden='true'>"
                + "<circle cx='7' cy='7' r='4.6'/><path d='M10.4 10.4 14 14'/></svg>");
        icon.getStyle().set("display", "flex");
        return icon;
    }
}

package se.samsyn.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * What a list is narrowed down to, in words, each with a cross that takes it away, and a way to take all away: no list
 * leaves rows out without saying so. Whoever takes one away by keyboard stands at the next.
 */
final class FilterChips extends Composite<Div> {

    private static final int NOWHERE = -1;

    private final Runnable clear;
    private final Runnable focusElsewhere;
    private final List<Button> buttons = new ArrayList<>();
    private int focus = NOWHERE;

    /** @param words what is asked for */
    record Chip(String words, Runnable remove) {}

    /** @param focusElsewhere where there is none left to stand at */
    FilterChips(Runnable clear, Runnable focusElsewhere) {
        this.clear = clear;
        this.focusElsewhere = focusElsewhere;
        getContent().addClassName("s-chips");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", Texts.of("shared.filter.chosen"));
        getContent().setVisible(false);
    }

    void show(List<Chip> chips) {
        getContent().removeAll();
        buttons.clear();
        chips.forEach(this::add);
        if (!chips.isEmpty()) {
            var all = new Button(Texts.of("shared.filter.clear"), _ -> {
                focus = 0;
                clear.run();
            });
            all.addThemeVariants(ButtonVariant.TERTIARY);
            getContent().add(all);
        }
        getContent().setVisible(!chips.isEmpty());
        if (focus != NOWHERE) {
            if (buttons.isEmpty()) {
                focusElsewhere.run();
            } else {
                buttons.get(Math.min(focus, buttons.size() - 1)).focus();
            }
            focus = NOWHERE;
        }
    }

    private void add(Chip chip) {
        var cross = new Span("\u00d7");
        cross.getElement().setAttribute("aria-hidden", "true");
        var place = buttons.size();
        var button = new Button(chip.words(), _ -> {
            focus = place;
            chip.remove().run();
        });
        button.addClassName("s-given");
        button.setSuffixComponent(cross);
        button.setAriaLabel(Texts.of("shared.filter.remove", chip.words()));
        buttons.add(button);
        getContent().add(button);
    }
}

package se.samsyn.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samsyn.shared.PersonalNumbers;

/**
 * Asks before a text is saved that looks as if it held somebody's personal number; says what was seen, and why it
 * matters. One date-like number in ten looks like one without being one, so whoever wrote it decides; about the same
 * number nobody is asked twice.
 */
public final class NumberQuestion {

    private static final Logger LOG = LoggerFactory.getLogger(NumberQuestion.class);

    private final Set<String> kept = new HashSet<>();

    /**
     * @param again saves once more, when the user says that it is none
     * @return whether there is nothing to ask; otherwise the question stands on screen
     */
    public boolean isSettled(String text, Runnable again) {
        var found = PersonalNumbers.found(text).stream()
                .filter(number -> !kept.contains(number))
                .toList();
        if (!found.isEmpty()) {
            open(found, again);
        }
        return found.isEmpty();
    }

    private void open(List<String> found, Runnable again) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(Texts.of("shared.number.title", found.size()));
        dialog.setWidth("min(480px, 94vw)");
        var list = new UnorderedList();
        found.forEach(number -> list.add(new ListItem(number)));
        var content = new Div(
                new Paragraph(Texts.of("shared.number.found", found.size())),
                list,
                new Paragraph(Texts.of("shared.number.why")));
        content.addClassName("s-stack");
        dialog.add(content);
        var change = new Button(Texts.of("shared.number.change"), _ -> dialog.close());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        var keep = new Button(Texts.of("shared.number.keep"), _ -> {
            dialog.close();
            kept.addAll(found);
            LOG.info("{} that look like personal numbers were kept by whoever wrote them", found.size());
            again.run();
        });
        dialog.getFooter().add(keep, change);
        dialog.open();
    }
}

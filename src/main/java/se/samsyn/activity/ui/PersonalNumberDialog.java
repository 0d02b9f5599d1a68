package se.samsyn.activity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.samsyn.shared.ui.Texts;

/** Asks before a text is saved that looks as if it held somebody's personal number; says what was seen, and why it matters. */
final class PersonalNumberDialog {

    private PersonalNumberDialog() {}

    static void open(List<String> found, Runnable keep) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(Texts.of("activity.personal", found.size()));
        dialog.setWidth("min(480px, 94vw)");
        var list = new UnorderedList();
        found.forEach(number -> list.add(new ListItem(number)));
        var content = new Div(
                new Paragraph(Texts.of("activity.personal.found", found.size())),
                list,
                new Paragraph(Texts.of("activity.personal.why")));
        content.addClassName("s-stack");
        dialog.add(content);
        var change = new Button(Texts.of("activity.personal.change"), _ -> dialog.close());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        var keeping = new Button(Texts.of("activity.personal.keep"), _ -> {
            dialog.close();
            keep.run();
        });
        dialog.getFooter().add(keeping, change);
        dialog.open();
    }
}

package se.samsyn.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** An agency by its initials on a quiet tint, and its name as a link to its page. */
public final class AgencyMark extends Composite<Span> implements HasStyle {

    public AgencyMark(long id, String name, String shortName) {
        getContent().addClassName("s-agency");
        var initials = new Span(initials(name, shortName));
        initials.addClassName("s-agency-initials");
        initials.getElement().setAttribute("aria-hidden", "true");
        getContent()
                .add(initials, new Anchor(RecordRef.of(RecordKind.AGENCY, id).path(), name));
    }

    static String initials(String name, String shortName) {
        if (!shortName.isBlank() && shortName.length() <= 5) {
            return shortName;
        }
        return Arrays.stream(name.split("[\\s-]+"))
                .filter(word -> !word.isBlank() && Character.isLetter(word.charAt(0)))
                .map(word -> word.substring(0, 1).toUpperCase(Texts.SWEDISH))
                .limit(3)
                .collect(Collectors.joining());
    }
}

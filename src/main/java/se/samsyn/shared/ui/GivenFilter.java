package se.samsyn.shared.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A filter that only a link sets: its words beside the others, with a cross that takes it away. */
final class GivenFilter extends Composite<Button> {

    private final transient Function<Location, @Nullable String> words;
    private final List<String> parameters;

    GivenFilter(Function<Location, @Nullable String> words, List<String> parameters, Runnable remove) {
        this.words = words;
        this.parameters = parameters;
        var cross = new Span("\u00d7");
        cross.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("s-given");
        getContent().setSuffixComponent(cross);
        getContent().addClickListener(_ -> remove.run());
        setVisible(false);
    }

    /** Those of the address that are taken away with it. */
    List<String> parameters() {
        return parameters;
    }

    void show(Location location) {
        var text = words.apply(location);
        setVisible(text != null);
        getContent().setText(text == null ? "" : text);
        getContent().setAriaLabel(text == null ? "" : Texts.of("shared.filter.remove", text));
    }
}

package se.samsyn.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.samsyn.audit.FieldChange;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.ValueWords;

/** Field by field, what was taken away struck out, and what stands there instead. */
final class ChangeList extends Composite<DescriptionList> {

    /** The most of a text that is shown, in characters: the rest stands in the comparison. */
    private static final int CLIPPED = 280;

    ChangeList(List<FieldChange> changes, ValueWords words) {
        getContent().addClassName("s-changes");
        changes.forEach(change -> add(change, words));
    }

    private void add(FieldChange change, ValueWords words) {
        var before = words.of(change.from());
        var now = words.of(change.to());
        var gone = before.stream().filter(word -> !now.contains(word)).toList();
        var come = now.stream().filter(word -> !before.contains(word)).toList();
        var told = new Description();
        gone.forEach(word -> told.add(word("del", word)));
        if (gone.isEmpty() && before.isEmpty()) {
            told.add(nothing());
        }
        if (!come.isEmpty() || now.isEmpty()) {
            var arrow = new Span("→");
            arrow.addClassName("s-arrow");
            told.add(arrow);
        }
        come.forEach(word -> told.add(word("ins", word)));
        if (now.isEmpty()) {
            told.add(nothing());
        }
        if (gone.isEmpty() && come.isEmpty()) {
            // in another order, or in what words do not tell
            told.removeAll();
            told.add(new Span(Texts.of("audit.reordered")));
        }
        getContent().add(new Term(Texts.of(change.label())), told);
    }

    private static HtmlContainer word(String tag, String word) {
        var element = new HtmlContainer(tag);
        element.setText(word.length() > CLIPPED ? word.substring(0, CLIPPED) + " …" : word);
        return element;
    }

    private static Span nothing() {
        var span = new Span(Texts.of("shared.nothing"));
        span.addClassName("s-small");
        return span;
    }
}

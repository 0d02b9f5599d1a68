package se.samsyn.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.news.Choice;
import se.samsyn.news.Kinds;
import se.samsyn.news.Review;
import se.samsyn.news.ReviewItem;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** What a suggestion's card says besides what can be done with it. */
final class SuggestionParts {

    private SuggestionParts() {}

    /** What sort of record it would be, whether the registry has it, and what has been decided. */
    static Div head(ReviewItem shown, Review among) {
        var kind = Kinds.of(shown.suggestion());
        var label = new Span(Texts.of("news.kind." + kind.name()));
        label.addClassName("s-small");
        var head = new Div(label);
        head.addClassNames("s-row", "s-card-head");
        var known = shown.suggestion().basis().knownId();
        if (known == null) {
            head.add(new StateMark(Tone.PLAIN, Texts.of("news.card.new")));
        } else if (among.alike(shown).isPresent()) {
            head.add(new StateMark(Tone.PARTLY, Texts.of("news.card.alike." + kind.name())));
        } else {
            var link = record(kind, known, Texts.of("news.card.known"));
            link.addClassName("s-small");
            head.add(link);
        }
        if (shown.choice() == Choice.ACCEPTED) {
            head.add(new StateMark(Tone.GOOD, Texts.of("news.Choice.ACCEPTED")));
        } else if (shown.choice() == Choice.REJECTED) {
            head.add(new StateMark(Tone.UNKNOWN, Texts.of("news.Choice.REJECTED")));
        }
        if (shown.decision().edited() != null) {
            head.add(new StateMark(Tone.PLAIN, Texts.of("news.card.edited")));
        }
        return head;
    }

    /** What the article may mean though it says it in other words. */
    static FactList alike(ReviewItem shown, String record) {
        var known = shown.suggestion().basis().knownId();
        return known == null
                ? new FactList()
                : new FactList()
                        .add(Texts.of("news.card.inRegistry"), record(Kinds.of(shown.suggestion()), known, record));
    }

    /** What would be added to the record that it is: said before it is saved. */
    static Component additions(ReviewItem shown, Review among) {
        if (shown.suggestion().basis().knownId() == null) {
            return new Div();
        }
        var additions = among.additions(shown);
        if (additions.isEmpty()) {
            return small(Texts.of("news.card.onlyLinked"));
        }
        var facts = new FactList();
        additions.forEach(addition -> facts.add(Texts.of(addition.field()), addition.text()));
        var heading = new Paragraph(Texts.of("news.card.added"));
        heading.addClassName("s-label");
        var added = new Div(heading, facts);
        added.addClassName("s-added");
        return added;
    }

    private static Anchor record(RecordKind kind, long id, String text) {
        var link = new Anchor(RecordRef.of(kind, id).path(), text);
        link.setTarget("_blank");
        return link;
    }

    /** What falls with it where it is rejected. */
    static List<Component> consequences(ReviewItem shown, Review among) {
        var said = new ArrayList<Component>();
        var dependents = among.dependents(shown.key()).size();
        var naming = among.naming(shown.key()).size();
        if (dependents > 0) {
            said.add(small(Texts.of("news.card.rejectedWith", dependents)));
        }
        if (naming > 0) {
            said.add(small(Texts.of("news.card.leftOut", naming)));
        }
        return said;
    }

    static Component small(String text) {
        var small = new Paragraph(text);
        small.addClassName("s-small");
        return small;
    }
}

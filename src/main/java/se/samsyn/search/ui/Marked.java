package se.samsyn.search.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.search.Hit;
import se.samsyn.search.Piece;
import se.samsyn.search.SearchKind;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Texts;

/** What was found, in words of which those that were searched for are marked. Always as text, never as markup. */
final class Marked {

    private Marked() {}

    static Span of(List<Piece> pieces) {
        var line = new Span();
        pieces.forEach(piece -> {
            if (piece.hit()) {
                var mark = new HtmlContainer("mark");
                mark.setText(piece.text());
                line.add(mark);
            } else {
                line.add(new Span(piece.text()));
            }
        });
        return line;
    }

    /** What it is called; an activity that nobody gave a name is called by its day. */
    static Span name(Hit hit) {
        if (!hit.name().isEmpty()) {
            return of(hit.name());
        }
        return new Span(
                hit.day() == null ? Texts.of(SearchKind.ACTIVITY) : Texts.of("search.unnamed", Dates.exact(hit.day())));
    }

    /** What it belongs to and when it was; empty where neither is known. */
    static String place(Hit hit) {
        var parts = new ArrayList<String>();
        if (hit.number()) {
            parts.add(Texts.of("search.number", hit.record().id()));
        }
        if (!hit.partOf().isEmpty()) {
            parts.add(hit.partOf());
        }
        if (hit.day() != null && !hit.name().isEmpty()) {
            parts.add(Dates.exact(hit.day()));
        }
        return String.join(" · ", parts);
    }
}

package se.samsyn.release.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import se.samsyn.release.Draft;
import se.samsyn.release.ReleaseState;
import se.samsyn.release.Summary;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** What is released, what is withheld by which rule, and what has to be done before it is decided. */
final class OverviewPart extends Composite<Div> {

    OverviewPart(Draft draft, Summary summary) {
        getContent().addClassName("s-stack");
        if (draft.release().state() == ReleaseState.DRAFT) {
            getContent().add(readiness(draft));
        }
        if (summary.records() == 0) {
            return;
        }
        getContent().add(new Paragraph(Words.summary(summary)));
        if (!summary.withholds()) {
            return;
        }
        var table = new DataTable(
                Texts.of("release.byRule"),
                List.of(Texts.of("release.rule.citation"), Texts.of("release.rule.words"), Texts.of("release.places")));
        summary.rules()
                .forEach(used -> table.row(
                        new Span(used.citation()), new Span(used.words()), new Span(String.valueOf(used.places()))));
        getContent().add(table);
    }

    private static Div readiness(Draft draft) {
        var marks = new Div();
        marks.addClassName("s-row");
        if (draft.records().isEmpty()) {
            marks.add(new StateMark(Tone.UNKNOWN, Texts.of("release.empty")));
        }
        if (draft.undecided() > 0) {
            marks.add(new StateMark(Tone.PARTLY, Texts.of("release.toConsider", draft.undecided())));
        }
        if (draft.changed() > 0) {
            marks.add(new StateMark(Tone.BAD, Texts.of("release.areChanged", draft.changed())));
        }
        if (draft.unread() > 0) {
            marks.add(new StateMark(Tone.PARTLY, Texts.of("release.toRead", draft.unread())));
        }
        if (draft.isReady()) {
            marks.add(new StateMark(Tone.GOOD, Texts.of("release.ready")));
        }
        return marks;
    }
}

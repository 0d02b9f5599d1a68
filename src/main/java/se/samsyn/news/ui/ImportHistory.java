package se.samsyn.news.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.news.ImportService;
import se.samsyn.news.RecordImport;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.HistoryNotes;
import se.samsyn.shared.ui.Texts;

/** In a record's history: from which article it came, or got more, and the way to all that the import changed. */
@Component
class ImportHistory implements HistoryNotes {

    private final ImportService imports;

    ImportHistory(ImportService imports) {
        this.imports = imports;
    }

    @Override
    public List<Note> of(RecordRef record) {
        return CurrentCaller.get().mayEdit()
                ? imports.importsOf(record).stream().map(ImportHistory::note).toList()
                : List.of();
    }

    private static Note note(RecordImport one) {
        return new Note(
                one.acceptedAt().toInstant(),
                new Span(
                        new Span(Texts.of("news.history.imported", one.startedBy()) + " "),
                        new Anchor(NewsNavigation.article(one.article()), one.title()),
                        new Span(" · "),
                        new Anchor(NewsNavigation.outcome(one.id()), Texts.of("news.draft.toOutcome"))));
    }
}

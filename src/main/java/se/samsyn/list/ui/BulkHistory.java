package se.samsyn.list.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.list.BulkDone;
import se.samsyn.list.BulkService;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.HistoryNotes;
import se.samsyn.shared.ui.Texts;

/** In a record's history: that it was changed with others, and the way to all of them. */
@Component
class BulkHistory implements HistoryNotes {

    private final BulkService service;

    BulkHistory(BulkService service) {
        this.service = service;
    }

    @Override
    public List<Note> of(RecordRef record) {
        return CurrentCaller.get().mayEdit()
                ? service.of(record).stream().map(BulkHistory::note).toList()
                : List.of();
    }

    private static Note note(BulkDone done) {
        return new Note(
                done.madeAt(),
                new Span(
                        new Span(Texts.of("list.bulk.history", done.size()) + " "),
                        new Anchor(BulkView.path(done.id()), Texts.of("list.bulk.history.all"))));
    }
}

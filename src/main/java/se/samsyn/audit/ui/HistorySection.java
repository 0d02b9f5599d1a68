package se.samsyn.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samsyn.audit.History;
import se.samsyn.audit.HistoryService;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.HistoryNotes;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.Texts;

/** On every record's page, last: what happened to it. */
@org.springframework.stereotype.Component
class HistorySection implements RecordSection {

    /** As many as one reads in passing; the rest has a page of its own. */
    private static final int SHOWN = 5;

    private final HistoryService service;
    private final List<HistoryNotes> notes;

    HistorySection(HistoryService service, List<HistoryNotes> notes) {
        this.service = service;
        this.notes = notes;
    }

    @Override
    public int order() {
        return HISTORY;
    }

    @Override
    public Optional<Component> create(RecordRef record) {
        return service.of(record, SHOWN).map(history -> section(record, history));
    }

    /** The latest first, whoever tells them. */
    static List<HistoryNotes.Note> told(List<HistoryNotes> notes, RecordRef record) {
        return notes.stream()
                .flatMap(one -> one.of(record).stream())
                .sorted(Comparator.comparing(HistoryNotes.Note::at).reversed())
                .toList();
    }

    private Component section(RecordRef record, History history) {
        var told = told(notes, record);
        if (history.items().isEmpty() && told.isEmpty()) {
            var none = new Span(Texts.of("audit.history.none"));
            none.addClassName("s-small");
            return new PageSection(Texts.of("audit.history"), none);
        }
        var section = new PageSection(Texts.of("audit.history"), new HistoryList(service, record, history, told));
        return history.more()
                ? section.action(Buttons.link(Texts.of("audit.history.all"), HistoryView.path(record)))
                : section;
    }
}

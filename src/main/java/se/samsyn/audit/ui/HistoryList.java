package se.samsyn.audit.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.audit.Action;
import se.samsyn.audit.History;
import se.samsyn.audit.HistoryService;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.HistoryNotes;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.ValueWords;

/** What happened to a record, the latest first: when, by whom, and what it said before and after. */
final class HistoryList extends Composite<OrderedList> {

    private static final Duration ONE_GO = Duration.ofMinutes(1);

    /** After these a record may say what it said before; of others, what cannot be seen is for fewer. */
    private static final Set<Action> UNCHANGING = Set.of(Action.RELATED, Action.REMOVED, Action.RESTORED);

    private final HistoryService service;
    private final RecordRef record;
    private final ValueWords words;

    /** @param notes what stands behind what was written; the latest first */
    HistoryList(HistoryService service, RecordRef record, History history, List<HistoryNotes.Note> notes) {
        this.service = service;
        this.record = record;
        this.words = Values.words(history.names(), history.ids());
        getContent().addClassName("s-history");
        var items = history.items();
        var left = new ArrayList<>(notes);
        for (var i = 0; i < items.size(); i++) {
            var written = items.get(i);
            // what stands for itself comes where it belongs by its time
            while (!left.isEmpty()
                    && !left.getFirst().at().isBefore(from(written))
                    && of(left.getFirst(), items) == null) {
                getContent().add(note(left.removeFirst()));
            }
            var entry = item(written, i == 0, i == items.size() - 1 && !history.more(), history.restorable());
            notes.stream()
                    .filter(note -> of(note, items) == written)
                    .forEach(note -> entry.addComponentAtIndex(1, beside(note)));
            left.removeIf(note -> of(note, items) == written);
            getContent().add(entry);
        }
        if (!history.more()) {
            left.forEach(note -> getContent().add(note(note)));
        }
    }

    /** What was found at the first change, and kept, stood there before it. */
    private static Instant from(History.Item item) {
        return item.action() == Action.FOUND ? item.at().minus(ONE_GO) : item.at();
    }

    /** What was written in the same go, which it stands behind: two notices of one change would be one too many. */
    private static History.@Nullable Item of(HistoryNotes.Note note, List<History.Item> items) {
        return items.stream()
                .filter(item -> !note.own() && item.action() != Action.FOUND)
                .filter(item -> !item.at().isBefore(note.at())
                        && item.at().isBefore(note.at().plus(ONE_GO)))
                .reduce((_, earlier) -> earlier)
                .orElse(null);
    }

    private static Div beside(HistoryNotes.Note note) {
        var text = new Div(note.text());
        text.addClassName("s-small");
        return text;
    }

    private static ListItem note(HistoryNotes.Note note) {
        var when = new Span(Moments.of(note.at()));
        when.addClassName("s-small");
        var text = new Div(note.text(), when);
        text.addClassName("s-grow");
        var head = new Div(text);
        head.addClassName("s-history-head");
        return new ListItem(head);
    }

    private ListItem item(History.Item item, boolean latest, boolean first, boolean restorable) {
        var who = item.agency().isEmpty() ? item.actor() : item.actor() + ", " + item.agency();
        var what = new Span(Texts.of("audit.history." + item.action().name(), who));
        var when = new Span(Moments.of(item.at()));
        when.addClassName("s-small");
        var text = new Div(what, when);
        text.addClassName("s-grow");
        var head = new Div(text);
        head.addClassName("s-history-head");
        if (!latest) {
            var open = new Button(
                    Texts.of(restorable ? "audit.version.openRestorable" : "audit.version.open"),
                    _ -> new VersionDialog(service, record, item.number(), restorable).open());
            open.addThemeVariants(ButtonVariant.TERTIARY);
            open.setAriaLabel(Texts.of("audit.version.openOf", Moments.of(item.at())));
            head.add(open);
        }
        var entry = new ListItem(head);
        if (!item.reason().isEmpty()) {
            entry.add(Why.of(item.reason()));
        }
        if (!item.changes().isEmpty()) {
            entry.add(new ChangeList(item.changes(), words));
        } else if (!first && !UNCHANGING.contains(item.action())) {
            var hidden = new Span(Texts.of("audit.history.hidden"));
            hidden.addClassName("s-small");
            entry.add(hidden);
        }
        return entry;
    }
}

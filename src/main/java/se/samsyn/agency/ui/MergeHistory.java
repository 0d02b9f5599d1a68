package se.samsyn.agency.ui;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyMerge;
import se.samsyn.agency.AgencyMergeService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.HistoryNotes;
import se.samsyn.shared.ui.Texts;

/** In the history of both: that they became one, why, and that it was undone. */
@Component
class MergeHistory implements HistoryNotes {

    private final AgencyMergeService merges;

    MergeHistory(AgencyMergeService merges) {
        this.merges = merges;
    }

    @Override
    public List<Note> of(RecordRef record) {
        return record.kind() == RecordKind.AGENCY
                ? merges.about(new AgencyId(record.id())).stream()
                        .flatMap(MergeHistory::notes)
                        .toList()
                : List.of();
    }

    private static Stream<Note> notes(AgencyMerge merge) {
        var merged = new Note(
                merge.mergedAt().toInstant(),
                new Span(Texts.of("agency.merged.note", merge.goneName(), merge.mergedBy(), merge.reason())));
        return merge.undoneAt() == null
                ? Stream.of(merged)
                : Stream.of(
                        new Note(
                                merge.undoneAt().toInstant(),
                                new Span(Texts.of("agency.undone.note", merge.goneName(), merge.undoneBy()))),
                        merged);
    }
}

package se.samsyn.relation.ui;

import com.vaadin.flow.component.html.Anchor;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.relation.TimelineService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.Texts;

/** On an initiative's page: what comes next, and what happened last. */
@Component
class TimelineSection implements RecordSection {

    private final TimelineService timelines;
    private final Clock clock;

    TimelineSection(TimelineService timelines, Clock clock) {
        this.timelines = timelines;
        this.clock = clock;
    }

    @Override
    public int order() {
        return HISTORY - 1;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create(RecordRef record) {
        if (record.kind() != RecordKind.INITIATIVE) {
            return Optional.empty();
        }
        var near = timelines.near(new InitiativeId(record.id()));
        var section = new PageSection(Texts.of("relation.timeline"));
        return near.isEmpty()
                ? Optional.empty()
                : Optional.of(section.add(
                        HappeningList.of(near, LocalDate.now(clock)),
                        new Anchor(record.path() + TimelineView.BELOW, Texts.of("relation.timeline.all"))));
    }
}

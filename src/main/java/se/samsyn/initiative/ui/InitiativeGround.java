package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.ui.RecordSection;

/** What an initiative rests on and costs, to be read where it is decided whether it goes on. */
@org.springframework.stereotype.Component
public class InitiativeGround {

    private final InitiativeService initiatives;
    private final Clock clock;

    InitiativeGround(InitiativeService initiatives, Clock clock) {
        this.initiatives = initiatives;
        this.clock = clock;
    }

    /** @throws java.util.NoSuchElementException where there is no such initiative, or none that the caller may see */
    public List<Component> of(InitiativeId id) {
        var parts = initiatives.parts(id);
        var folds = new Folds();
        return Stream.<RecordSection>of(
                        EvidenceSection.readOnly(parts, folds),
                        FundingSection.readOnly(parts.funding(), LocalDate.now(clock), folds))
                .flatMap(section -> section.create(id.ref()).stream())
                .toList();
    }
}

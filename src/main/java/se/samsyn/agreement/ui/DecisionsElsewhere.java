package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.samsyn.agency.AgencyId;
import se.samsyn.agreement.DecisionFilter;
import se.samsyn.agreement.DecisionService;
import se.samsyn.agreement.DecisionSort;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.Texts;

/** On an agency's page, what the council decided that it sees to; on an initiative's, what was decided about it. */
@org.springframework.stereotype.Component
class DecisionsElsewhere implements RecordSection {

    private final DecisionService decisions;

    DecisionsElsewhere(DecisionService decisions) {
        this.decisions = decisions;
    }

    @Override
    public int order() {
        return 44;
    }

    @Override
    public Optional<Component> create(RecordRef record) {
        return switch (record.kind()) {
            case AGENCY -> section("agreement.decisions.ofAgency", DecisionFilter.of(new AgencyId(record.id())));
            case INITIATIVE ->
                section("agreement.decisions.ofInitiative", DecisionFilter.of(new InitiativeId(record.id())));
            default -> Optional.empty();
        };
    }

    private Optional<Component> section(String title, DecisionFilter filter) {
        var all = decisions.list(filter, new Sort<>(DecisionSort.STATE, false), Page.ALL);
        return all.isEmpty() ? Optional.empty() : Optional.of(new PageSection(Texts.of(title), DecisionRows.of(all)));
    }
}

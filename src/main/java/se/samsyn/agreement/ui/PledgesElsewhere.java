package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import se.samsyn.agency.AgencyId;
import se.samsyn.agreement.PledgeFilter;
import se.samsyn.agreement.PledgeService;
import se.samsyn.agreement.PledgeSort;
import se.samsyn.area.AreaId;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.Texts;

/** On the pages of agencies and areas: what is promised to the residents by them, and there. */
@org.springframework.stereotype.Component
class PledgesElsewhere implements RecordSection {

    private final PledgeService pledges;

    PledgesElsewhere(PledgeService pledges) {
        this.pledges = pledges;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public Optional<Component> create(RecordRef record) {
        return switch (record.kind()) {
            case AGENCY -> section(PledgeFilter.of(new AgencyId(record.id())));
            case AREA -> section(PledgeFilter.in(new AreaId(record.id())));
            default -> Optional.empty();
        };
    }

    private Optional<Component> section(PledgeFilter filter) {
        var all = pledges.list(filter, new Sort<>(PledgeSort.STARTS_ON, true), Page.ALL);
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection(Texts.of("agreement.pledges"), PledgeRows.of(all)));
    }
}

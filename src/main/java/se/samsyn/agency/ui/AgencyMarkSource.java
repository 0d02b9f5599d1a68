package se.samsyn.agency.ui;

import java.util.Collection;
import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyService;
import se.samsyn.shared.ui.ShortMarks;

/** All agencies, ended ones too: none of them may look like another. */
@Component
class AgencyMarkSource implements ShortMarks.Source {

    private final AgencyService agencies;

    AgencyMarkSource(AgencyService agencies) {
        this.agencies = agencies;
    }

    @Override
    public Collection<ShortMarks.Named> agencies() {
        return agencies.names().stream()
                .map(agency -> new ShortMarks.Named(agency.id().value(), agency.name(), agency.shortName()))
                .toList();
    }
}

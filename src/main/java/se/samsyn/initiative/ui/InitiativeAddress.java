package se.samsyn.initiative.ui;

import com.vaadin.flow.router.Location;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeFilter;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.shared.ui.FilterBar;

/** How the list's filter stands in its address; what is no filter is passed over. */
final class InitiativeAddress {

    /** The one choice of the review filter. */
    static final String DUE = "nu";

    private InitiativeAddress() {}

    static InitiativeFilter filter(Location location) {
        var agency = FilterBar.number(location, "aktor");
        var area = FilterBar.number(location, "omrade");
        return new InitiativeFilter(
                FilterBar.parameter(location, "q").orElse(""),
                FilterBar.constant(location, "lage", InitiativeStatus.class),
                agency == null ? null : new AgencyId(agency),
                area == null ? null : new AreaId(area),
                FilterBar.parameter(location, "granskning").filter(DUE::equals).isPresent());
    }
}

package se.samsyn.initiative.ui;

import com.vaadin.flow.router.Location;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeFilter;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.shared.ui.Address;

/** How the list's filter stands in its address; what is no filter is passed over. */
final class InitiativeAddress {

    /** The one choice of the review filter. */
    static final String DUE = "nu";

    private InitiativeAddress() {}

    static InitiativeFilter filter(Location location) {
        var agency = Address.number(location, "aktor");
        var area = Address.number(location, "omrade");
        return new InitiativeFilter(
                Address.parameter(location, "q").orElse(""),
                Address.constant(location, "lage", InitiativeStatus.class),
                agency == null ? null : new AgencyId(agency),
                area == null ? null : new AreaId(area),
                Address.parameter(location, "granskning").filter(DUE::equals).isPresent());
    }
}

package se.samsyn.agreement.ui;

import com.vaadin.flow.router.Location;
import se.samsyn.agency.AgencyId;
import se.samsyn.agreement.AgreementFilter;
import se.samsyn.agreement.AgreementState;
import se.samsyn.area.AreaId;
import se.samsyn.shared.ui.Address;

/** How the list's filter stands in its address; what is no filter is passed over. */
final class AgreementAddress {

    /** The one choice of what is to be seen to. */
    static final String RENEW = "att-fornya";

    /** Of a form: the one that is to be renewed. */
    static final String RENEWS = "fornyar";

    private AgreementAddress() {}

    static AgreementFilter filter(Location location) {
        return new AgreementFilter(
                Address.parameter(location, "q").orElse(""),
                Address.constant(location, "lage", AgreementState.class),
                AgencyId.ofNullable(Address.number(location, "part")),
                AreaId.ofNullable(Address.number(location, "omrade")),
                Address.parameter(location, "behover").filter(RENEW::equals).isPresent(),
                null);
    }
}

package se.samsyn.relation.ui;

import com.vaadin.flow.router.Location;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.OrgRole;
import se.samsyn.relation.TieFilter;
import se.samsyn.shared.Paths;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Address;

/** How what is shown of the network stands in its address; what is no filter is passed over. */
final class NetworkAddress {

    static final String PATH = Paths.NETWORK;

    static final String AGENCY = Paths.NETWORK_AGENCY;

    static final String INITIATIVE = Paths.NETWORK_INITIATIVE;

    static final String AREA = "omrade";

    static final String ROLE = "roll";

    static final String OVER = "aven";

    /** The one choice of {@link #OVER}. */
    static final String ALL = "avslutat";

    private NetworkAddress() {}

    static TieFilter filter(Location location) {
        return new TieFilter(
                AgencyId.ofNullable(Address.number(location, AGENCY)),
                InitiativeId.ofNullable(Address.number(location, INITIATIVE)),
                AreaId.ofNullable(Address.number(location, AREA)),
                Address.constant(location, ROLE, OrgRole.class),
                Address.parameter(location, OVER).filter(ALL::equals).isPresent());
    }

    /** What stands in the middle; null for nothing. */
    static @Nullable RecordRef middle(TieFilter filter) {
        var agency = filter.agency();
        if (filter.initiative() != null) {
            return filter.initiative().ref();
        }
        return agency == null ? null : agency.ref();
    }

    /** Puts it into the middle, and leaves the rest as it is but for what stood there. */
    static String around(RecordRef record, TieFilter filter) {
        var path = new StringBuilder(PATH)
                .append('?')
                .append(record.kind() == RecordKind.AGENCY ? AGENCY : INITIATIVE)
                .append('=')
                .append(record.id());
        if (filter.area() != null) {
            path.append('&').append(AREA).append('=').append(filter.area().value());
        }
        if (filter.role() != null) {
            path.append('&').append(ROLE).append('=').append(Address.word(filter.role()));
        }
        return filter.over()
                ? path.append('&').append(OVER).append('=').append(ALL).toString()
                : path.toString();
    }
}

package se.samsyn.agency;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Agencies and roles for tests. */
public final class Examples {

    public static final LocalDate VISIT = LocalDate.of(2024, 1, 31);

    private Examples() {}

    public static AgencyData agency(String name) {
        return agency(name, null);
    }

    public static AgencyData agency(String name, @Nullable AgencyId parent) {
        return AgencyData.of(name, "", AgencyKind.MUNICIPAL_ADMINISTRATION, "", parent, List.of(), "");
    }

    public static AgencyData numbered(String name, String orgNumber) {
        return AgencyData.of(name, "", AgencyKind.MUNICIPALITY, orgNumber, null, List.of(), "");
    }

    public static PersonRoleData role(String title) {
        return new PersonRoleData(title, null, VISIT, null, null);
    }
}

package se.samsyn.initiative;

import java.util.List;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyService;

/** What tests of initiatives need to have in the other registers. */
public final class Registers {

    private Registers() {}

    public static InitiativeId initiative(InitiativeService initiatives, String name, AgencyId agency, OrgRole role) {
        return initiatives.create(InitiativeData.named(name)
                .draft()
                .participations(List.of(Participation.of(agency, role)))
                .data());
    }

    public static AgencyId agency(AgencyService agencies, String name, String shortName) {
        return agencies.create(
                AgencyData.of(name, shortName, AgencyKind.MUNICIPAL_ADMINISTRATION, "", null, List.of(), ""));
    }
}

package se.samsyn.initiative.ui;

import com.vaadin.flow.router.Location;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.EvidenceGrade;
import se.samsyn.initiative.InitiativeFilter;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Texts;

/** How the list's filter stands in its address; what is no filter is passed over. */
final class InitiativeAddress {

    /** The one choice of the review filter. */
    static final String DUE = "nu";

    /** The one choice among the loose ends. */
    static final String LOOSE = InitiativeFilter.WITHOUT_PROBLEM_ADDRESS.replaceFirst(".*=", "");

    /** The one choice of the filter of what nobody has confirmed. */
    static final String UNCONFIRMED = "nej";

    private InitiativeAddress() {}

    /** The period that a link from elsewhere asks for, in words. */
    static @Nullable String period(Location location) {
        var from = Address.day(location, "fran");
        var to = Address.day(location, "till");
        return from == null || to == null
                ? null
                : Texts.of(
                        begun(location) ? "initiative.given.begun" : "initiative.given.period",
                        Dates.exact(from),
                        Dates.exact(to));
    }

    private static boolean begun(Location location) {
        return Address.parameter(location, "borjade").filter("ja"::equals).isPresent();
    }

    static InitiativeFilter filter(Location location) {
        var agency = Address.number(location, "aktor");
        var area = Address.number(location, "omrade");
        return new InitiativeFilter(
                Address.parameter(location, "q").orElse(""),
                Address.constant(location, "lage", InitiativeStatus.class),
                AgencyId.ofNullable(agency),
                area == null ? null : new AreaId(area),
                Address.parameter(location, "granskning").filter(DUE::equals).isPresent(),
                Address.day(location, "fran"),
                Address.day(location, "till"),
                begun(location),
                Address.parameter(location, "losa").filter(LOOSE::equals).isPresent(),
                Address.constant(location, "evidens", EvidenceGrade.class),
                Address.parameter(location, "bekraftad")
                        .filter(UNCONFIRMED::equals)
                        .isPresent());
    }
}

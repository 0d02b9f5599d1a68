package se.samsyn.initiative.ui;

import com.vaadin.flow.router.Location;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeFilter;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.FilterBar;
import se.samsyn.shared.ui.Texts;

/** How the list's filter stands in its address; what is no filter is passed over. */
final class InitiativeAddress {

    /** The one choice of the review filter. */
    static final String DUE = "nu";

    private InitiativeAddress() {}

    /** The period that a link from elsewhere asks for, in words. */
    static @Nullable String period(Location location) {
        var from = FilterBar.day(location, "fran");
        var to = FilterBar.day(location, "till");
        return from == null || to == null
                ? null
                : Texts.of(
                        begun(location) ? "initiative.given.begun" : "initiative.given.period",
                        Dates.exact(from),
                        Dates.exact(to));
    }

    private static boolean begun(Location location) {
        return FilterBar.parameter(location, "borjade").filter("ja"::equals).isPresent();
    }

    static InitiativeFilter filter(Location location) {
        var agency = FilterBar.number(location, "aktor");
        var area = FilterBar.number(location, "omrade");
        return new InitiativeFilter(
                FilterBar.parameter(location, "q").orElse(""),
                FilterBar.constant(location, "lage", InitiativeStatus.class),
                agency == null ? null : new AgencyId(agency),
                area == null ? null : new AreaId(area),
                FilterBar.parameter(location, "granskning").filter(DUE::equals).isPresent(),
                FilterBar.day(location, "fran"),
                FilterBar.day(location, "till"),
                begun(location));
    }
}

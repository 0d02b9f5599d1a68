package se.samsyn.problem.ui;

import com.vaadin.flow.router.Location;
import se.samsyn.area.AreaId;
import se.samsyn.problem.ProblemCategory;
import se.samsyn.problem.ProblemFilter;
import se.samsyn.problem.ProblemKind;
import se.samsyn.problem.ProblemState;
import se.samsyn.shared.ui.Address;

/** How the list's filter stands in its address; what is no filter is passed over. */
final class ProblemAddress {

    /** The one choice among the loose ends. */
    static final String LOOSE = "utan-initiativ";

    /** Leads to the problems that no initiative answers to. */
    static final String UNANSWERED = "losa=" + LOOSE;

    private ProblemAddress() {}

    static ProblemFilter filter(Location location) {
        return new ProblemFilter(
                Address.parameter(location, "q").orElse(""),
                Address.constant(location, "kategori", ProblemCategory.class),
                Address.constant(location, "slag", ProblemKind.class),
                AreaId.ofNullable(Address.number(location, "omrade")),
                Address.constant(location, "lage", ProblemState.class),
                Address.parameter(location, "losa").filter(LOOSE::equals).isPresent(),
                null);
    }
}

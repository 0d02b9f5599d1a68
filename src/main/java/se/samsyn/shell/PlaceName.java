package se.samsyn.shell;

import java.util.stream.Collectors;
import se.samsyn.access.Place;
import se.samsyn.access.Places;
import se.samsyn.shared.ui.Texts;

/** What a place is called: the roles in it, and where. */
final class PlaceName {

    private PlaceName() {}

    static String of(Place place, Places places) {
        return roles(place) + " · " + places.name(place);
    }

    /** For where it is said already which municipality it is: the agency only, if it is for one. */
    static String beside(Place place, Places places) {
        return place.agencyId() == null ? roles(place) : of(place, places);
    }

    private static String roles(Place place) {
        return place.roles().stream().sorted().map(Texts::of).collect(Collectors.joining(", "));
    }
}

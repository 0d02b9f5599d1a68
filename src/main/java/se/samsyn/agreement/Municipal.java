package se.samsyn.agreement;

import java.util.List;
import java.util.stream.Stream;
import se.samsyn.agency.AgencyKind;

/** Which kinds of agencies are the municipality itself: its companies and schools are others than the Act means. */
final class Municipal {

    static final List<String> KINDS = Stream.of(
                    AgencyKind.MUNICIPALITY, AgencyKind.MUNICIPAL_ADMINISTRATION, AgencyKind.COMMITTEE)
            .map(Enum::name)
            .toList();

    private Municipal() {}

    static boolean is(AgencyKind kind) {
        return KINDS.contains(kind.name());
    }
}

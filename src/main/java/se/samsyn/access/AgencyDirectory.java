package se.samsyn.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What signing in has to know of agencies, told by the module that keeps them, of the caller's municipality. */
public interface AgencyDirectory {

    /** Ended ones too. */
    Map<Long, String> names();

    /** Those that have left: nobody acts for them any more. */
    Set<Long> ended();

    /** @param number ten digits */
    Optional<Long> withOrganisationNumber(String number);
}

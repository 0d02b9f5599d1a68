package se.samsyn.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.MayKeepAccounts;
import se.samsyn.access.Role;

/**
 * The agencies that people act for, as whoever keeps accounts has to choose and name them. An administrator reads nothing
 * else of the registers.
 */
@Service
@MayKeepAccounts
@Transactional(readOnly = true)
public class ActedForService {

    private final AgencyQueries queries;
    private final Clock clock;

    ActedForService(AgencyQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    /** Every one, ended ones too, since those who acted for them are still listed. */
    public List<AgencyOption> all() {
        return queries.options();
    }

    /** Those that have not ended and that the caller may invite for: an agency's own administrator only for that one. */
    public List<AgencyOption> offered() {
        var caller = CurrentCaller.get();
        var whole = caller.is(Role.COORDINATOR) || caller.is(Role.ADMINISTRATOR);
        return queries.options(LocalDate.now(clock)).stream()
                .filter(option -> whole || Long.valueOf(option.id().value()).equals(caller.agencyId()))
                .toList();
    }
}

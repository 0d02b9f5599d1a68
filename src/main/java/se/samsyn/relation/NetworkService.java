package se.samsyn.relation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayRead;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;

/** Tells which agencies take part in which initiatives; an initiative that the caller may not see ties nobody together. */
@Service
@MayRead
@Transactional(readOnly = true)
public class NetworkService {

    /** The most ties that are read to be drawn. */
    private static final int MOST = 20_000;

    private final NetworkQueries queries;
    private final Clock clock;

    NetworkService(NetworkQueries queries, Clock clock) {
        this.queries = queries;
        this.clock = clock;
    }

    public List<Tie> list(TieFilter filter, Sort<TieSort> sort, Page page) {
        return queries.list(filter, sort, page, LocalDate.now(clock));
    }

    public int count(TieFilter filter) {
        return queries.count(filter, LocalDate.now(clock));
    }

    /** The same ties, arranged to be drawn. */
    public Network network(TieFilter filter) {
        return Network.of(
                list(filter, new Sort<>(TieSort.AGENCY, false), Page.first(MOST)),
                filter.agency(),
                filter.initiative());
    }
}

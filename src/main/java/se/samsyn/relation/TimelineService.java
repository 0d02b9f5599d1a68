package se.samsyn.relation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayRead;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;

/** Tells what happened to an initiative, from whatever register holds it; what the caller may not see is not in it. */
@Service
@MayRead
@Transactional(readOnly = true)
public class TimelineService {

    /** The most that lies ahead or is late: little by nature. */
    private static final int MOST = 200;

    private static final int AHEAD = 3;

    private static final int BEHIND = 7;

    private final InitiativeService initiatives;
    private final TimelineQueries queries;
    private final Clock clock;

    TimelineService(InitiativeService initiatives, TimelineQueries queries, Clock clock) {
        this.initiatives = initiatives;
        this.queries = queries;
        this.clock = clock;
    }

    /**
     * @param group of one sort only; null for all
     * @param year in one year only, so far; null for all
     * @param most of what has happened so far, 1 or more
     * @throws NoSuchElementException where there is no such initiative
     */
    public Timeline of(InitiativeId id, @Nullable HappeningGroup group, @Nullable Integer year, int most) {
        initiatives.get(id);
        var today = LocalDate.now(clock);
        var soFar = queries.soFar(id, group, year, today, most + 1);
        return new Timeline(
                queries.ahead(id, group, today, MOST),
                queries.late(id, group, today, MOST),
                soFar.subList(0, Math.min(soFar.size(), most)),
                soFar.size() > most,
                queries.years(id, group, today));
    }

    /**
     * What lies nearest to today, the latest first: a little of what is to come, and more of what happened.
     *
     * @param id of an initiative that the caller sees
     */
    public List<Happening> near(InitiativeId id) {
        var today = LocalDate.now(clock);
        var ahead = queries.ahead(id, null, today, AHEAD).reversed();
        return Stream.concat(ahead.stream(), queries.soFar(id, null, null, today, BEHIND).stream())
                .toList();
    }
}

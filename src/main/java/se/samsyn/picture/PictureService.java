package se.samsyn.picture;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Identities;
import se.samsyn.access.MayRead;
import se.samsyn.picture.PictureContent.Area;

/** The picture as the registry gives it now. */
@Service
@MayRead
@Transactional(readOnly = true)
public class PictureService {

    private final WhoQueries initiatives;
    private final ProgressQueries goals;
    private final EventQueries events;
    private final OutsideQueries outside;
    private final Identities identities;
    private final Clock clock;

    PictureService(
            WhoQueries initiatives,
            ProgressQueries goals,
            EventQueries events,
            OutsideQueries outside,
            Identities identities,
            Clock clock) {
        this.initiatives = initiatives;
        this.goals = goals;
        this.events = events;
        this.outside = outside;
        this.identities = identities;
        this.clock = clock;
    }

    /** From one moment: all statements see the same rows, so that the parts agree with each other. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public PictureContent picture(PictureQuery query) {
        var scope = new Scope(query, LocalDate.now(clock));
        var rows = initiatives.initiatives(scope);
        var ids = rows.stream().map(WhoQueries.Row::id).toList();
        return new PictureComposer(
                        scope,
                        initiatives.areas(),
                        rows,
                        initiatives.agencies(scope, ids),
                        initiatives.areas(scope, ids),
                        goals.goals(scope, ids),
                        events.activities(scope),
                        events.returned(scope),
                        events.visits(scope),
                        events.articles(scope),
                        outside.outside(scope))
                .compose(identities.municipalityName(CurrentCaller.get().municipality()), Instant.now(clock));
    }

    /** Of which anything is recorded that a picture can be of; this year where nothing is. */
    public int firstYear() {
        var today = LocalDate.now(clock);
        return events.firstDay(today).getYear();
    }

    /** Districts first, then places; what a picture can be narrowed down to. */
    public List<Area> areas() {
        return initiatives.areas().stream()
                .filter(area -> area.kind() != AreaKind.MUNICIPALITY)
                .sorted(java.util.Comparator.comparing(Area::kind))
                .toList();
    }
}

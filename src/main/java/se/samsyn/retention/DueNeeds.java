package se.samsyn.retention;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.NeedSource;
import se.samsyn.shared.Urgency;

/** What is to be disposed of by now and is not held back, as a number. */
@Component
class DueNeeds implements NeedSource {

    private final DueQueries queries;

    DueNeeds(DueQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Need> needs(LocalDate today) {
        var due = queries.count(new DueFilter("", null, null, DueFilter.HoldState.FREE), today);
        return due == 0
                ? List.of()
                : List.of(Need.at("gallring", NeedKind.DISPOSAL, Urgency.LATER, null, "retention.need.due", due));
    }
}

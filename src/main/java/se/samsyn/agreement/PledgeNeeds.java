package se.samsyn.agreement;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.NeedSource;
import se.samsyn.shared.Urgency;

/** Pledges that were to be followed up by now. */
@Component
class PledgeNeeds implements NeedSource {

    private final PledgeQueries queries;

    PledgeNeeds(PledgeQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<Need> needs(LocalDate today) {
        return queries.late(today).stream().map(PledgeNeeds::need).toList();
    }

    private static Need need(PledgeQueries.Late pledge) {
        var by = pledge.by();
        return by == null
                ? Need.of(
                        NeedKind.PLEDGE,
                        Urgency.SOON,
                        pledge.id().ref(),
                        pledge.name(),
                        pledge.followUpOn(),
                        "agreement.need.pledge",
                        pledge.followUpOn())
                : Need.of(
                        NeedKind.PLEDGE,
                        Urgency.SOON,
                        pledge.id().ref(),
                        pledge.name(),
                        pledge.followUpOn(),
                        "agreement.need.pledge.by",
                        by,
                        pledge.followUpOn());
    }
}

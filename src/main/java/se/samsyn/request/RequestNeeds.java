package se.samsyn.request;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.NeedSource;
import se.samsyn.shared.Paths;
import se.samsyn.shared.SwedishTime;
import se.samsyn.shared.Urgency;

/** Those who wait to be let in to a record, as far as it is the caller's to answer. */
@Component
class RequestNeeds implements NeedSource {

    private final AccessRequestService requests;

    RequestNeeds(AccessRequestService requests) {
        this.requests = requests;
    }

    @Override
    public List<Need> needs(LocalDate today) {
        var waiting = requests.toAnswer().stream()
                .filter(request -> request.state() == AccessRequestState.ASKED)
                .map(request -> LocalDate.ofInstant(request.askedAt(), SwedishTime.ZONE))
                .sorted()
                .toList();
        return waiting.isEmpty()
                ? List.of()
                : List.of(Need.at(
                        Paths.ACCESS,
                        NeedKind.ACCESS,
                        waiting.getFirst().isBefore(today.minusDays(7)) ? Urgency.NOW : Urgency.SOON,
                        waiting.getFirst(),
                        "request.need.waiting",
                        waiting.size()));
    }
}

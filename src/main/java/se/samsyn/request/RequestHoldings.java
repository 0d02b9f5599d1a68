package se.samsyn.request;

import static se.samsyn.jooq.registry.tables.AccessRequest.ACCESS_REQUEST;
import static se.samsyn.shared.Holding.kept;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Holding;
import se.samsyn.shared.Holdings;
import se.samsyn.shared.RetentionKind;

/** Requests for a record go with it: what they are about is no more. */
@Component
class RequestHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return Stream.of(RetentionKind.INITIATIVE, RetentionKind.ACTIVITY, RetentionKind.VISIT)
                .map(kind -> kept(
                        kind,
                        "retention.along.requests",
                        ACCESS_REQUEST.ID,
                        ACCESS_REQUEST.RECORD_ID,
                        ACCESS_REQUEST.RECORD_KIND.eq(kind.name())))
                .toList();
    }
}

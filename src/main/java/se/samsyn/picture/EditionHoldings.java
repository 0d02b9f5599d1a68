package se.samsyn.picture;

import static org.jooq.impl.DSL.noCondition;
import static se.samsyn.jooq.registry.tables.EditionContent.EDITION_CONTENT;
import static se.samsyn.shared.Holding.kept;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Holding;
import se.samsyn.shared.Holdings;
import se.samsyn.shared.RetentionKind;

/** Editions are records of their own; the copies that they hold go with them and with nothing else. */
@Component
class EditionHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return List.of(kept(
                RetentionKind.EDITION,
                "retention.along.contents",
                EDITION_CONTENT.EDITION_ID,
                EDITION_CONTENT.EDITION_ID,
                noCondition()));
    }
}

package se.samsyn.audit;

import static se.samsyn.jooq.registry.tables.AuditVersion.AUDIT_VERSION;
import static se.samsyn.shared.Holding.kept;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Holding;
import se.samsyn.shared.Holdings;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RetentionKind;

/** What a record said earlier goes with it; the entries that say what was done to it stay. */
@Component
class LogHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        var versions = new ArrayList<Holding>();
        for (var kind : RetentionKind.values()) {
            var record = kind.record();
            if (record != null) {
                versions.add(of(kind, AUDIT_VERSION.RECORD_ID, record));
            }
        }
        versions.add(of(RetentionKind.INITIATIVE, AUDIT_VERSION.goal().INITIATIVE_ID, RecordKind.GOAL));
        return versions;
    }

    private static Holding of(RetentionKind kind, Field<Long> belongsTo, RecordKind record) {
        return kept(
                kind,
                "retention.along.versions",
                AUDIT_VERSION.NUMBER,
                belongsTo,
                AUDIT_VERSION.KIND.eq(record.name()));
    }
}

package se.samsyn.relation;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.val;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayRead;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RecordReferences;
import se.samsyn.shared.Violations;

/** Counts what refers to a record by all that the database's catalogue knows, so that no module can be forgotten. */
@Service
@MayRead
@Transactional(readOnly = true)
class ReferenceService implements RecordReferences {

    private final DSLContext dsl;

    ReferenceService(DSLContext dsl) {
        this.dsl = dsl;
    }

    @Override
    public Map<String, Integer> to(RecordRef record) {
        var table = field("table_name", String.class);
        var many = field("many", Integer.class);
        return dsl.select(table, many)
                .from("record_references({0}, {1})", val(record.kind().name()), val(record.id()))
                .orderBy(many.desc(), table)
                .fetchStream()
                .collect(Collectors.toMap(
                        row -> Violations.isReferring(row.value1()) ? row.value1() : "other",
                        row -> row.value2(),
                        Integer::sum,
                        LinkedHashMap::new));
    }
}

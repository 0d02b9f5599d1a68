package se.samsyn.agreement;

import static se.samsyn.jooq.registry.tables.Council.COUNCIL;
import static se.samsyn.jooq.registry.tables.CouncilMember.COUNCIL_MEMBER;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores the council and its members. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class CouncilRepository {

    private final DSLContext dsl;

    CouncilRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** Whoever else founds one at once waits until this transaction is done. */
    void alone() {
        dsl.execute("select pg_advisory_xact_lock(hashtextextended('samsyn council ' || current_schema(), 0))");
    }

    CouncilId add(CouncilData data) {
        // @formatter:off
        return new CouncilId(dsl.insertInto(COUNCIL)
            .set(COUNCIL.NAME, data.name())
            .set(COUNCIL.LED_BY_ID, data.ledBy().value())
            .set(COUNCIL.TASK, data.task())
            .returningResult(COUNCIL.ID)
            .fetchSingle()
            .value1());
        // @formatter:on
    }

    /** @return false where the version is not the stored one */
    boolean change(Council council) {
        // @formatter:off
        return dsl.update(COUNCIL)
            .set(COUNCIL.NAME, council.data().name())
            .set(COUNCIL.LED_BY_ID, council.data().ledBy().value())
            .set(COUNCIL.TASK, council.data().task())
            .set(COUNCIL.VERSION, COUNCIL.VERSION.plus(1))
            .where(COUNCIL.ID.eq(council.id().value()))
            .and(COUNCIL.VERSION.eq(council.version()))
            .execute() == 1;
        // @formatter:on
    }

    /** @return false where the version is not the stored one */
    boolean changed(CouncilId id, long version) {
        // @formatter:off
        return dsl.update(COUNCIL)
            .set(COUNCIL.VERSION, COUNCIL.VERSION.plus(1))
            .where(COUNCIL.ID.eq(id.value()))
            .and(COUNCIL.VERSION.eq(version))
            .execute() == 1;
        // @formatter:on
    }

    boolean remove(CouncilId id) {
        return dsl.deleteFrom(COUNCIL).where(COUNCIL.ID.eq(id.value())).execute() == 1;
    }

    MemberId addMember(CouncilId council, MemberData data) {
        return new MemberId(dsl.insertInto(COUNCIL_MEMBER)
                .set(COUNCIL_MEMBER.COUNCIL_ID, council.value())
                .set(columns(data))
                .returningResult(COUNCIL_MEMBER.ID)
                .fetchSingle()
                .value1());
    }

    boolean changeMember(CouncilId council, MemberId id, MemberData data) {
        return dsl.update(COUNCIL_MEMBER)
                        .set(columns(data))
                        .where(COUNCIL_MEMBER.ID.eq(id.value()))
                        .and(COUNCIL_MEMBER.COUNCIL_ID.eq(council.value()))
                        .execute()
                == 1;
    }

    boolean removeMember(CouncilId council, MemberId id) {
        return dsl.deleteFrom(COUNCIL_MEMBER)
                        .where(COUNCIL_MEMBER.ID.eq(id.value()))
                        .and(COUNCIL_MEMBER.COUNCIL_ID.eq(council.value()))
                        .execute()
                == 1;
    }

    private static Map<Field<?>, @Nullable Object> columns(MemberData data) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(COUNCIL_MEMBER.PERSON_ROLE_ID, data.role().value());
        columns.put(COUNCIL_MEMBER.PART, data.part().name());
        columns.put(COUNCIL_MEMBER.LEADING_REASON, data.leadingReason());
        columns.put(COUNCIL_MEMBER.FROM_ON, data.fromOn());
        columns.put(COUNCIL_MEMBER.TO_ON, data.toOn());
        return columns;
    }
}

package se.samsyn.request;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.AccessRequest.ACCESS_REQUEST;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** What was asked and answered, as far as the caller asked it or may answer it. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AccessRequestRepository {

    /** More is not read at once: nobody answers thousands. */
    private static final int MOST = 500;

    private final DSLContext dsl;

    AccessRequestRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @return 0 where the caller waits for too many answers already */
    long ask(RecordRef record, String reason) {
        return dsl.select(field(
                        "ask_for_access({0}, {1}, {2}, {3})",
                        Long.class,
                        val(record.kind().name()),
                        val(record.id()),
                        val(reason),
                        val(CurrentCaller.get().name())))
                .fetchSingle(mapping(id -> id));
    }

    /** Those that wait first, then the latest. */
    List<AccessRequest> list() {
        return list(noCondition());
    }

    List<AccessRequest> granted(RecordRef record) {
        return list(ACCESS_REQUEST
                .RECORD_KIND
                .eq(record.kind().name())
                .and(ACCESS_REQUEST.RECORD_ID.eq(record.id()))
                .and(ACCESS_REQUEST.STATE.eq(AccessRequestState.GRANTED.name())));
    }

    Optional<AccessRequest> find(AccessRequestId id) {
        return list(ACCESS_REQUEST.ID.eq(id.value())).stream().findFirst();
    }

    /** Who answers, and whom records let in, follows what has changed. */
    void follow() {
        dsl.select(field("follow_access_requests()", Object.class)).execute();
    }

    /** @return false where somebody else has answered since, or it is not the caller's to answer any more */
    boolean answer(AccessRequestId id, long version, AccessRequestState state, String answer) {
        return dsl.select(field(
                        "answer_access_request({0}, {1}, {2}, {3}, {4})",
                        Boolean.class,
                        val(id.value()),
                        val(version),
                        val(state.name()),
                        val(answer),
                        val(CurrentCaller.get().name())))
                .fetchSingle(mapping(done -> done));
    }

    private List<AccessRequest> list(Condition condition) {
        // @formatter:off
        return dsl.select(
                ACCESS_REQUEST.ID.convertFrom(AccessRequestId::new),
                ACCESS_REQUEST.VERSION,
                row(ACCESS_REQUEST.RECORD_KIND.convertFrom(RecordKind::valueOf), ACCESS_REQUEST.RECORD_ID)
                    .mapping(RecordRef::new),
                ACCESS_REQUEST.ASKED_BY_ID,
                ACCESS_REQUEST.ASKED_BY,
                ACCESS_REQUEST.AGENCY,
                ACCESS_REQUEST.REASON,
                ACCESS_REQUEST.ASKED_AT.convertFrom(OffsetDateTime::toInstant),
                ACCESS_REQUEST.STATE.convertFrom(AccessRequestState::valueOf),
                ACCESS_REQUEST.ANSWER,
                ACCESS_REQUEST.DECIDED_BY,
                ACCESS_REQUEST.DECIDED_AT.convertFrom(at -> at == null ? null : at.toInstant()),
                ACCESS_REQUEST.VISIBLE_TO.convertFrom(List::of))
            .from(ACCESS_REQUEST)
            .where(condition)
            .orderBy(
                ACCESS_REQUEST.STATE.eq(AccessRequestState.ASKED.name()).desc(),
                ACCESS_REQUEST.ASKED_AT.desc(),
                ACCESS_REQUEST.ID.desc())
            .limit(MOST)
            .fetch(mapping(AccessRequest::new));
        // @formatter:on
    }
}

package se.samsyn.question;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.Question.QUESTION;

import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Caller;
import se.samsyn.initiative.CircleChanged;
import se.samsyn.initiative.CircleColumn;

/** Writes questions and what becomes of them; who sees them follows their record. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class QuestionRepository {

    private final DSLContext dsl;

    QuestionRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    QuestionId insert(QuestionData data, Seen seen, Caller caller) {
        return dsl.insertInto(QUESTION)
                .set(QUESTION.KIND, data.kind().name())
                .set(QuestionTarget.column(data.record()), data.record().id())
                .set(QUESTION.AGENCY_ID, data.agency().value())
                .set(
                        QUESTION.FOLLOWS_ID,
                        data.follows() == null ? null : data.follows().value())
                .set(QUESTION.WORDS, data.words())
                .set(QUESTION.DUE_ON, data.dueOn())
                .set(QUESTION.ASKED_BY_ID, caller.identityId())
                .set(QUESTION.ASKED_BY, caller.name())
                .set(QUESTION.VISIBLE_TO, seen.keys())
                .set(QUESTION.CIRCLE, seen.circle())
                .returningResult(QUESTION.ID)
                .fetchSingle(mapping(QuestionId::new));
    }

    /** @return false where there is no such version, or none that the caller may write so */
    boolean change(QuestionId id, long version, QuestionData data) {
        return update(
                id,
                version,
                QuestionState.ASKED,
                Map.of(QUESTION.WORDS, data.words()),
                Map.of(QUESTION.DUE_ON, val(data.dueOn(), QUESTION.DUE_ON)));
    }

    /** As {@link #change}. */
    boolean remind(QuestionId id, long version) {
        return update(
                id, version, QuestionState.ASKED, Map.of(), Map.of(QUESTION.REMINDED_AT, currentOffsetDateTime()));
    }

    /** As {@link #change}. */
    boolean answer(QuestionId id, long version, String words, Caller caller) {
        return update(
                id,
                version,
                QuestionState.ANSWERED,
                Map.of(
                        QUESTION.ANSWER, words,
                        QUESTION.ANSWERED_BY, caller.name(),
                        QUESTION.ANSWERED_BY_ID, caller.identityId()),
                Map.of(QUESTION.ANSWERED_AT, currentOffsetDateTime()));
    }

    /** As {@link #change}; with whoever says so. */
    boolean close(QuestionId id, long version, QuestionState as, Caller caller) {
        return update(
                id,
                version,
                as,
                Map.of(QUESTION.CLOSED_BY, caller.name()),
                Map.of(QUESTION.CLOSED_AT, currentOffsetDateTime()));
    }

    /** As {@link #change}; takes back that it was closed. */
    boolean reopen(QuestionId id, long version, QuestionState as) {
        return update(
                id,
                version,
                as,
                Map.of(QUESTION.CLOSED_BY, ""),
                Map.of(QUESTION.CLOSED_AT, inline(null, QUESTION.CLOSED_AT)));
    }

    boolean delete(QuestionId id) {
        return dsl.deleteFrom(QUESTION).where(QUESTION.ID.eq(id.value())).execute() == 1;
    }

    private boolean update(
            QuestionId id,
            long version,
            QuestionState state,
            Map<? extends Field<?>, ?> values,
            Map<? extends Field<?>, ?> more) {
        return dsl.update(QUESTION)
                        .set(QUESTION.STATE, state.name())
                        .set(QUESTION.VERSION, QUESTION.VERSION.plus(1))
                        .set(values)
                        .set(more)
                        .where(QUESTION.ID.eq(id.value()))
                        .and(QUESTION.VERSION.eq(version))
                        .execute()
                == 1;
    }

    @EventListener
    void follow(CircleChanged change) {
        var initiative = change.initiative().value();
        new CircleColumn(QUESTION, QUESTION.CIRCLE)
                .follow(
                        dsl,
                        change.circle(),
                        QUESTION.ID.in(select(QUESTION.ID)
                                .from(QUESTION)
                                .where(QUESTION.INITIATIVE_ID
                                        .eq(initiative)
                                        .or(QUESTION.goal().INITIATIVE_ID.eq(initiative))
                                        .or(QUESTION.activity().INITIATIVE_ID.eq(initiative)))));
    }
}

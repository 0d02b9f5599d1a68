package se.samsyn.question;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.row;
import static se.samsyn.jooq.registry.tables.Question.QUESTION;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.agency.AgencyId;
import se.samsyn.shared.RecordRef;

/** Reads questions with their answers. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class QuestionQueries {

    private final DSLContext dsl;

    QuestionQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Question> find(QuestionId id) {
        return list(QUESTION.ID.eq(id.value())).stream().findFirst();
    }

    List<Question> of(RecordRef record) {
        return list(QuestionTarget.is(record));
    }

    /** What an agency has not answered, what is due first at the top. */
    List<Question> toAnswer(AgencyId agency) {
        return list(QUESTION.AGENCY_ID.eq(agency.value()).and(QUESTION.STATE.eq(QuestionState.ASKED.name())));
    }

    /** All that somebody still has to do something about. */
    List<Question> open() {
        return list(QUESTION.STATE.in(QuestionState.ASKED.name(), QuestionState.ANSWERED.name()));
    }

    private List<Question> list(Condition which) {
        // @formatter:off
        return dsl.select(
                    QUESTION.ID.convertFrom(QuestionId::new),
                    QUESTION.VERSION,
                    row(QUESTION.KIND.convertFrom(QuestionKind::valueOf),
                        QuestionTarget.ref(),
                        QUESTION.AGENCY_ID.convertFrom(AgencyId::new),
                        QUESTION.WORDS,
                        QUESTION.DUE_ON,
                        QUESTION.FOLLOWS_ID.convertFrom(QuestionId::ofNullable)).mapping(QuestionData::new),
                    QUESTION.STATE.convertFrom(QuestionState::valueOf),
                    QuestionTarget.recordName(),
                    QUESTION.agency().NAME,
                    row(QUESTION.ASKED_BY_ID,
                        QUESTION.ASKED_BY,
                        QUESTION.ASKED_AT.convertFrom(OffsetDateTime::toInstant)).mapping(Question.Asked::new),
                    QUESTION.REMINDED_AT.convertFrom(QuestionQueries::instant),
                    QUESTION.ANSWER,
                    QUESTION.ANSWERED_BY,
                    QUESTION.ANSWERED_AT.convertFrom(QuestionQueries::instant),
                    QUESTION.CLOSED_BY,
                    QUESTION.CLOSED_AT.convertFrom(QuestionQueries::instant))
                .from(QUESTION)
                .where(which)
                .orderBy(QUESTION.DUE_ON.asc().nullsLast(), QUESTION.ASKED_AT, QUESTION.ID)
                .fetch(mapping(Question::new));
        // @formatter:on
    }

    private static java.time.@org.jspecify.annotations.Nullable Instant instant(
            @org.jspecify.annotations.Nullable OffsetDateTime at) {
        return at == null ? null : at.toInstant();
    }
}

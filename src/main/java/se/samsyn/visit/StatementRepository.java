package se.samsyn.visit;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.Statement.STATEMENT;
import static se.samsyn.jooq.registry.tables.Visit.VISIT;
import static se.samsyn.jooq.registry.tables.VisitParticipant.VISIT_PARTICIPANT;

import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;
import se.samsyn.access.Label;
import se.samsyn.agency.PersonId;

/** Statements, and how they are quoted. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class StatementRepository {

    private final DSLContext dsl;

    StatementRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Statement> find(StatementId id) {
        // @formatter:off
        return dsl.select(
                    STATEMENT.ID.convertFrom(StatementId::new),
                    STATEMENT.VERSION,
                    row(
                        STATEMENT.PERSON_ID.convertFrom(PersonId::new),
                        STATEMENT.VISIT_ID.convertFrom(StatementRepository::visitId),
                        STATEMENT.WORDS,
                        STATEMENT.DIRECT,
                        STATEMENT.SAID_ON).mapping(StatementData::new))
                .from(STATEMENT)
                .where(STATEMENT.ID.eq(id.value()))
                .fetchOptional(mapping(Statement::new));
        // @formatter:on
    }

    private List<StatementListItem> list(Condition which) {
        // @formatter:off
        return dsl.select(
                    STATEMENT.ID.convertFrom(StatementId::new),
                    STATEMENT.PERSON_ID.convertFrom(PersonId::new),
                    STATEMENT.person().NAME,
                    coalesce(VISIT_PARTICIPANT.TITLE, inline("")),
                    STATEMENT.WORDS,
                    STATEMENT.DIRECT,
                    STATEMENT.SAID_ON,
                    STATEMENT.VISIT_ID.convertFrom(StatementRepository::visitId),
                    STATEMENT.visit().NAME)
                .from(STATEMENT)
                .leftJoin(VISIT_PARTICIPANT)
                    .on(VISIT_PARTICIPANT.VISIT_ID.eq(STATEMENT.VISIT_ID))
                    .and(VISIT_PARTICIPANT.PERSON_ID.eq(STATEMENT.PERSON_ID))
                .where(which)
                .orderBy(STATEMENT.SAID_ON.desc().nullsLast(), STATEMENT.ID)
                .fetch(mapping(StatementListItem::new));
        // @formatter:on
    }

    List<StatementListItem> ofVisit(VisitId visit) {
        return list(STATEMENT.VISIT_ID.eq(visit.value()));
    }

    List<StatementListItem> ofPerson(PersonId person) {
        return list(STATEMENT.PERSON_ID.eq(person.value()));
    }

    StatementId add(StatementData data) {
        return new StatementId(dsl.insertInto(STATEMENT)
                .set(STATEMENT.PERSON_ID, data.person().value())
                .set(
                        STATEMENT.VISIT_ID,
                        data.visit() == null ? null : data.visit().value())
                .set(STATEMENT.WORDS, data.words())
                .set(STATEMENT.DIRECT, data.direct())
                .set(STATEMENT.SAID_ON, data.saidOn())
                .set(STATEMENT.VISIBLE_TO, audience(data))
                .returning(STATEMENT.ID)
                .fetchSingle(STATEMENT.ID));
    }

    /** @return false where there is no such version any more */
    boolean change(Statement statement) {
        var data = statement.data();
        return dsl.update(STATEMENT)
                        .set(STATEMENT.PERSON_ID, data.person().value())
                        .set(
                                STATEMENT.VISIT_ID,
                                data.visit() == null ? null : data.visit().value())
                        .set(STATEMENT.WORDS, data.words())
                        .set(STATEMENT.DIRECT, data.direct())
                        .set(STATEMENT.SAID_ON, data.saidOn())
                        .set(STATEMENT.VISIBLE_TO, audience(data))
                        .set(STATEMENT.VERSION, STATEMENT.VERSION.plus(1))
                        .where(STATEMENT.ID.eq(statement.id().value()))
                        .and(STATEMENT.VERSION.eq(statement.version()))
                        .execute()
                == 1;
    }

    void remove(StatementId id) {
        dsl.deleteFrom(STATEMENT).where(STATEMENT.ID.eq(id.value())).execute();
    }

    Optional<String[]> keys(StatementId id) {
        return dsl.select(STATEMENT.VISIBLE_TO)
                .from(STATEMENT)
                .where(STATEMENT.ID.eq(id.value()))
                .fetchOptional(STATEMENT.VISIBLE_TO);
    }

    Optional<Audience> audience(StatementId id) {
        return dsl.select(STATEMENT.VISIBLE_TO.convertFrom(List::of))
                .from(STATEMENT)
                .where(STATEMENT.ID.eq(id.value()))
                .fetchOptional(mapping(keys -> new Audience(Label.GREEN, keys)));
    }

    /** Words said at a visit are seen by those who see the visit; others by all. */
    private static Field<String[]> audience(StatementData data) {
        return data.visit() == null
                ? val(Audience.GREEN.array())
                : field(select(VISIT.VISIBLE_TO)
                        .from(VISIT)
                        .where(VISIT.ID.eq(data.visit().value())));
    }

    private static @Nullable VisitId visitId(@Nullable Long id) {
        return id == null ? null : new VisitId(id);
    }
}

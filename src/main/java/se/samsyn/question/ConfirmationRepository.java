package se.samsyn.question;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.Confirmation.CONFIRMATION;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Caller;
import se.samsyn.initiative.CircleChanged;
import se.samsyn.initiative.CircleColumn;
import se.samsyn.jooq.registry.tables.records.ConfirmationRecord;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** What was said of whether records still hold. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ConfirmationRepository {

    private final DSLContext dsl;

    ConfirmationRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Confirmation> find(ConfirmationId id) {
        return list(CONFIRMATION.ID.eq(id.value())).stream().findFirst();
    }

    /** The latest first. */
    List<Confirmation> of(RecordRef record) {
        return list(column(record.kind()).eq(record.id()));
    }

    /** What does not hold, and nobody has seen to. */
    List<Confirmation> open() {
        return list(CONFIRMATION.HOLDS.isFalse().and(CONFIRMATION.SETTLED_ON.isNull()));
    }

    private List<Confirmation> list(Condition which) {
        // @formatter:off
        return dsl.select(
                    CONFIRMATION.ID.convertFrom(ConfirmationId::new),
                    CONFIRMATION.VERSION,
                    row(CONFIRMATION.INITIATIVE_ID, CONFIRMATION.GOAL_ID).mapping(ConfirmationRepository::record),
                    coalesce(CONFIRMATION.initiative().NAME, CONFIRMATION.goal().NAME),
                    CONFIRMATION.HOLDS,
                    CONFIRMATION.WORDS,
                    CONFIRMATION.SAID_ON,
                    coalesce(CONFIRMATION.agency().NAME, inline("")),
                    CONFIRMATION.SAID_BY,
                    CONFIRMATION.SETTLED_ON,
                    CONFIRMATION.SETTLED_BY)
                .from(CONFIRMATION)
                .where(which)
                .orderBy(CONFIRMATION.SAID_ON.desc(), CONFIRMATION.ID.desc())
                .fetch(mapping(Confirmation::new));
        // @formatter:on
    }

    /** @param words what does not hold; empty where it does */
    ConfirmationId insert(RecordRef record, String words, LocalDate on, Seen seen, Caller caller) {
        return dsl.insertInto(CONFIRMATION)
                .set(column(record.kind()), record.id())
                .set(CONFIRMATION.AGENCY_ID, caller.mayEdit() ? null : caller.agencyId())
                .set(CONFIRMATION.HOLDS, words.isEmpty())
                .set(CONFIRMATION.WORDS, words)
                .set(CONFIRMATION.SAID_ON, on)
                .set(CONFIRMATION.SAID_BY_ID, caller.identityId())
                .set(CONFIRMATION.SAID_BY, caller.name())
                .set(CONFIRMATION.VISIBLE_TO, seen.keys())
                .set(CONFIRMATION.CIRCLE, seen.circle())
                .returningResult(CONFIRMATION.ID)
                .fetchSingle(mapping(ConfirmationId::new));
    }

    /** @return false where the caller has said nothing such */
    boolean delete(ConfirmationId id, Caller caller) {
        return dsl.deleteFrom(CONFIRMATION)
                        .where(CONFIRMATION.ID.eq(id.value()))
                        .and(CONFIRMATION.SAID_BY_ID.eq(caller.identityId()))
                        .execute()
                == 1;
    }

    /**
     * @param on null to take it up again
     * @return false where there is no such version
     */
    boolean settle(ConfirmationId id, long version, @Nullable LocalDate on, String by) {
        return dsl.update(CONFIRMATION)
                        .set(CONFIRMATION.SETTLED_ON, val(on, CONFIRMATION.SETTLED_ON))
                        .set(CONFIRMATION.SETTLED_BY, by)
                        .set(CONFIRMATION.VERSION, CONFIRMATION.VERSION.plus(1))
                        .where(CONFIRMATION.ID.eq(id.value()))
                        .and(CONFIRMATION.VERSION.eq(version))
                        .execute()
                == 1;
    }

    @EventListener
    void follow(CircleChanged change) {
        var initiative = change.initiative().value();
        new CircleColumn(CONFIRMATION, CONFIRMATION.CIRCLE)
                .follow(
                        dsl,
                        change.circle(),
                        CONFIRMATION.ID.in(select(CONFIRMATION.ID)
                                .from(CONFIRMATION)
                                .where(CONFIRMATION
                                        .INITIATIVE_ID
                                        .eq(initiative)
                                        .or(CONFIRMATION.goal().INITIATIVE_ID.eq(initiative)))));
    }

    private static TableField<ConfirmationRecord, Long> column(RecordKind kind) {
        return switch (kind) {
            case INITIATIVE -> CONFIRMATION.INITIATIVE_ID;
            case GOAL -> CONFIRMATION.GOAL_ID;
            default -> throw new IllegalArgumentException(kind + " is not confirmed");
        };
    }

    private static RecordRef record(@Nullable Long initiative, @Nullable Long goal) {
        return initiative == null
                ? RecordRef.of(RecordKind.GOAL, Objects.requireNonNull(goal))
                : RecordRef.of(RecordKind.INITIATIVE, initiative);
    }
}

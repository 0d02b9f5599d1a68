package se.samsyn.review;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.currentOffsetDateTime;
import static se.samsyn.jooq.registry.tables.NeedSnooze.NEED_SNOOZE;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Keeps what was put off by whom: each reads their own. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class SnoozeRepository {

    /** What a need is put off by. */
    record Stored(SnoozeId id, NeedKind kind, RecordRef record, long part, LocalDate until, String reason) {}

    private final DSLContext dsl;

    SnoozeRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** The caller's that hold on a day. */
    List<Stored> of(Caller caller, LocalDate today) {
        // @formatter:off
        return dsl.select(
                    NEED_SNOOZE.ID.convertFrom(SnoozeId::new),
                    NEED_SNOOZE.KIND.convertFrom(NeedKind::valueOf),
                    DSL.row(NEED_SNOOZE.INITIATIVE_ID, NEED_SNOOZE.GOAL_ID, NEED_SNOOZE.VISIT_ID)
                        .mapping(SnoozeRepository::record),
                    NEED_SNOOZE.PART,
                    NEED_SNOOZE.UNTIL,
                    NEED_SNOOZE.REASON)
                .from(NEED_SNOOZE)
                .where(holds(caller))
                .and(NEED_SNOOZE.UNTIL.gt(today))
                .orderBy(NEED_SNOOZE.UNTIL, NEED_SNOOZE.ID)
                .fetch(mapping(Stored::new));
        // @formatter:on
    }

    /** In the place of what the same was put off by before. */
    SnoozeId add(Caller caller, SnoozeData data) {
        dsl.update(NEED_SNOOZE)
                .set(NEED_SNOOZE.ENDED_AT, currentOffsetDateTime())
                .where(holds(caller))
                .and(NEED_SNOOZE.KIND.eq(data.kind().name()))
                .and(column(data.record()).eq(data.record().id()))
                .and(NEED_SNOOZE.PART.eq(data.part()))
                .execute();
        return dsl.insertInto(NEED_SNOOZE)
                .set(NEED_SNOOZE.KIND, data.kind().name())
                .set(column(data.record()), data.record().id())
                .set(NEED_SNOOZE.PART, data.part())
                .set(NEED_SNOOZE.UNTIL, data.until())
                .set(NEED_SNOOZE.REASON, data.reason())
                .set(NEED_SNOOZE.SNOOZED_BY_ID, caller.identityId())
                .set(
                        NEED_SNOOZE.VISIBLE_TO,
                        Audience.of(Label.RED, null, List.of(), List.of(caller.identityId()))
                                .array())
                .returningResult(NEED_SNOOZE.ID)
                .fetchSingle(mapping(SnoozeId::new));
    }

    /** @return false where the caller has put off nothing such */
    boolean end(Caller caller, SnoozeId id) {
        return dsl.update(NEED_SNOOZE)
                        .set(NEED_SNOOZE.ENDED_AT, currentOffsetDateTime())
                        .where(holds(caller))
                        .and(NEED_SNOOZE.ID.eq(id.value()))
                        .execute()
                == 1;
    }

    private static Condition holds(Caller caller) {
        return NEED_SNOOZE.SNOOZED_BY_ID.eq(caller.identityId()).and(NEED_SNOOZE.ENDED_AT.isNull());
    }

    private static TableField<?, Long> column(RecordRef record) {
        return switch (record.kind()) {
            case INITIATIVE -> NEED_SNOOZE.INITIATIVE_ID;
            case GOAL -> NEED_SNOOZE.GOAL_ID;
            case VISIT -> NEED_SNOOZE.VISIT_ID;
            default -> throw new IllegalArgumentException("Cannot be put off: " + record);
        };
    }

    private static RecordRef record(@Nullable Long initiative, @Nullable Long goal, @Nullable Long visit) {
        if (initiative != null) {
            return RecordRef.of(RecordKind.INITIATIVE, initiative);
        }
        if (goal != null) {
            return RecordRef.of(RecordKind.GOAL, goal);
        }
        return RecordRef.of(RecordKind.VISIT, Objects.requireNonNull(visit));
    }
}

package se.samsyn.initiative;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.InitiativeTransfer.INITIATIVE_TRANSFER;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores descriptions by which initiatives can be taken over. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class TransferRepository {

    private final DSLContext dsl;

    TransferRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Transfer> of(InitiativeId id) {
        return dsl.fetchOptional(rows(INITIATIVE_TRANSFER.INITIATIVE_ID.eq(id.value())))
                .map(mapping(Transfer::new));
    }

    /** As a part of what is read of an initiative: none or one. */
    static Field<List<Transfer>> within(Field<Long> initiative) {
        return multiset(rows(INITIATIVE_TRANSFER.INITIATIVE_ID.eq(initiative)))
                .convertFrom(rows -> rows.map(mapping(Transfer::new)));
    }

    private static SelectConditionStep<Record2<Long, TransferData>> rows(Condition which) {
        // @formatter:off
        return select(
                INITIATIVE_TRANSFER.VERSION,
                row(INITIATIVE_TRANSFER.INTELLIGENCE,
                    INITIATIVE_TRANSFER.INTERVENTION,
                    INITIATIVE_TRANSFER.IMPLEMENTATION,
                    INITIATIVE_TRANSFER.INVOLVEMENT,
                    INITIATIVE_TRANSFER.IMPACT,
                    INITIATIVE_TRANSFER.COSTS,
                    INITIATIVE_TRANSFER.TRANSFERABLE.convertFrom(orNull(Transferability::valueOf)))
                    .mapping(TransferData::new))
            .from(INITIATIVE_TRANSFER)
            .where(which);
        // @formatter:on
    }

    /** @return false where there is one already */
    boolean add(InitiativeId id, TransferData data, String[] audience) {
        return dsl.insertInto(INITIATIVE_TRANSFER)
                        .set(INITIATIVE_TRANSFER.INITIATIVE_ID, id.value())
                        .set(columns(data))
                        .set(INITIATIVE_TRANSFER.VISIBLE_TO, audience)
                        .onConflictDoNothing()
                        .execute()
                == 1;
    }

    /** @return false where the version is not the stored one */
    boolean change(InitiativeId id, long version, TransferData data) {
        return dsl.update(INITIATIVE_TRANSFER)
                        .set(columns(data))
                        .set(INITIATIVE_TRANSFER.VERSION, INITIATIVE_TRANSFER.VERSION.plus(1))
                        .where(INITIATIVE_TRANSFER.INITIATIVE_ID.eq(id.value()))
                        .and(INITIATIVE_TRANSFER.VERSION.eq(version))
                        .execute()
                == 1;
    }

    private static Map<Field<?>, @Nullable Object> columns(TransferData data) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(INITIATIVE_TRANSFER.INTELLIGENCE, data.intelligence());
        columns.put(INITIATIVE_TRANSFER.INTERVENTION, data.intervention());
        columns.put(INITIATIVE_TRANSFER.IMPLEMENTATION, data.implementation());
        columns.put(INITIATIVE_TRANSFER.INVOLVEMENT, data.involvement());
        columns.put(INITIATIVE_TRANSFER.IMPACT, data.impact());
        columns.put(INITIATIVE_TRANSFER.COSTS, data.costs());
        columns.put(
                INITIATIVE_TRANSFER.TRANSFERABLE,
                data.transferable() == null ? null : data.transferable().name());
        return columns;
    }

    private static <T> Function<@Nullable String, @Nullable T> orNull(Function<String, T> known) {
        return name -> name == null ? null : known.apply(name);
    }
}

package se.samsyn.agreement;

import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.Agreement.AGREEMENT;
import static se.samsyn.jooq.registry.tables.AgreementArea.AGREEMENT_AREA;
import static se.samsyn.jooq.registry.tables.AgreementInitiative.AGREEMENT_INITIATIVE;
import static se.samsyn.jooq.registry.tables.AgreementParty.AGREEMENT_PARTY;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.initiative.Circle;
import se.samsyn.initiative.InitiativeId;

/** Stores agreements, and which initiatives rest on them. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AgreementRepository {

    private final DSLContext dsl;

    AgreementRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @param previous the one that it renews, whose initiatives rest on it too, as far as the caller may see them */
    AgreementId add(AgreementData data, @Nullable AgreementId previous) {
        // @formatter:off
        var id = new AgreementId(dsl.insertInto(AGREEMENT)
            .set(columns(data))
            .set(AGREEMENT.PREVIOUS_ID, previous == null ? null : previous.value())
            .returningResult(AGREEMENT.ID)
            .fetchSingle()
            .value1());
        // @formatter:on
        addParts(id, data);
        if (previous != null) {
            dsl.insertInto(AGREEMENT_INITIATIVE)
                    .columns(
                            AGREEMENT_INITIATIVE.AGREEMENT_ID,
                            AGREEMENT_INITIATIVE.INITIATIVE_ID,
                            AGREEMENT_INITIATIVE.VISIBLE_TO)
                    .select(select(val(id.value()), AGREEMENT_INITIATIVE.INITIATIVE_ID, AGREEMENT_INITIATIVE.VISIBLE_TO)
                            .from(AGREEMENT_INITIATIVE)
                            .where(AGREEMENT_INITIATIVE.AGREEMENT_ID.eq(previous.value())))
                    .execute();
        }
        return id;
    }

    /** @return false where the version is not the stored one */
    boolean change(Agreement agreement) {
        // @formatter:off
        var changed = dsl.update(AGREEMENT)
            .set(columns(agreement.data()))
            .set(AGREEMENT.VERSION, AGREEMENT.VERSION.plus(1))
            .where(AGREEMENT.ID.eq(agreement.id().value()))
            .and(AGREEMENT.VERSION.eq(agreement.version()))
            .execute() == 1;
        // @formatter:on
        if (changed) {
            var id = agreement.id().value();
            dsl.deleteFrom(AGREEMENT_PARTY)
                    .where(AGREEMENT_PARTY.AGREEMENT_ID.eq(id))
                    .execute();
            dsl.deleteFrom(AGREEMENT_AREA)
                    .where(AGREEMENT_AREA.AGREEMENT_ID.eq(id))
                    .execute();
            addParts(agreement.id(), agreement.data());
        }
        return changed;
    }

    /** @return false where the version is not the stored one */
    boolean end(AgreementId id, long version, @Nullable LocalDate on) {
        // @formatter:off
        return dsl.update(AGREEMENT)
            .set(AGREEMENT.ENDED_ON, on)
            .set(AGREEMENT.VERSION, AGREEMENT.VERSION.plus(1))
            .where(AGREEMENT.ID.eq(id.value()))
            .and(AGREEMENT.VERSION.eq(version))
            .execute() == 1;
        // @formatter:on
    }

    boolean remove(AgreementId id) {
        return dsl.deleteFrom(AGREEMENT).where(AGREEMENT.ID.eq(id.value())).execute() == 1;
    }

    /** @return false where it rests on the agreement already */
    boolean link(AgreementId agreement, InitiativeId initiative, Circle circle) {
        // @formatter:off
        return dsl.insertInto(AGREEMENT_INITIATIVE)
            .set(AGREEMENT_INITIATIVE.AGREEMENT_ID, agreement.value())
            .set(AGREEMENT_INITIATIVE.INITIATIVE_ID, initiative.value())
            .set(AGREEMENT_INITIATIVE.VISIBLE_TO, circle.array())
            .onConflictDoNothing()
            .execute() == 1;
        // @formatter:on
    }

    /** @return false where it does not rest on the agreement, as far as the caller may see */
    boolean unlink(AgreementId agreement, InitiativeId initiative) {
        return dsl.deleteFrom(AGREEMENT_INITIATIVE)
                        .where(AGREEMENT_INITIATIVE.AGREEMENT_ID.eq(agreement.value()))
                        .and(AGREEMENT_INITIATIVE.INITIATIVE_ID.eq(initiative.value()))
                        .execute()
                == 1;
    }

    private void addParts(AgreementId id, AgreementData data) {
        var parties = data.parties();
        dsl.insertInto(AGREEMENT_PARTY)
                .columns(
                        AGREEMENT_PARTY.AGREEMENT_ID,
                        AGREEMENT_PARTY.AGENCY_ID,
                        AGREEMENT_PARTY.POSITION,
                        AGREEMENT_PARTY.SIGNATORY,
                        AGREEMENT_PARTY.SIGNED_ON)
                .valuesOfRows(IntStream.range(0, parties.size())
                        .mapToObj(position -> row(
                                id.value(),
                                parties.get(position).agency().value(),
                                position,
                                parties.get(position).signatory(),
                                parties.get(position).signedOn()))
                        .toList())
                .execute();
        if (!data.areas().isEmpty()) {
            dsl.insertInto(AGREEMENT_AREA)
                    .columns(AGREEMENT_AREA.AGREEMENT_ID, AGREEMENT_AREA.AREA_ID)
                    .valuesOfRows(data.areas().stream()
                            .map(area -> row(id.value(), area.value()))
                            .toList())
                    .execute();
        }
    }

    private static Map<Field<?>, @Nullable Object> columns(AgreementData data) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(AGREEMENT.NAME, data.name());
        columns.put(AGREEMENT.PURPOSES, data.purposes().toArray(String[]::new));
        columns.put(AGREEMENT.SUBJECT_AREAS, data.subjectAreas().toArray(String[]::new));
        columns.put(AGREEMENT.DESCRIPTION, data.description());
        columns.put(AGREEMENT.VALID_FROM, data.validFrom());
        columns.put(AGREEMENT.VALID_TO, data.validTo());
        columns.put(AGREEMENT.REMIND_DAYS, data.remindDays());
        columns.put(AGREEMENT.DECIDED, data.decided());
        columns.put(AGREEMENT.REFERENCE, data.reference());
        return columns;
    }
}

package se.samsyn.agency;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static se.samsyn.jooq.registry.tables.Person.PERSON;
import static se.samsyn.jooq.registry.tables.PersonRole.PERSON_ROLE;

import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores persons with their roles. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PersonRepository {

    private final DSLContext dsl;

    PersonRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    PersonId add(PersonData data) {
        // @formatter:off
        return new PersonId(dsl.insertInto(PERSON)
            .set(PERSON.NAME, data.name())
            .set(PERSON.ALIASES, data.aliases().toArray(String[]::new))
            .returningResult(PERSON.ID)
            .fetchSingle()
            .value1());
        // @formatter:on
    }

    PersonRoleId addRole(PersonId person, PersonRoleData role) {
        // @formatter:off
        return new PersonRoleId(dsl.insertInto(PERSON_ROLE)
            .set(PERSON_ROLE.PERSON_ID, person.value())
            .set(PERSON_ROLE.AGENCY_ID, agency(role))
            .set(PERSON_ROLE.TITLE, role.title())
            .set(PERSON_ROLE.KNOWN_ON, role.knownOn())
            .set(PERSON_ROLE.VALID_FROM, role.validFrom())
            .set(PERSON_ROLE.VALID_TO, role.validTo())
            .returningResult(PERSON_ROLE.ID)
            .fetchSingle()
            .value1());
        // @formatter:on
    }

    Optional<Person> find(PersonId id) {
        // @formatter:off
        return dsl.select(
                PERSON.ID.convertFrom(PersonId::new),
                PERSON.VERSION,
                row(PERSON.NAME, PERSON.ALIASES.convertFrom(List::of)).mapping(PersonData::new),
                multiset(
                    select(
                            PERSON_ROLE.ID.convertFrom(PersonRoleId::new),
                            row(
                                PERSON_ROLE.TITLE,
                                PERSON_ROLE.AGENCY_ID.convertFrom(AgencyId::ofNullable),
                                PERSON_ROLE.KNOWN_ON,
                                PERSON_ROLE.VALID_FROM,
                                PERSON_ROLE.VALID_TO).mapping(PersonRoleData::new),
                            PersonQueries.agencyOf(PERSON_ROLE))
                        .from(PERSON_ROLE)
                        .where(PERSON_ROLE.PERSON_ID.eq(PERSON.ID))
                        .orderBy(PERSON_ROLE.KNOWN_ON.desc(), PERSON_ROLE.ID.desc()))
                    .convertFrom(roles -> roles.map(mapping(PersonRole::new))))
            .from(PERSON)
            .where(PERSON.ID.eq(id.value()))
            .fetchOptional(mapping(Person::new));
        // @formatter:on
    }

    /** @return false where the version is not the stored one */
    boolean change(Person person) {
        // @formatter:off
        return dsl.update(PERSON)
            .set(PERSON.NAME, person.data().name())
            .set(PERSON.ALIASES, person.data().aliases().toArray(String[]::new))
            .set(PERSON.VERSION, PERSON.VERSION.plus(1))
            .where(PERSON.ID.eq(person.id().value()))
            .and(PERSON.VERSION.eq(person.version()))
            .execute() == 1;
        // @formatter:on
    }

    /** @return false where the version is not the stored one */
    boolean changed(PersonId person, long version) {
        // @formatter:off
        return dsl.update(PERSON)
            .set(PERSON.VERSION, PERSON.VERSION.plus(1))
            .where(PERSON.ID.eq(person.value()))
            .and(PERSON.VERSION.eq(version))
            .execute() == 1;
        // @formatter:on
    }

    boolean changeRole(PersonId person, PersonRoleId id, PersonRoleData role) {
        // @formatter:off
        return dsl.update(PERSON_ROLE)
            .set(PERSON_ROLE.AGENCY_ID, agency(role))
            .set(PERSON_ROLE.TITLE, role.title())
            .set(PERSON_ROLE.KNOWN_ON, role.knownOn())
            .set(PERSON_ROLE.VALID_FROM, role.validFrom())
            .set(PERSON_ROLE.VALID_TO, role.validTo())
            .where(PERSON_ROLE.ID.eq(id.value()))
            .and(PERSON_ROLE.PERSON_ID.eq(person.value()))
            .execute() == 1;
        // @formatter:on
    }

    boolean removeRole(PersonId person, PersonRoleId id) {
        // @formatter:off
        return dsl.deleteFrom(PERSON_ROLE)
            .where(PERSON_ROLE.ID.eq(id.value()))
            .and(PERSON_ROLE.PERSON_ID.eq(person.value()))
            .execute() == 1;
        // @formatter:on
    }

    boolean remove(PersonId id) {
        return dsl.deleteFrom(PERSON).where(PERSON.ID.eq(id.value())).execute() == 1;
    }

    private static @Nullable Long agency(PersonRoleData role) {
        return role.agency() == null ? null : role.agency().value();
    }
}

package se.samsyn.agency;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.registry.tables.Person.PERSON;
import static se.samsyn.jooq.registry.tables.PersonRole.PERSON_ROLE;

import java.util.List;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Records;
import org.jooq.SelectField;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.jooq.registry.tables.PersonRole;
import se.samsyn.shared.Page;
import se.samsyn.shared.Search;
import se.samsyn.shared.Sort;

/** Persons as lists show them, each with the role that was known last. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class PersonQueries {

    private static final PersonRole LATEST = PERSON_ROLE.as("latest");
    private static final PersonRole LATER = PERSON_ROLE.as("later");

    private record RoleOf(long person, PersonRoleData role) {}

    private record Named(PersonId id, String name, List<String> aliases) {}

    private final DSLContext dsl;

    PersonQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<PersonListItem> list(PersonFilter filter, Sort<PersonSort> sort, Page page) {
        // @formatter:off
        return dsl.select(
                PERSON.ID.convertFrom(PersonId::new),
                PERSON.NAME,
                LATEST.TITLE,
                agencyOf(LATEST),
                LATEST.KNOWN_ON)
            .from(PERSON)
            .leftJoin(LATEST).on(isLatest())
            .where(matching(filter))
            .orderBy(sort.fields(PersonQueries::order, PERSON.NAME, PERSON.ID))
            .limit(page.limit())
            .offset(page.offset())
            .fetch(Records.mapping(PersonListItem::new));
        // @formatter:on
    }

    int count(PersonFilter filter) {
        return dsl.fetchCount(
                selectOne().from(PERSON).leftJoin(LATEST).on(isLatest()).where(matching(filter)));
    }

    List<PersonOption> options() {
        // @formatter:off
        return dsl.select(PERSON.ID.convertFrom(PersonId::new), PERSON.NAME, coalesce(LATEST.TITLE, inline("")))
            .from(PERSON)
            .leftJoin(LATEST).on(isLatest())
            .orderBy(PERSON.NAME, PERSON.ID)
            .fetch(Records.mapping(PersonOption::new));
        // @formatter:on
    }

    /** By whose they are, of each those that go on first. */
    List<PersonRoleOption> roles() {
        // @formatter:off
        return dsl.select(
                PERSON_ROLE.ID.convertFrom(PersonRoleId::new),
                PERSON_ROLE.PERSON_ID.convertFrom(PersonId::new),
                PERSON_ROLE.person().NAME,
                PERSON_ROLE.TITLE,
                agencyOf(PERSON_ROLE),
                PERSON_ROLE.VALID_TO)
            .from(PERSON_ROLE)
            .orderBy(
                PERSON_ROLE.person().NAME,
                PERSON_ROLE.VALID_TO.desc().nullsFirst(),
                PERSON_ROLE.KNOWN_ON.desc(),
                PERSON_ROLE.ID.desc())
            .fetch(Records.mapping(PersonRoleOption::new));
        // @formatter:on
    }

    List<PersonNames> names() {
        // @formatter:off
        var roles = dsl.select(PERSON_ROLE.PERSON_ID, role())
            .from(PERSON_ROLE)
            .orderBy(PERSON_ROLE.KNOWN_ON.desc(), PERSON_ROLE.ID.desc())
            .fetch(Records.mapping(RoleOf::new)).stream()
            .collect(groupingBy(RoleOf::person, mapping(RoleOf::role, toList())));
        return dsl.select(PERSON.ID.convertFrom(PersonId::new), PERSON.NAME, PERSON.ALIASES.convertFrom(List::of))
            .from(PERSON)
            .orderBy(PERSON.NAME, PERSON.ID)
            .fetch(Records.mapping(Named::new)).stream()
            .map(person -> new PersonNames(
                person.id(), person.name(), person.aliases(), roles.getOrDefault(person.id().value(), List.of())))
            .toList();
        // @formatter:on
    }

    List<PersonAtAgency> at(AgencyId agency) {
        // @formatter:off
        return dsl.select(PERSON_ROLE.PERSON_ID.convertFrom(PersonId::new), PERSON_ROLE.person().NAME, role())
            .from(PERSON_ROLE)
            .where(PERSON_ROLE.AGENCY_ID.eq(agency.value()))
            .orderBy(PERSON_ROLE.KNOWN_ON.desc(), PERSON_ROLE.person().NAME, PERSON_ROLE.ID)
            .fetch(Records.mapping(PersonAtAgency::new));
        // @formatter:on
    }

    /** The agency of a role, ready to be shown; null where it is unknown. */
    static SelectField<AgencyOption> agencyOf(PersonRole role) {
        var agency = role.agency();
        return row(agency.ID, agency.NAME, agency.SHORT_NAME, agency.KIND).mapping(PersonQueries::option);
    }

    private static @Nullable AgencyOption option(@Nullable Long id, String name, String shortName, String kind) {
        return id == null ? null : new AgencyOption(new AgencyId(id), name, shortName, AgencyKind.valueOf(kind));
    }

    private static SelectField<PersonRoleData> role() {
        return row(
                        PERSON_ROLE.TITLE,
                        PERSON_ROLE.AGENCY_ID.convertFrom(AgencyId::ofNullable),
                        PERSON_ROLE.KNOWN_ON,
                        PERSON_ROLE.VALID_FROM,
                        PERSON_ROLE.VALID_TO)
                .mapping(PersonRoleData::new);
    }

    private static Condition isLatest() {
        // @formatter:off
        return LATEST.ID.eq(
            select(LATER.ID)
                .from(LATER)
                .where(LATER.PERSON_ID.eq(PERSON.ID))
                .orderBy(LATER.KNOWN_ON.desc(), LATER.ID.desc())
                .limit(1));
        // @formatter:on
    }

    private static Condition matching(PersonFilter filter) {
        var condition = Search.inNames(filter.words(), PERSON.NAME, Search.joined(PERSON.ALIASES), LATEST.TITLE);
        return filter.agency() == null
                ? condition
                : condition.and(exists(selectOne()
                        .from(PERSON_ROLE)
                        .where(PERSON_ROLE.PERSON_ID.eq(PERSON.ID))
                        .and(PERSON_ROLE.AGENCY_ID.eq(filter.agency().value()))));
    }

    private static OrderField<?> order(Sort<PersonSort> sort) {
        Field<?> field =
                switch (sort.by()) {
                    case NAME -> PERSON.NAME;
                    case TITLE -> LATEST.TITLE;
                    case AGENCY -> LATEST.agency().NAME;
                    case KNOWN_ON -> LATEST.KNOWN_ON;
                };
        return sort.descending() ? field.desc().nullsLast() : field.asc().nullsLast();
    }
}

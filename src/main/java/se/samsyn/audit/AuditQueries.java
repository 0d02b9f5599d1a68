package se.samsyn.audit;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.table;
import static se.samsyn.jooq.registry.tables.AuditEntry.AUDIT_ENTRY;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.SelectField;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.shared.Page;
import se.samsyn.shared.Search;
import se.samsyn.shared.Sort;
import se.samsyn.shared.SwedishTime;

/** Reads the log. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AuditQueries {

    private static final int PAGE = 5_000;

    private final DSLContext dsl;

    AuditQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<AuditEntry> list(AuditFilter filter, Sort<AuditSort> sort, Page page) {
        return dsl.select(entry())
                .from(AUDIT_ENTRY)
                .where(where(filter))
                .orderBy(sort.descending() ? AUDIT_ENTRY.NUMBER.desc() : AUDIT_ENTRY.NUMBER.asc())
                .limit(page.limit())
                .offset(page.offset())
                .fetch(mapping(entry -> entry));
    }

    /** Those that pass the filter and come before a number, the latest first. */
    List<AuditEntry> before(AuditFilter filter, long number) {
        return dsl.select(entry())
                .from(AUDIT_ENTRY)
                .where(where(filter))
                .and(AUDIT_ENTRY.NUMBER.lt(number))
                .orderBy(AUDIT_ENTRY.NUMBER.desc())
                .limit(PAGE)
                .fetch(mapping(entry -> entry));
    }

    int count(AuditFilter filter) {
        return dsl.fetchCount(AUDIT_ENTRY, where(filter));
    }

    List<Actor> actors() {
        // @formatter:off
        return dsl.select(AUDIT_ENTRY.ACTOR_ID, AUDIT_ENTRY.ACTOR)
            .distinctOn(AUDIT_ENTRY.ACTOR_ID)
            .from(AUDIT_ENTRY)
            .orderBy(AUDIT_ENTRY.ACTOR_ID, AUDIT_ENTRY.NUMBER.desc())
            .fetch(mapping(Actor::new));
        // @formatter:on
    }

    /** The latest entry of this kind. */
    Optional<AuditEntry> latest(Action action) {
        return dsl.select(entry())
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.ACTION.eq(action.name()))
                .orderBy(AUDIT_ENTRY.NUMBER.desc())
                .limit(1)
                .fetchOptional(mapping(entry -> entry));
    }

    Optional<String> hash(long number) {
        return dsl.select(AUDIT_ENTRY.HASH)
                .from(AUDIT_ENTRY)
                .where(AUDIT_ENTRY.NUMBER.eq(number))
                .fetchOptional(mapping(hash -> hash));
    }

    /** All entries from the first on, for as long as they are wanted. */
    void follow(Predicate<Chain.Link> wanted) {
        var from = Long.MIN_VALUE;
        List<Chain.Link> page;
        do {
            page = links(from);
            for (var link : page) {
                if (!wanted.test(link)) {
                    return;
                }
                from = link.number();
            }
        } while (page.size() == PAGE);
    }

    /** Entries whose content is not what was written, or not there (gone), maybe because that was decided (disposed). */
    List<Difference> differences() {
        var number = field("number", Long.class);
        return dsl.select(number, field("gone", Boolean.class), field("disposed", Boolean.class))
                .from(table("audit_differences()"))
                .orderBy(number)
                .fetch(mapping(Difference::new));
    }

    record Difference(long number, boolean gone, boolean disposed) {}

    private List<Chain.Link> links(long after) {
        // @formatter:off
        return dsl.select(
                AUDIT_ENTRY.NUMBER,
                AUDIT_ENTRY.AT.convertFrom(OffsetDateTime::toInstant),
                AUDIT_ENTRY.ACTOR_ID,
                AUDIT_ENTRY.ACTOR,
                AUDIT_ENTRY.ACTING,
                AUDIT_ENTRY.AGENCY_ID,
                AUDIT_ENTRY.AGENCY,
                AUDIT_ENTRY.ACTION,
                AUDIT_ENTRY.KIND,
                AUDIT_ENTRY.RECORD_ID,
                AUDIT_ENTRY.ABOUT,
                AUDIT_ENTRY.CONTENT_HASH,
                AUDIT_ENTRY.PREVIOUS_HASH,
                AUDIT_ENTRY.HASH)
            .from(AUDIT_ENTRY)
            .where(AUDIT_ENTRY.NUMBER.gt(after))
            .orderBy(AUDIT_ENTRY.NUMBER)
            .limit(PAGE)
            .fetch(mapping(Chain.Link::new));
        // @formatter:on
    }

    private static SelectField<AuditEntry> entry() {
        // @formatter:off
        return org.jooq.impl.DSL.row(
                AUDIT_ENTRY.NUMBER,
                AUDIT_ENTRY.AT.convertFrom(OffsetDateTime::toInstant),
                AUDIT_ENTRY.ACTOR_ID,
                AUDIT_ENTRY.ACTOR,
                AUDIT_ENTRY.ACTING.convertFrom(roles -> roles.isEmpty() ? List.<String>of() : List.of(roles.split(","))),
                AUDIT_ENTRY.AGENCY,
                AUDIT_ENTRY.ACTION.convertFrom(Action::valueOf),
                AUDIT_ENTRY.KIND,
                AUDIT_ENTRY.RECORD_ID,
                AUDIT_ENTRY.ABOUT,
                AUDIT_ENTRY.HASH)
            .mapping(AuditEntry::new);
        // @formatter:on
    }

    private static Condition where(AuditFilter filter) {
        var condition =
                noCondition().and(Search.inNames(filter.q(), AUDIT_ENTRY.ACTOR, AUDIT_ENTRY.AGENCY, AUDIT_ENTRY.ABOUT));
        if (filter.actor() != null) {
            condition = condition.and(AUDIT_ENTRY.ACTOR_ID.eq(filter.actor()));
        }
        if (filter.action() != null) {
            condition = condition.and(AUDIT_ENTRY.ACTION.eq(filter.action().name()));
        }
        if (filter.kind() != null) {
            condition = condition.and(AUDIT_ENTRY.KIND.eq(filter.kind().name()));
        }
        if (filter.record() != null) {
            condition = condition.and(AUDIT_ENTRY.RECORD_ID.eq(filter.record()));
        }
        if (filter.from() != null) {
            condition = condition.and(AUDIT_ENTRY.AT.ge(start(filter.from())));
        }
        if (filter.to() != null) {
            condition = condition.and(AUDIT_ENTRY.AT.lt(start(filter.to().plusDays(1))));
        }
        return condition;
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(SwedishTime.ZONE).toOffsetDateTime();
    }
}

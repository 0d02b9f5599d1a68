package se.samsyn.agency;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.castNull;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.countDistinct;
import static org.jooq.impl.DSL.denseRank;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.function;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.jsonbArray;
import static org.jooq.impl.DSL.jsonbObject;
import static org.jooq.impl.DSL.key;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.noCondition;
import static org.jooq.impl.DSL.orderBy;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.val;
import static se.samsyn.jooq.registry.tables.AgencyMerge.AGENCY_MERGE;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.JSONB;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.shared.RecordRef;

/** Makes one agency of two, and two of one. The database's own functions do it: they see the rows that a caller does not. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class AgencyMergeRepository {

    /** As many of them are named in a preview. */
    private static final int NAMED = 5;

    /** And of those that are called the same, as many days. */
    private static final int DAYS = 4;

    private final DSLContext dsl;

    AgencyMergeRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    /** @param after what is said of the one that stays; of its former names, those that it gets with this */
    AgencyMergeId merge(
            AgencyId kept,
            AgencyId gone,
            AgencyData after,
            List<AgencyReference> references,
            String reason,
            String by) {
        var parent = after.parent();
        var data = jsonbObject(
                key("name").value(val(after.name())),
                key("short_name").value(val(after.shortName())),
                key("kind").value(val(after.kind().name())),
                key("org_number").value(val(after.orgNumber().isEmpty() ? null : after.orgNumber())),
                key("parent_id").value(val(parent == null ? null : parent.value(), SQLDataType.BIGINT)),
                key("aliases").value(val(after.aliases().toArray(String[]::new))),
                key("description").value(val(after.description())));
        var names = jsonbArray(after.formerNames().stream()
                .map(former -> jsonbObject(
                        key("name").value(val(former.name())),
                        key("until").value(val(former.until())),
                        key("source").value(val(former.source()))))
                .toList());
        return new AgencyMergeId(dsl.select(function(
                        "merge_agencies",
                        SQLDataType.BIGINT,
                        val(kept.value()),
                        val(gone.value()),
                        data,
                        names,
                        jsonbArray(references.stream()
                                .map(AgencyMergeRepository::described)
                                .toList()),
                        val(reason),
                        val(by)))
                .fetchSingle()
                .value1());
    }

    void undo(AgencyMergeId id, String by) {
        dsl.select(function("undo_agency_merge", SQLDataType.OTHER, val(id.value()), val(by)))
                .execute();
    }

    /** What of a merge is no longer as it was left; of what belongs to no record, nothing but that it is. */
    List<LeftRow> left(AgencyMergeId id) {
        return dsl.select(field("root", String.class), field("record_id", Long.class))
                .from("agency_merge_left({0})", val(id.value()))
                .orderBy(1, 2)
                .fetch(mapping(LeftRow::new));
    }

    /** @param root null, as the record's number, for what is no record */
    record LeftRow(
            @org.jspecify.annotations.Nullable String root,
            @org.jspecify.annotations.Nullable Long record) {}

    /** Those in which an agency was one of the two, the latest first. */
    List<AgencyMerge> about(AgencyId agency) {
        return fetch(AGENCY_MERGE.KEPT_ID.eq(agency.value()).or(AGENCY_MERGE.GONE_ID.eq(agency.value())));
    }

    /** What an agency went into, and did not come back from, the latest first. */
    List<AgencyMerge> from(AgencyId gone) {
        return fetch(AGENCY_MERGE.GONE_ID.eq(gone.value()).and(AGENCY_MERGE.UNDONE_AT.isNull()));
    }

    /** What those of some agencies were called that went into another. */
    Map<Long, String> goneNames(Collection<Long> ids) {
        return dsl.select(AGENCY_MERGE.GONE_ID, AGENCY_MERGE.GONE_NAME)
                .from(AGENCY_MERGE)
                .where(AGENCY_MERGE.GONE_ID.in(ids))
                .and(AGENCY_MERGE.UNDONE_AT.isNull())
                .fetchMap(AGENCY_MERGE.GONE_ID, AGENCY_MERGE.GONE_NAME);
    }

    List<AgencyMerge> open(AgencyMergeId id) {
        return fetch(AGENCY_MERGE.ID.eq(id.value()).and(AGENCY_MERGE.UNDONE_AT.isNull()));
    }

    MergePreview.Follower follower(AgencyReference of, AgencyId gone, AgencyId kept) {
        var refers = of.column().eq(gone.value());
        var counted = dsl.select(countDistinct(of.record()), count().filterWhere(isAlso(of, kept)))
                .from(of.table())
                .where(refers)
                .fetchSingle();
        return new MergePreview.Follower(of.what(), counted.value1(), counted.value2(), first(of, gone));
    }

    /** Those that are called the same stand together, or a list would say the same again and again. */
    private List<MergePreview.Titled> first(AgencyReference of, AgencyId gone) {
        var day = of.day() == null ? castNull(SQLDataType.LOCALDATE) : of.day();
        var rank = denseRank().over(orderBy(of.name())).as("rank");
        var turn = rowNumber()
                .over(partitionBy(of.name())
                        .orderBy(day.desc().nullsLast(), of.record().desc()))
                .as("turn");
        var same = count().over(partitionBy(of.name())).as("same");
        // @formatter:off
        var all = dsl.select(of.record().as("record"), of.name().as("name"), day.as("day"), rank, turn, same)
            .from(of.table())
            .where(of.column().eq(gone.value()))
            .groupBy(of.record(), of.name(), day)
            .asTable("followers");
        var rows = dsl.select(
                field(name("name"), String.class),
                field(name("same"), Integer.class),
                field(name("record"), Long.class),
                field(name("day"), LocalDate.class))
            .from(all)
            .where(field(name("rank"), Integer.class).le(NAMED))
            .and(field(name("turn"), Integer.class).le(DAYS))
            .orderBy(field(name("rank")), field(name("turn")))
            .fetch();
        // @formatter:on
        return rows.intoGroups(field(name("name"), String.class)).values().stream()
                .map(named -> new MergePreview.Titled(
                        named.getFirst().value1(),
                        named.getFirst().value2(),
                        named.map(row -> new MergePreview.Dated(RecordRef.of(of.kind(), row.value3()), row.value4()))))
                .toList();
    }

    /** In how many records an agency is something. */
    int referring(AgencyReference of, AgencyId agency) {
        return dsl.select(countDistinct(of.record()))
                .from(of.table())
                .where(of.column().eq(agency.value()))
                .fetchSingle()
                .value1();
    }

    /** The records whose rows hold an agency's number, as far as the caller sees them. */
    List<RecordRef> records(AgencyReference of, AgencyId agency) {
        return dsl.selectDistinct(of.record())
                .from(of.table())
                .where(of.column().eq(agency.value()))
                .orderBy(of.record())
                .fetch(mapping(id -> RecordRef.of(of.kind(), id)));
    }

    /** Whether the other agency stands there already, where it may stand once. */
    private static Condition isAlso(AgencyReference of, AgencyId kept) {
        var once = of.once();
        if (once.isEmpty()) {
            return DSL.falseCondition();
        }
        var other = of.table().as("other");
        var same = noCondition();
        for (var column : once) {
            same = same.and(same(column, Objects.requireNonNull(other.field(column))));
        }
        return exists(select(inline(1))
                .from(other)
                .where(Objects.requireNonNull(other.field(of.column())).eq(kept.value()))
                .and(same));
    }

    private static <T> Condition same(TableField<?, T> one, Field<?> other) {
        return one.eq(other.coerce(one));
    }

    private static Field<JSONB> described(AgencyReference of) {
        return jsonbObject(
                key("table").value(val(of.table().getName())),
                key("column").value(val(of.column().getName())),
                key("root").value(val(of.root())),
                key("via").value(val(of.record().getName())),
                key("settle")
                        .value(jsonbObject(of.settled().entrySet().stream()
                                .map(entry -> key(entry.getKey())
                                        .value(val(entry.getValue().name())))
                                .toList())));
    }

    private List<AgencyMerge> fetch(Condition which) {
        // @formatter:off
        return dsl.select(
                AGENCY_MERGE.ID.convertFrom(AgencyMergeId::new),
                AGENCY_MERGE.KEPT_ID.convertFrom(AgencyId::new),
                AGENCY_MERGE.GONE_ID.convertFrom(AgencyId::new),
                AGENCY_MERGE.GONE_NAME,
                AGENCY_MERGE.REASON,
                AGENCY_MERGE.MERGED_BY,
                AGENCY_MERGE.MERGED_AT,
                AGENCY_MERGE.UNDONE_BY,
                AGENCY_MERGE.UNDONE_AT)
            .from(AGENCY_MERGE)
            .where(which)
            .orderBy(AGENCY_MERGE.MERGED_AT.desc(), AGENCY_MERGE.ID.desc())
            .fetch(mapping(AgencyMerge::new));
        // @formatter:on
    }
}

package se.samsyn.initiative;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.row;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.registry.tables.Initiative.INITIATIVE;
import static se.samsyn.jooq.registry.tables.InitiativeVariant.INITIATIVE_VARIANT;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record10;
import org.jooq.SelectConditionStep;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores what sources say, and which of it holds. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class VariantRepository {

    private static final Comparator<Variant> LATEST = Comparator.comparing((Variant variant) ->
                    Objects.requireNonNullElse(variant.data().saidOn(), LocalDate.MIN))
            .thenComparing(variant -> variant.id().value());

    private static final Comparator<Variant> ORDER = Comparator.comparing(
                    (Variant variant) -> variant.data().field())
            .thenComparing(variant -> !variant.current())
            .thenComparing(LATEST.reversed());

    private final DSLContext dsl;

    VariantRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    List<Variant> of(InitiativeId id) {
        return dsl
                .fetch(rows(INITIATIVE_VARIANT.INITIATIVE_ID.eq(id.value())))
                .map(mapping(VariantRepository::variant))
                .stream()
                .sorted(ORDER)
                .toList();
    }

    /** As a part of what is read of an initiative. */
    static Field<List<Variant>> within(Field<Long> initiative) {
        return multiset(rows(INITIATIVE_VARIANT.INITIATIVE_ID.eq(initiative)))
                .convertFrom(rows -> rows.map(mapping(VariantRepository::variant)).stream()
                        .sorted(ORDER)
                        .toList());
    }

    Optional<Variant> find(VariantId id) {
        return dsl.fetchOptional(rows(INITIATIVE_VARIANT.ID.eq(id.value()))).map(mapping(VariantRepository::variant));
    }

    /** The articles about the initiative, as far as the caller may see that they are. */
    List<SourceArticle> articles(InitiativeId id) {
        var link = INITIATIVE.articleLink();
        // @formatter:off
        return dsl.selectDistinct(link.article().ID, link.article().TITLE, link.article().PUBLISHED_ON)
            .from(INITIATIVE)
            .join(link)
            .where(INITIATIVE.ID.eq(id.value()))
            .orderBy(link.article().PUBLISHED_ON.desc().nullsLast(), link.article().ID.desc())
            .fetch(mapping(SourceArticle::new));
        // @formatter:on
    }

    private static SelectConditionStep<
                    Record10<
                            VariantId,
                            Long,
                            InitiativeId,
                            VariantData,
                            Boolean,
                            String,
                            OffsetDateTime,
                            Long,
                            SourceArticle,
                            Boolean>>
            rows(Condition which) {
        var article = INITIATIVE_VARIANT.article();
        var link = article.articleLink();
        var seen = field(exists(selectOne().from(link).where(link.INITIATIVE_ID.eq(INITIATIVE_VARIANT.INITIATIVE_ID))));
        // @formatter:off
        return select(
                INITIATIVE_VARIANT.ID.convertFrom(VariantId::new),
                INITIATIVE_VARIANT.VERSION,
                INITIATIVE_VARIANT.INITIATIVE_ID.convertFrom(InitiativeId::new),
                row(INITIATIVE_VARIANT.FIELD.convertFrom(VariantField::valueOf),
                    INITIATIVE_VARIANT.WORDS,
                    INITIATIVE_VARIANT.SOURCE,
                    INITIATIVE_VARIANT.ADDRESS,
                    INITIATIVE_VARIANT.ARTICLE_ID,
                    INITIATIVE_VARIANT.SAID_ON).mapping(VariantData::new),
                INITIATIVE_VARIANT.IS_CURRENT,
                INITIATIVE_VARIANT.RECORDED_BY,
                INITIATIVE_VARIANT.RECORDED_AT,
                INITIATIVE_VARIANT.ARTICLE_ID,
                row(article.ID, article.TITLE, article.PUBLISHED_ON).mapping(VariantRepository::article),
                seen)
            .from(INITIATIVE_VARIANT)
            .where(which);
        // @formatter:on
    }

    private static @Nullable SourceArticle article(
            @Nullable Long id, @Nullable String title, @Nullable LocalDate publishedOn) {
        return id == null || title == null ? null : new SourceArticle(id, title, publishedOn);
    }

    /** That an article is about the initiative may be for fewer than either; then neither its name nor its number is told. */
    private static Variant variant(
            VariantId id,
            long version,
            InitiativeId initiative,
            VariantData data,
            boolean current,
            String recordedBy,
            OffsetDateTime recordedAt,
            @Nullable Long articleId,
            @Nullable SourceArticle article,
            boolean seen) {
        var told = seen || articleId == null
                ? data
                : new VariantData(data.field(), data.words(), data.source(), data.address(), null, data.saidOn());
        return new Variant(
                id,
                version,
                initiative,
                told,
                current,
                recordedBy,
                recordedAt.toInstant(),
                seen ? article : null,
                articleId != null && !seen);
    }

    VariantId add(InitiativeId id, VariantData data, String by, String[] audience) {
        return dsl.insertInto(INITIATIVE_VARIANT)
                .set(INITIATIVE_VARIANT.INITIATIVE_ID, id.value())
                .set(INITIATIVE_VARIANT.FIELD, data.field().name())
                .set(columns(data))
                .set(INITIATIVE_VARIANT.ARTICLE_ID, data.article())
                .set(INITIATIVE_VARIANT.RECORDED_BY, by)
                .set(INITIATIVE_VARIANT.VISIBLE_TO, audience)
                .returningResult(INITIATIVE_VARIANT.ID)
                .fetchSingle(row -> new VariantId(row.value1()));
    }

    /**
     * An article that the caller may not know of stays, unless another is named.
     *
     * @return false where the version is not the stored one
     */
    boolean change(Variant before, VariantData data) {
        var columns = columns(data);
        if (!before.withheld() || data.article() != null) {
            columns.put(INITIATIVE_VARIANT.ARTICLE_ID, data.article());
        }
        return dsl.update(INITIATIVE_VARIANT)
                        .set(columns)
                        .set(INITIATIVE_VARIANT.VERSION, INITIATIVE_VARIANT.VERSION.plus(1))
                        .where(is(before))
                        .execute()
                == 1;
    }

    /** @return false where the version is not the stored one */
    boolean putCurrent(Variant variant) {
        dsl.update(INITIATIVE_VARIANT)
                .set(INITIATIVE_VARIANT.IS_CURRENT, false)
                .where(INITIATIVE_VARIANT.INITIATIVE_ID.eq(variant.initiative().value()))
                .and(INITIATIVE_VARIANT.FIELD.eq(variant.data().field().name()))
                .and(INITIATIVE_VARIANT.IS_CURRENT)
                .execute();
        return dsl.update(INITIATIVE_VARIANT)
                        .set(INITIATIVE_VARIANT.IS_CURRENT, true)
                        .set(INITIATIVE_VARIANT.VERSION, INITIATIVE_VARIANT.VERSION.plus(1))
                        .where(is(variant))
                        .execute()
                == 1;
    }

    /** @return false where the version is not the stored one */
    boolean remove(Variant variant) {
        return dsl.deleteFrom(INITIATIVE_VARIANT).where(is(variant)).execute() == 1;
    }

    /**
     * Sees to it that what holds is what the initiative says: of those that say the same, the one that held, otherwise the
     * latest. Of what the initiative does not say itself, what held goes on to hold.
     */
    void settle(InitiativeId id, InitiativeData data) {
        var all = of(id);
        Arrays.stream(VariantField.values()).filter(VariantField::isSaid).forEach(field -> {
            var said = field.of(data);
            var same = all.stream()
                    .filter(variant -> variant.data().field() == field
                            && variant.data().words().equals(said))
                    .toList();
            var holds = same.stream()
                    .filter(Variant::current)
                    .findFirst()
                    .or(() -> same.stream().max(LATEST));
            all.stream()
                    .filter(variant -> variant.data().field() == field && variant.current())
                    .filter(variant -> holds.isEmpty() || variant != holds.get())
                    .forEach(variant -> mark(variant, false));
            holds.filter(variant -> !variant.current()).ifPresent(variant -> mark(variant, true));
        });
    }

    private void mark(Variant variant, boolean current) {
        dsl.update(INITIATIVE_VARIANT)
                .set(INITIATIVE_VARIANT.IS_CURRENT, current)
                .set(INITIATIVE_VARIANT.VERSION, INITIATIVE_VARIANT.VERSION.plus(1))
                .where(INITIATIVE_VARIANT.ID.eq(variant.id().value()))
                .execute();
    }

    private static Condition is(Variant variant) {
        return INITIATIVE_VARIANT.ID.eq(variant.id().value()).and(INITIATIVE_VARIANT.VERSION.eq(variant.version()));
    }

    private static Map<Field<?>, @Nullable Object> columns(VariantData data) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(INITIATIVE_VARIANT.WORDS, data.words());
        columns.put(INITIATIVE_VARIANT.SOURCE, data.source());
        columns.put(INITIATIVE_VARIANT.ADDRESS, data.address());
        columns.put(INITIATIVE_VARIANT.SAID_ON, data.saidOn());
        return columns;
    }
}

package se.samsyn.news;

import static org.jooq.Records.mapping;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.multiset;
import static org.jooq.impl.DSL.notExists;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectOne;
import static se.samsyn.jooq.registry.tables.Article.ARTICLE;
import static se.samsyn.jooq.registry.tables.ArticleAddress.ARTICLE_ADDRESS;
import static se.samsyn.jooq.registry.tables.ArticleLink.ARTICLE_LINK;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Sharing;
import se.samsyn.agency.PersonId;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Search;
import se.samsyn.shared.Sort;

/** What is read of articles. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ArticleQueries {

    private final DSLContext dsl;

    ArticleQueries(DSLContext dsl) {
        this.dsl = dsl;
    }

    Optional<Article> find(ArticleId id) {
        // @formatter:off
        return dsl.select(
                    ARTICLE.ID.convertFrom(ArticleId::new),
                    ARTICLE.VERSION,
                    DSL.row(
                        ARTICLE.TITLE,
                        ARTICLE.PUBLISHER,
                        ARTICLE.PUBLISHED_ON,
                        ARTICLE.LEAD,
                        ARTICLE.EXCERPT,
                        multiset(select(ARTICLE_ADDRESS.ADDRESS)
                            .from(ARTICLE_ADDRESS)
                            .where(ARTICLE_ADDRESS.ARTICLE_ID.eq(ARTICLE.ID))
                            .orderBy(ARTICLE_ADDRESS.ADDRESS_KEY))
                            .convertFrom(rows -> rows.map(Record1::value1)))
                        .mapping(ArticleData::new),
                    ARTICLE.IMAGES,
                    ARTICLE.IMAGES_WITHOUT_ALT,
                    ARTICLE.WITHDRAWN_ON)
                .from(ARTICLE)
                .where(ARTICLE.ID.eq(id.value()))
                .fetchOptional(mapping(Article::new));
        // @formatter:on
    }

    List<ArticleListItem> list(ArticleFilter filter, Sort<ArticleSort> sort, Page page) {
        // @formatter:off
        var rows = dsl.select(
                    ARTICLE.ID.convertFrom(ArticleId::new),
                    ARTICLE.TITLE,
                    ARTICLE.PUBLISHER,
                    ARTICLE.PUBLISHED_ON,
                    ARTICLE.IMAGES_WITHOUT_ALT,
                    ARTICLE.WITHDRAWN_ON)
                .from(ARTICLE)
                .where(matches(filter))
                .orderBy(sort.fields(
                    by -> by.by().field(by.descending()),
                    sort.descending() ? ARTICLE.ID.desc() : ARTICLE.ID.asc()))
                .limit(page.limit())
                .offset(page.offset())
                .fetch();
        // @formatter:on
        var about = about(rows.map(row -> row.value1().value()));
        return rows.map(row -> new ArticleListItem(
                row.value1(),
                row.value2(),
                row.value3(),
                row.value4(),
                row.value5(),
                row.value6(),
                about.getOrDefault(row.value1().value(), List.of())));
    }

    int count(ArticleFilter filter) {
        return dsl.fetchCount(dsl.selectOne().from(ARTICLE).where(matches(filter)));
    }

    List<ArticleLink> links(ArticleId id) {
        // @formatter:off
        return dsl.select(
                    ARTICLE_LINK.ID.convertFrom(ArticleLinkId::new),
                    DSL.row(
                        LinkTarget.ref(),
                        ARTICLE_LINK.RELATION.convertFrom(LinkRelation::valueOf),
                        ARTICLE_LINK.WORDS,
                        ARTICLE_LINK.START_AT,
                        ARTICLE_LINK.END_AT,
                        DSL.row(ARTICLE_LINK.OWN_LABEL, ARTICLE_LINK.OWN_VISIBLE_TO)
                            .mapping(ArticleQueries::sharing))
                        .mapping(ArticleLinkData::new),
                    LinkTarget.targetName(),
                    DSL.row(
                        ARTICLE_LINK.statement().PERSON_ID,
                        ARTICLE_LINK.statement().person().NAME)
                        .mapping(ArticleQueries::speaker))
                .from(ARTICLE_LINK)
                .where(ARTICLE_LINK.ARTICLE_ID.eq(id.value()))
                .and(LinkTarget.targetName().isNotNull()) // a goal may be for fewer than the keys that a link to it has
                .orderBy(ARTICLE_LINK.START_AT.asc().nullsFirst(), ARTICLE_LINK.ID)
                .fetch(mapping(ArticleLink::new));
        // @formatter:on
    }

    List<Mention> mentions(RecordRef record, int limit) {
        // @formatter:off
        return dsl.select(
                    ARTICLE_LINK.ARTICLE_ID.convertFrom(ArticleId::new),
                    ARTICLE_LINK.article().TITLE,
                    ARTICLE_LINK.article().PUBLISHER,
                    ARTICLE_LINK.article().PUBLISHED_ON,
                    ARTICLE_LINK.RELATION.convertFrom(LinkRelation::valueOf),
                    ARTICLE_LINK.WORDS)
                .from(ARTICLE_LINK)
                .where(LinkTarget.is(record))
                .orderBy(
                    ARTICLE_LINK.article().PUBLISHED_ON.desc().nullsLast(),
                    ARTICLE_LINK.ARTICLE_ID.desc(),
                    ARTICLE_LINK.START_AT.asc().nullsFirst(),
                    ARTICLE_LINK.ID)
                .limit(limit)
                .fetch(mapping(Mention::new));
        // @formatter:on
    }

    /** Who published the newest article of a host, as somebody has approved it. */
    Optional<String> publisherAt(String host) {
        return dsl.select(ARTICLE_ADDRESS.article().PUBLISHER)
                .from(ARTICLE_ADDRESS)
                .where(ARTICLE_ADDRESS.ADDRESS_KEY.eq(host).or(ARTICLE_ADDRESS.ADDRESS_KEY.startsWith(host + "/")))
                .and(ARTICLE_ADDRESS.article().PUBLISHER.ne(""))
                .orderBy(ARTICLE_ADDRESS.ARTICLE_ID.desc())
                .limit(1)
                .fetchOptional(ARTICLE_ADDRESS.article().PUBLISHER);
    }

    /** The article that stands at one of these addresses, or whose text has this hash. */
    Optional<ArticleId> findSame(Collection<String> addressKeys, String textHash) {
        return dsl.select(ARTICLE_ADDRESS.ARTICLE_ID)
                .from(ARTICLE_ADDRESS)
                .where(ARTICLE_ADDRESS.ADDRESS_KEY.in(addressKeys))
                .union(select(ARTICLE.ID).from(ARTICLE).where(ARTICLE.TEXT_HASH.eq(textHash)))
                .orderBy(1)
                .limit(1)
                .fetchOptional(mapping(ArticleId::new));
    }

    private Map<Long, List<String>> about(List<Long> articles) {
        // @formatter:off
        return dsl.selectDistinct(ARTICLE_LINK.ARTICLE_ID, LinkTarget.targetName(), LinkTarget.rank())
                .from(ARTICLE_LINK)
                .where(ARTICLE_LINK.ARTICLE_ID.in(articles))
                .and(ARTICLE_LINK.STATEMENT_ID.isNull())
                .and(ARTICLE_LINK.GOAL_ID.isNull())
                .orderBy(ARTICLE_LINK.ARTICLE_ID, LinkTarget.rank(), LinkTarget.targetName())
                .fetchGroups(ARTICLE_LINK.ARTICLE_ID, LinkTarget.targetName());
        // @formatter:on
    }

    private static Sharing sharing(@Nullable String label, String @Nullable [] visibleTo) {
        return Sharing.stored(label, visibleTo == null ? new String[0] : visibleTo);
    }

    private static @Nullable Speaker speaker(@Nullable Long id, @Nullable String name) {
        return id == null || name == null ? null : new Speaker(new PersonId(id), name);
    }

    private static Condition matches(ArticleFilter filter) {
        var condition = Search.of(filter.words(), ARTICLE.SEARCH, ARTICLE.SEARCH_TEXTS);
        if (filter.from() != null) {
            condition = condition.and(ARTICLE.PUBLISHED_ON.ge(filter.from()));
        }
        if (filter.to() != null) {
            condition = condition.and(ARTICLE.PUBLISHED_ON.le(filter.to()));
        }
        for (var record : filter.about()) {
            condition = condition.and(ARTICLE.ID.in(
                    select(ARTICLE_LINK.ARTICLE_ID).from(ARTICLE_LINK).where(LinkTarget.is(record))));
        }
        if (filter.area() != null) {
            var area = filter.area().value();
            condition = condition.and(ARTICLE.ID.in(select(ARTICLE_LINK.ARTICLE_ID)
                    .from(ARTICLE_LINK)
                    .where(ARTICLE_LINK
                            .AREA_ID
                            .eq(area)
                            .or(exists(selectOne()
                                    .from(ARTICLE_LINK.initiative().initiativeArea())
                                    .where(ARTICLE_LINK
                                            .initiative()
                                            .initiativeArea()
                                            .AREA_ID
                                            .eq(area)))))));
        }
        if (filter.linked() != null) {
            var links = selectOne().from(ARTICLE_LINK).where(ARTICLE_LINK.ARTICLE_ID.eq(ARTICLE.ID));
            condition = condition.and(filter.linked() == Linked.SOMETHING ? exists(links) : notExists(links));
        }
        if (filter.current()) {
            condition = condition.and(ARTICLE.WITHDRAWN_ON.isNull());
        }
        if (filter.undated()) {
            condition = condition.and(ARTICLE.PUBLISHED_ON.isNull());
        }
        return condition;
    }
}

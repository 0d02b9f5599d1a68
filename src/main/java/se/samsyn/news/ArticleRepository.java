package se.samsyn.news;

import static org.jooq.Records.mapping;
import static se.samsyn.jooq.registry.tables.Article.ARTICLE;
import static se.samsyn.jooq.registry.tables.ArticleAddress.ARTICLE_ADDRESS;
import static se.samsyn.jooq.registry.tables.ArticleLink.ARTICLE_LINK;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.Audience;
import se.samsyn.access.AudienceColumns;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.RuleViolation;

/** Writes articles with their addresses, and their links. */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
class ArticleRepository {

    private final DSLContext dsl;

    ArticleRepository(DSLContext dsl) {
        this.dsl = dsl;
    }

    ArticleId insert(ArticleData data, @Nullable String textHash, int images, int imagesWithoutAlt) {
        var id = dsl.insertInto(ARTICLE)
                .set(ARTICLE.TITLE, data.title())
                .set(ARTICLE.PUBLISHER, data.publisher())
                .set(ARTICLE.PUBLISHED_ON, data.publishedOn())
                .set(ARTICLE.LEAD, data.lead())
                .set(ARTICLE.EXCERPT, data.excerpt())
                .set(ARTICLE.TEXT_HASH, textHash)
                .set(ARTICLE.IMAGES, images)
                .set(ARTICLE.IMAGES_WITHOUT_ALT, imagesWithoutAlt)
                .returningResult(ARTICLE.ID)
                .fetchSingle(mapping(ArticleId::new));
        writeAddresses(id, data.addresses());
        return id;
    }

    void update(ArticleId id, long version, ArticleData data) {
        var rows = dsl.update(ARTICLE)
                .set(ARTICLE.VERSION, ARTICLE.VERSION.plus(1))
                .set(ARTICLE.TITLE, data.title())
                .set(ARTICLE.PUBLISHER, data.publisher())
                .set(ARTICLE.PUBLISHED_ON, data.publishedOn())
                .set(ARTICLE.LEAD, data.lead())
                .set(ARTICLE.EXCERPT, data.excerpt())
                .where(ARTICLE.ID.eq(id.value()))
                .and(ARTICLE.VERSION.eq(version))
                .execute();
        expectOne(rows, id);
        dsl.deleteFrom(ARTICLE_ADDRESS)
                .where(ARTICLE_ADDRESS.ARTICLE_ID.eq(id.value()))
                .execute();
        writeAddresses(id, data.addresses());
    }

    void addAddress(ArticleId id, String address) {
        writeAddresses(id, List.of(address));
        touch(id);
    }

    void withdraw(ArticleId id, long version, @Nullable LocalDate on) {
        var rows = dsl.update(ARTICLE)
                .set(ARTICLE.VERSION, ARTICLE.VERSION.plus(1))
                .set(ARTICLE.WITHDRAWN_ON, on)
                .where(ARTICLE.ID.eq(id.value()))
                .and(ARTICLE.VERSION.eq(version))
                .execute();
        expectOne(rows, id);
    }

    int delete(ArticleId id) {
        return dsl.deleteFrom(ARTICLE).where(ARTICLE.ID.eq(id.value())).execute();
    }

    /**
     * @param keys of what it leads to, as they stand in its row
     * @param own whom the link alone is for; null where for all who see what it leads to
     */
    ArticleLinkId insertLink(ArticleId article, ArticleLinkData link, String[] keys, @Nullable Audience own) {
        return dsl.insertInto(ARTICLE_LINK)
                .set(ARTICLE_LINK.ARTICLE_ID, article.value())
                .set(LinkTarget.columns(link.target()))
                .set(ARTICLE_LINK.VISIBLE_TO, keys)
                .set(own(own))
                .set(ARTICLE_LINK.RELATION, link.relation().name())
                .set(ARTICLE_LINK.WORDS, link.words())
                .set(ARTICLE_LINK.START_AT, link.start())
                .set(ARTICLE_LINK.END_AT, link.end())
                .returningResult(ARTICLE_LINK.ID)
                .fetchSingle(mapping(ArticleLinkId::new));
    }

    int updateLink(ArticleId article, ArticleLink link, @Nullable Audience own) {
        return dsl.update(ARTICLE_LINK)
                .set(ARTICLE_LINK.RELATION, link.data().relation().name())
                .set(ARTICLE_LINK.WORDS, link.data().words())
                .set(own(own))
                .where(ARTICLE_LINK.ID.eq(link.id().value()))
                .and(ARTICLE_LINK.ARTICLE_ID.eq(article.value()))
                .execute();
    }

    /** An agency that takes part from now on is let in to the links that only agencies that take part may see. */
    void follow(InitiativeId initiative, Audience amber) {
        dsl.update(ARTICLE_LINK)
                .set(
                        ARTICLE_LINK.OWN_VISIBLE_TO,
                        AudienceColumns.union(ARTICLE_LINK.OWN_VISIBLE_TO, DSL.val(amber.array())))
                .where(ARTICLE_LINK.INITIATIVE_ID.eq(initiative.value()))
                .and(ARTICLE_LINK.OWN_LABEL.eq(amber.label().name()))
                .execute();
    }

    private static Map<Field<?>, @Nullable Object> own(@Nullable Audience own) {
        var columns = new HashMap<Field<?>, @Nullable Object>();
        columns.put(ARTICLE_LINK.OWN_LABEL, own == null ? null : own.label().name());
        columns.put(ARTICLE_LINK.OWN_VISIBLE_TO, own == null ? null : own.array());
        return columns;
    }

    int deleteLink(ArticleId article, ArticleLinkId id) {
        return dsl.deleteFrom(ARTICLE_LINK)
                .where(ARTICLE_LINK.ID.eq(id.value()))
                .and(ARTICLE_LINK.ARTICLE_ID.eq(article.value()))
                .execute();
    }

    void deleteLink(ArticleLinkId id) {
        dsl.deleteFrom(ARTICLE_LINK).where(ARTICLE_LINK.ID.eq(id.value())).execute();
    }

    /** A change of an article's links is a change of the article. */
    void touch(ArticleId id) {
        dsl.update(ARTICLE)
                .set(ARTICLE.VERSION, ARTICLE.VERSION.plus(1))
                .where(ARTICLE.ID.eq(id.value()))
                .execute();
    }

    private void writeAddresses(ArticleId id, List<String> addresses) {
        try {
            addresses.forEach(address -> dsl.insertInto(ARTICLE_ADDRESS)
                    .set(ARTICLE_ADDRESS.ARTICLE_ID, id.value())
                    .set(ARTICLE_ADDRESS.ADDRESS_KEY, WebAddress.key(address))
                    .set(ARTICLE_ADDRESS.ADDRESS, address)
                    .execute());
        } catch (DuplicateKeyException e) {
            throw new RuleViolation("addresses", "news.address.taken");
        }
    }

    private static void expectOne(int rows, ArticleId id) {
        if (rows == 0) {
            throw new OptimisticLockingFailureException("Article " + id.value() + " was changed meanwhile");
        }
    }
}

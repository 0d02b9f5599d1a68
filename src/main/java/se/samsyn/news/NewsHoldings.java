package se.samsyn.news;

import static org.jooq.impl.DSL.noCondition;
import static se.samsyn.jooq.registry.tables.Article.ARTICLE;
import static se.samsyn.jooq.registry.tables.ArticleAddress.ARTICLE_ADDRESS;
import static se.samsyn.jooq.registry.tables.ArticleImport.ARTICLE_IMPORT;
import static se.samsyn.jooq.registry.tables.ArticleLink.ARTICLE_LINK;
import static se.samsyn.shared.Holding.itself;
import static se.samsyn.shared.Holding.kept;
import static se.samsyn.shared.Holding.part;

import java.util.List;
import org.jooq.Field;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Holding;
import se.samsyn.shared.Holdings;
import se.samsyn.shared.RetentionKind;

/** Links go with what they lead to; an article goes with its addresses and with how it was imported. */
@Component
class NewsHoldings implements Holdings {

    @Override
    public List<Holding> all() {
        return List.of(
                link(RetentionKind.INITIATIVE, ARTICLE_LINK.INITIATIVE_ID),
                link(RetentionKind.INITIATIVE, ARTICLE_LINK.goal().INITIATIVE_ID),
                link(RetentionKind.AGENCY, ARTICLE_LINK.AGENCY_ID),
                link(RetentionKind.PERSON, ARTICLE_LINK.PERSON_ID),
                link(RetentionKind.VISIT, ARTICLE_LINK.VISIT_ID),
                link(RetentionKind.ACTIVITY, ARTICLE_LINK.ACTIVITY_ID),
                link(RetentionKind.STATEMENT, ARTICLE_LINK.STATEMENT_ID),
                link(RetentionKind.ARTICLE, ARTICLE_LINK.ARTICLE_ID),
                part(
                        RetentionKind.ARTICLE,
                        "retention.along.addresses",
                        ARTICLE_ADDRESS.ARTICLE_ID,
                        ARTICLE_ADDRESS.ARTICLE_ID),
                kept(
                        RetentionKind.ARTICLE,
                        "retention.along.imports",
                        ARTICLE_IMPORT.ID,
                        ARTICLE_IMPORT.ARTICLE_ID,
                        noCondition()),
                itself(RetentionKind.ARTICLE, ARTICLE.ID));
    }

    private static Holding link(RetentionKind of, Field<Long> belongsTo) {
        return Holding.link(of, "retention.along.links", ARTICLE_LINK.ID, belongsTo);
    }
}

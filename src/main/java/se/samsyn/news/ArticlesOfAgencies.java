package se.samsyn.news;

import static se.samsyn.jooq.registry.tables.ArticleLink.ARTICLE_LINK;

import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.agency.AgencyReference;
import se.samsyn.agency.AgencyReferences;
import se.samsyn.shared.RecordKind;

/** Which agencies articles are about. */
@Component
class ArticlesOfAgencies implements AgencyReferences {

    @Override
    public List<AgencyReference> all() {
        return List.of(AgencyReference.of(
                ARTICLE_LINK.AGENCY_ID,
                "news.agencyMerge",
                RecordKind.ARTICLE,
                ARTICLE_LINK.ARTICLE_ID,
                ARTICLE_LINK.article().TITLE));
    }
}

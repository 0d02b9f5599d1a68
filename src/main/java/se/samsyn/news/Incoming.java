package se.samsyn.news;

import org.jspecify.annotations.Nullable;
import se.samsyn.suggest.Article;

/**
 * An article that has been read and is not yet a draft.
 *
 * @param address where it was fetched, or the address that the page itself names; "" when neither is known
 */
public record Incoming(Article article, String address) {

    static Incoming of(Article article, @Nullable String fetchedFrom) {
        var own = article.address();
        if (own != null && WebAddress.isLink(own)) {
            return new Incoming(article, own);
        }
        return new Incoming(article, fetchedFrom == null ? "" : fetchedFrom);
    }

    /** Who published it: as the page says, otherwise by its address; "" when neither tells. */
    String publisher() {
        var named = article.publisher();
        if (named != null) {
            return named;
        }
        return address.isEmpty() ? "" : WebAddress.host(address);
    }
}

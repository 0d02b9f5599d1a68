package se.samsyn.news;

import org.jspecify.annotations.Nullable;
import se.samsyn.shared.NotFreeText;
import se.samsyn.suggest.Article;

/**
 * An article that has been read and is not yet a draft.
 *
 * @param address where it was fetched, or the address that the page itself names; "" when neither is known
 */
@NotFreeText("an article as it was published")
public record Incoming(Article article, String address) {

    /**
     * A page may name a better address than the one it was fetched at, but only of the site that it came from: nobody
     * else's page is overwritten, recognised or linked on its word.
     */
    static Incoming of(Article article, @Nullable String fetchedFrom) {
        var own = article.address();
        if (own != null && WebAddress.isUsable(own) && (fetchedFrom == null || isOneSite(own, fetchedFrom))) {
            return new Incoming(article, own);
        }
        return new Incoming(article, fetchedFrom == null ? "" : fetchedFrom);
    }

    private static boolean isOneSite(String one, String other) {
        return WebAddress.host(one).equals(WebAddress.host(other));
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

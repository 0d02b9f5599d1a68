package se.samsyn.news.ui;

import se.samsyn.news.ArticleId;
import se.samsyn.news.ImportId;

/** The addresses of this module's pages. */
public final class NewsNavigation {

    public static final String LIST = "nyheter";
    public static final String IMPORT = "nyheter/importera";
    static final String OUTCOME = "sparad";
    public static final String BY_HAND = "nyheter/ny";

    private NewsNavigation() {}

    public static String article(ArticleId id) {
        return LIST + "/" + id.value();
    }

    public static String change(ArticleId id) {
        return article(id) + "/andra";
    }

    /** What an accepted import has changed. */
    public static String outcome(ImportId id) {
        return draft(id) + "/" + OUTCOME;
    }

    public static String draft(ImportId id) {
        return IMPORT + "/" + id.value();
    }
}

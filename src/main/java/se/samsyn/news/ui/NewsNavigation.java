package se.samsyn.news.ui;

import java.util.Optional;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import se.samsyn.news.ArticleId;
import se.samsyn.news.ImportId;

/** The addresses of this module's pages. */
public final class NewsNavigation {

    public static final String LIST = "nyheter";
    public static final String IMPORT = "nyheter/importera";
    public static final String BY_HAND = "nyheter/ny";

    private NewsNavigation() {}

    public static String article(ArticleId id) {
        return LIST + "/" + id.value();
    }

    public static String change(ArticleId id) {
        return article(id) + "/andra";
    }

    public static String draft(ImportId id) {
        return IMPORT + "/" + id.value();
    }

    /** @throws NotFoundException where the address names no number */
    static long id(BeforeEnterEvent event) {
        return Optional.of(event.getRouteParameters().get("id").orElse(""))
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .orElseThrow(NotFoundException::new);
    }
}

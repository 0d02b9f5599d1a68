package se.samsyn.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import se.samsyn.news.Article;
import se.samsyn.news.ArticleId;
import se.samsyn.news.ArticleService;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.Texts;

/** Changes what is kept of an article. */
@Route(NewsNavigation.LIST + "/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class ChangeArticleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ArticleService articles;

    ChangeArticleView(ArticleService articles) {
        this.articles = articles;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new ArticleId(Pages.id(event));
        try {
            var article = new Article[] {articles.get(id)};
            removeAll();
            add(
                    new PageHeader(Texts.of("news.change"))
                            .under(article[0].data().title(), NewsNavigation.article(id)),
                    new ArticleForm(
                                    data -> {
                                        articles.change(article[0].with(data));
                                        UI.getCurrent().navigate(NewsNavigation.article(id));
                                    },
                                    () -> {
                                        article[0] = articles.get(id);
                                        return article[0].data();
                                    })
                            .read(article[0].data()));
        } catch (NoSuchElementException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("news.change") + " · Samsyn";
    }
}

package se.samsyn.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samsyn.news.ArticleService;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Texts;

/** An article written down by hand, where there is no text to import. */
@Route(NewsNavigation.BY_HAND)
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class NewArticleView extends Main implements HasDynamicTitle {

    NewArticleView(ArticleService articles) {
        addClassName("s-page");
        setId("innehall");
        add(
                new PageHeader(Texts.of("news.byHand"))
                        .under(Texts.of("news.list.title"), NewsNavigation.LIST)
                        .facts(Texts.of("news.byHand.facts")),
                new ArticleForm(data -> UI.getCurrent().navigate(NewsNavigation.article(articles.create(data))), null));
    }

    @Override
    public String getPageTitle() {
        return Texts.of("news.byHand") + " · Samsyn";
    }
}

package se.samsyn.news.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.samsyn.news.Article;
import se.samsyn.news.ArticleData;
import se.samsyn.news.ArticleId;
import se.samsyn.news.ArticleService;
import se.samsyn.news.WebAddress;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Editing;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/** What is kept of an article: written down by hand where there is no text to import, or changed. */
@Route(NewsNavigation.BY_HAND)
@RouteAlias(NewsNavigation.LIST + "/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class ArticleFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ArticleService articles;
    private String title = "";

    ArticleFormView(ArticleService articles) {
        this.articles = articles;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var editing = Editing.of(event, RecordKind.ARTICLE, id -> articles.get(new ArticleId(id)), Article::data);
        var known = editing.data().map(ArticleData::title);
        title = Texts.of(known.isPresent() ? "news.change" : "news.byHand");
        removeAll();
        add(
                editing.header(title, known.orElseGet(() -> Texts.of("news.list.title")))
                        .facts(known.isPresent() ? "" : Texts.of("news.byHand.facts")),
                form(editing));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private RecordForm<ArticleData> form(Editing<Article, ArticleData> editing) {
        var name = Fields.plain(Texts.of("news.title"));
        name.setMaxLength(ArticleData.MAX_NAME);
        var publisher = Fields.plain(Texts.of("news.publisher"));
        publisher.setMaxLength(ArticleData.MAX_NAME);
        var publishedOn = Fields.date(Texts.of("news.publishedOn"));
        var addresses = Fields.plainText(Texts.of("news.addresses"));
        addresses.setHelperText(Texts.of("news.addresses.help"));
        var lead = Fields.plainText(Texts.of("news.lead"));
        lead.setMaxLength(ArticleData.MAX_LEAD);
        var excerpt = Fields.plainText(Texts.of("news.excerpt"));
        excerpt.setHelperText(Texts.of("news.excerpt.help", ArticleData.MAX_EXCERPT));
        excerpt.setMaxLength(ArticleData.MAX_EXCERPT);
        var binder = new Binder<>(ArticleData.class);
        binder.forField(name).asRequired(Texts.of("news.title.missing")).bind("title");
        binder.forField(publisher).bind("publisher");
        binder.forField(publishedOn).bind("publishedOn");
        binder.forField(lead).bind("lead");
        binder.forField(excerpt).bind("excerpt");
        binder.forField(addresses)
                .withConverter(Converter.from(ArticleFormView::parsed, list -> String.join("\n", list)))
                .bind("addresses");
        return editing.form(
                        binder,
                        data -> articles.create(data).value(),
                        (read, data) -> articles.change(read.with(data)),
                        data -> Texts.of("news.saved", data.title()))
                .fields(name, publisher, publishedOn, addresses, lead, excerpt);
    }

    private static Result<List<String>> parsed(String text) {
        try {
            return Result.ok(text.lines()
                    .filter(line -> !line.isBlank())
                    .map(line -> WebAddress.parse(line).toString())
                    .toList());
        } catch (RuleViolation e) {
            return Result.error(Texts.of(e.key(), e.parameters()));
        }
    }
}

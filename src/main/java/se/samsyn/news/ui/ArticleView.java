package se.samsyn.news.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samsyn.access.ColleagueService;
import se.samsyn.access.CurrentCaller;
import se.samsyn.news.Article;
import se.samsyn.news.ArticleId;
import se.samsyn.news.ArticleService;
import se.samsyn.news.ImportService;
import se.samsyn.news.RecordChoices;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordPage;
import se.samsyn.shared.ui.RecordSections;
import se.samsyn.shared.ui.Removal;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.shared.ui.Tone;

/** An article: an excerpt with its source, and what it is about with the very words. */
@Route(NewsNavigation.LIST + "/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class ArticleView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ArticleService articles;
    private final transient ImportService imports;
    private final transient RecordChoices choices;
    private final transient RecordSections sections;
    private final transient ColleagueService colleagues;
    private final transient Clock clock;
    private String title = "";

    ArticleView(
            ArticleService articles,
            ImportService imports,
            RecordChoices choices,
            RecordSections sections,
            ColleagueService colleagues,
            Clock clock) {
        this.articles = articles;
        this.imports = imports;
        this.choices = choices;
        this.sections = sections;
        this.colleagues = colleagues;
        this.clock = clock;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new ArticleId(Pages.id(event)));
    }

    @Override
    public String getPageTitle() {
        return title + " · Samsyn";
    }

    private void show(ArticleId id) {
        Article article;
        try {
            article = articles.get(id);
        } catch (NoSuchElementException e) {
            throw new NotFoundException();
        }
        title = article.data().title();
        removeAll();
        var page = new RecordPage()
                .main(text(article))
                .main(new ArticleLinks(articles, choices, colleagues.list(), id, () -> show(id)));
        page.main(sections.of(RecordRef.of(RecordKind.ARTICLE, id.value()))
                .toArray(com.vaadin.flow.component.Component[]::new));
        page.aside(facts(article));
        if (CurrentCaller.get().mayEdit()) {
            imports.importOf(id).ifPresent(status -> page.aside(new ImportNote(status, imports, clock)));
        }
        add(header(article), page);
    }

    private PageHeader header(Article article) {
        var header = new PageHeader(title).under(Texts.of("news.list.title"), NewsNavigation.LIST);
        if (article.withdrawnOn() != null) {
            header.mark(new StateMark(Tone.UNKNOWN, Texts.of("news.withdrawn")));
        }
        var publisher = article.data().publisher();
        header.facts((publisher.isEmpty() ? "" : publisher + " · ")
                + DraftFacts.published(article.data().publishedOn()));
        if (CurrentCaller.get().mayEdit()) {
            header.actions(
                    Buttons.link(Texts.of("shared.change"), NewsNavigation.change(article.id())),
                    new ActionMenu()
                            .add(
                                    Texts.of(article.withdrawnOn() == null ? "news.withdraw" : "news.standsAgain"),
                                    () -> withdraw(article))
                            .add(Texts.of("shared.remove.ask"), () -> remove(article)));
        }
        return header;
    }

    private static Div text(Article article) {
        var text = new Div();
        text.addClassName("s-stack");
        if (article.imagesWithoutAlt() > 0) {
            var warning = new Paragraph(Texts.of("news.altMissing.explanation", article.imagesWithoutAlt()));
            warning.addClassName("s-notice");
            text.add(warning);
        }
        if (!article.data().lead().isEmpty()) {
            var lead = new Paragraph(article.data().lead());
            lead.addClassName("s-lead");
            text.add(lead);
        }
        if (!article.data().excerpt().isEmpty()) {
            var quote = new HtmlContainer("blockquote");
            quote.setText(article.data().excerpt());
            quote.addClassName("s-quote");
            text.add(quote);
        }
        text.add(new SourceLinks(article.data().addresses()));
        return text;
    }

    private static PageSection facts(Article article) {
        var data = article.data();
        return new PageSection(
                Texts.of("news.facts"),
                new FactList()
                        .add(Texts.of("news.publisher"), data.publisher())
                        .add(Texts.of("news.publishedOn"), Dates.exact(data.publishedOn()))
                        .add(
                                Texts.of("news.withdrawnOn"),
                                article.withdrawnOn() == null ? "" : Dates.exact(article.withdrawnOn()))
                        .add(
                                Texts.of("news.images"),
                                article.images() == 0
                                        ? ""
                                        : Texts.of("news.images.count", article.images(), article.imagesWithoutAlt())));
    }

    private void withdraw(Article article) {
        try {
            articles.withdraw(article, article.withdrawnOn() == null ? LocalDate.now(clock) : null);
        } catch (OptimisticLockingFailureException e) {
            Toasts.done(Texts.of("news.changedMeanwhile"));
        }
        show(article.id());
    }

    private void remove(Article article) {
        Removal.of(article.id().ref(), Texts.of("news.remove.question"), Texts.of("news.remove.explanation"))
                .to(
                        NewsNavigation.LIST,
                        Texts.of("news.removed", article.data().title()),
                        () -> articles.remove(article.id()));
    }
}

package se.samsyn.suggest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads a saved or fetched page: only its readable words are kept, nothing of it is ever run. */
final class PageArticle {

    private static final String NOT_ARTICLE =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, form,"
                    + " nav, header nav, footer, aside, menu, button, select, [hidden], [aria-hidden=true], [role=navigation],"
                    + " [role=banner], [role=contentinfo], [role=complementary], [role=search], [role=dialog],"
                    + " .breadcrumb, .breadcrumbs, .cookie, .cookies, .share, .related, .menu, .skip-link, .visually-hidden, .sr-only";

    private PageArticle() {}

    static Article read(String source) {
        Document page = Jsoup.parse(source);
        var meta = new PageMeta(page);
        page.select(NOT_ARTICLE).remove();
        page.select("body > header").remove();
        Element root = root(page);
        var warnings = EnumSet.noneOf(ArticleWarning.class);
        var text = new PageText();
        text.add(root);
        warnings.addAll(text.warnings());
        return article(text, meta, warnings);
    }

    private static Article article(PageText page, PageMeta meta, EnumSet<ArticleWarning> warnings) {
        String text = page.text();
        var blocks = new ArrayList<Block>();
        @Nullable String title = meta.title();
        @Nullable String lead = null;
        LocalDate published = meta.published();
        boolean ended = false;
        for (Block block : page.blocks()) {
            Patience.check();
            String line = block.in(text);
            Block.Kind kind = block.kind();
            ended |= lead != null && Junk.endsArticle(line);
            if (kind == Block.Kind.TITLE && title == null) {
                title = line;
            }
            if (PublicationDate.isLine(line) && kind != Block.Kind.TITLE) {
                kind = Block.Kind.DATE;
                published = published != null ? published : PublicationDate.in(line);
            } else if (Junk.isLeftOverAltText(line)) {
                kind = Block.Kind.ALT_TEXT;
                warnings.add(ArticleWarning.ALT_TEXT_LEFT_OVER);
            } else if (ended || (kind != Block.Kind.TITLE && Junk.isLine(line))) {
                kind = Block.Kind.JUNK;
            } else if (kind == Block.Kind.PARAGRAPH && lead == null && line.length() > 60) {
                kind = Block.Kind.LEAD;
                lead = line;
            }
            blocks.add(new Block(kind, block.start(), block.end()));
        }
        for (Block block : page.blocks()) {
            published = published != null ? published : PublicationDate.updatedIn(block.in(text));
        }
        if (title == null) {
            warnings.add(ArticleWarning.NO_TITLE);
        }
        if (published == null) {
            warnings.add(ArticleWarning.NO_DATE);
        }
        return new Article(text, title, published, lead, blocks, meta.address(), meta.publisher(), "sv", warnings);
    }

    /** The element that holds the article: the page says which, or it is the one with most words. */
    private static Element root(Document page) {
        List<Element> articles = page.select("main article, [role=main] article, article");
        for (Element article : articles) {
            if (article.text().length() * 2 > page.body().text().length() || articles.size() == 1) {
                return article.selectFirst("h1") != null || page.selectFirst("h1") == null ? article : widen(article);
            }
        }
        Element main = page.selectFirst("main, [role=main], #main, #content, #innehall");
        return main != null && main.hasText() ? main : page.body();
    }

    private static Element widen(Element article) {
        Element main = article.closest("main, [role=main]");
        return main != null ? main : article;
    }
}

package se.samsyn.news;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Input;
import se.samsyn.suggest.Article;
import se.samsyn.suggest.ArticleWarning;
import se.samsyn.suggest.Block;

/** A draft as {@code article_import.decisions} keeps it: everything but the text, which has a column of its own. */
record DraftContent(
        String title,
        String publisher,
        @Nullable LocalDate published,
        @Nullable String lead,
        @Nullable String canonical,
        List<Block> blocks,
        String language,
        Set<ArticleWarning> warnings,
        Map<String, Decision> decisions) {

    static DraftContent of(Article article, String publisher) {
        return new DraftContent(
                Prose.atWord(Input.line(article.title()), ArticleData.MAX_NAME),
                Input.line(publisher),
                article.published(),
                Input.text(article.lead()),
                article.address(),
                article.blocks(),
                article.language(),
                article.warnings(),
                Map.of());
    }

    Article article(String text) {
        return new Article(
                text,
                title.isEmpty() ? null : title,
                published,
                lead,
                text.isEmpty() ? List.of() : blocks,
                canonical,
                publisher,
                language,
                warnings);
    }

    DraftContent with(ArticleFacts facts) {
        return new DraftContent(
                facts.title(),
                facts.publisher(),
                facts.published(),
                lead,
                canonical,
                blocks,
                language,
                warnings,
                decisions);
    }

    DraftContent with(Map<String, Decision> changed) {
        return new DraftContent(title, publisher, published, lead, canonical, blocks, language, warnings, changed);
    }
}

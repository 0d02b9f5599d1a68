package se.samsyn.news;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordVersions;

/**
 * What the log keeps of an article. Not its links, which may be for fewer than the article; whether it was withdrawn is
 * told, and not restored.
 */
@Component
class ArticleVersions implements RecordVersions<ArticleVersions.Version> {

    private static final Map<String, String> LABELS = Map.of(
            "title", "news.title",
            "publisher", "news.publisher",
            "publishedOn", "news.publishedOn",
            "lead", "news.lead",
            "excerpt", "news.excerpt",
            "addresses", "news.addresses",
            "withdrawnOn", "news.withdrawnOn");

    record Version(ArticleData data, @Nullable LocalDate withdrawnOn) {}

    private final ArticleQueries queries;
    private final ArticleService articles;

    ArticleVersions(ArticleQueries queries, ArticleService articles) {
        this.queries = queries;
        this.articles = articles;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.ARTICLE;
    }

    @Override
    public Class<Version> type() {
        return Version.class;
    }

    @Override
    public Class<ArticleId> idType() {
        return ArticleId.class;
    }

    @Override
    public Optional<Version> now(long id) {
        return queries.find(new ArticleId(id)).map(article -> new Version(article.data(), article.withdrawnOn()));
    }

    @Override
    public String name(Version version) {
        return version.data().title();
    }

    @Override
    public Map<String, String> labels() {
        return LABELS;
    }

    @Override
    public boolean mayChange(Version now) {
        return CurrentCaller.get().mayEdit();
    }

    @Override
    public void restore(long id, Version earlier) {
        articles.change(articles.get(new ArticleId(id)).with(earlier.data()));
    }

    @Override
    public long again(Version last) {
        var id = articles.create(last.data());
        if (last.withdrawnOn() != null) {
            articles.withdraw(articles.get(id), last.withdrawnOn());
        }
        return id.value();
    }
}

package se.samsyn.picture;

import java.util.List;

/** What was written, by the articles of the period and those without a date. */
public record Coverage(List<PictureContent.Article> articles) {

    public Coverage {
        articles = PictureContent.kept(articles);
    }

    public List<PictureContent.Article> dated() {
        return articles.stream()
                .filter(article -> article.publishedOn() != null)
                .toList();
    }

    /** Which no month can count. */
    public List<PictureContent.Article> undated() {
        return articles.stream()
                .filter(article -> article.publishedOn() == null)
                .toList();
    }

    public List<PictureContent.Article> unlinked() {
        return articles.stream().filter(article -> !article.linked()).toList();
    }

    /** Of those with a date, which is what the figures count. */
    public int mentioning(long initiativeId) {
        return (int) dated().stream()
                .filter(article -> article.initiativeIds().contains(initiativeId))
                .count();
    }
}

package se.samsyn.news;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An article in the registry.
 *
 * @param images pictures in it when it was imported
 * @param imagesWithoutAlt those of them that people who cannot see learn nothing about
 * @param withdrawnOn the day on which the publisher was found to have taken it away, null while it stands
 */
public record Article(
        ArticleId id,
        long version,
        ArticleData data,
        int images,
        int imagesWithoutAlt,
        @Nullable LocalDate withdrawnOn) {

    public Article with(ArticleData changed) {
        return new Article(id, version, changed, images, imagesWithoutAlt, withdrawnOn);
    }
}

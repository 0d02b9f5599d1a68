package se.samsyn.news;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RuleViolation;

/**
 * What a draft says of the article itself, as the user may correct it.
 *
 * @param published without it relative words such as "igår" mean no day
 */
public record ArticleFacts(String title, String publisher, @Nullable LocalDate published) {

    public ArticleFacts {
        title = title.strip();
        publisher = publisher.strip();
        if (title.length() > ArticleData.MAX_NAME) {
            throw new RuleViolation("title", "shared.tooLong", ArticleData.MAX_NAME);
        }
        if (publisher.length() > ArticleData.MAX_NAME) {
            throw new RuleViolation("publisher", "shared.tooLong", ArticleData.MAX_NAME);
        }
    }
}

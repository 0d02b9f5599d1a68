package se.samsyn.news;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Input;
import se.samsyn.shared.NotFreeText;

/**
 * What a draft says of the article itself, as the user may correct it.
 *
 * @param published without it relative words such as "igår" mean no day
 */
@NotFreeText("what somebody else has published")
public record ArticleFacts(
        String title, String publisher, @Nullable LocalDate published) {

    public ArticleFacts {
        title = Input.line(title);
        publisher = Input.line(publisher);
        Input.checkLength("title", title, ArticleData.MAX_NAME);
        Input.checkLength("publisher", publisher, ArticleData.MAX_NAME);
        Input.checkDate("published", published);
    }
}

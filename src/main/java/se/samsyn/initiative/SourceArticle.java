package se.samsyn.initiative;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/**
 * An article about an initiative, as a source.
 *
 * @param publishedOn null while unknown
 */
public record SourceArticle(long id, String title, @Nullable LocalDate publishedOn) {

    public RecordRef ref() {
        return RecordRef.of(RecordKind.ARTICLE, id);
    }
}

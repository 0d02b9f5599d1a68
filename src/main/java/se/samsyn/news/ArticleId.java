package se.samsyn.news;

import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** Identifies an article. */
public record ArticleId(long value) {

    public RecordRef ref() {
        return RecordRef.of(RecordKind.ARTICLE, value);
    }
}

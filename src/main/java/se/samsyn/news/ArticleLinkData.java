package se.samsyn.news;

import org.jspecify.annotations.Nullable;
import se.samsyn.access.Sharing;
import se.samsyn.shared.FreeText;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Screened;

/**
 * That an article is about a record, and the words from which one can tell.
 *
 * @param words the passage; may be empty for a link made by hand
 * @param start first character of the passage in the imported text, null for a link made by hand
 * @param end the character after its last
 * @param sharing as the record that it leads to, or with fewer; both the link's and the record's readers see it
 */
@Screened(RecordKind.ARTICLE)
public record ArticleLinkData(
        RecordRef target,
        LinkRelation relation,
        @FreeText String words,
        @Nullable Integer start,
        @Nullable Integer end,
        Sharing sharing) {

    public static final int MAX_WORDS = 1_000;

    public ArticleLinkData {
        words = Input.text(words);
        if (words.length() > MAX_WORDS) {
            throw new RuleViolation("words", "shared.tooLong", MAX_WORDS);
        }
        if ((start == null) != (end == null) || (start != null && end != null && start >= end)) {
            throw new IllegalArgumentException("Not a passage: " + start + " to " + end);
        }
    }

    public static ArticleLinkData byHand(RecordRef target, LinkRelation relation, String words, Sharing sharing) {
        return new ArticleLinkData(target, relation, words, null, null, sharing);
    }

    public ArticleLinkData as(LinkRelation changed, Sharing shared) {
        return new ArticleLinkData(target, changed, words, start, end, shared);
    }
}

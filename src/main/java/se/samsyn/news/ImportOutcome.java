package se.samsyn.news;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import has changed, as far as it is still there.
 *
 * @param title of the article; "" where it is no more
 * @param day on which what the article tells of happened, otherwise on which it was published; null where neither is known
 * @param made the records that it made, by name, in the order in which they were made; not the article
 * @param added what it added to records that were there
 */
public record ImportOutcome(
        ImportStatus status,
        String title,
        @Nullable LocalDate day,
        List<RecordChoice> made,
        Map<RecordChoice, List<Addition>> added) {}

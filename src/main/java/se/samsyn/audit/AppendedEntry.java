package se.samsyn.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to be appended to the log.
 *
 * @param kind of what it is about, with its id; null where it is about nothing that has one
 * @param content what a record says, as JSON; null where that is not kept
 * @param audience whom that is for; null for those the record is for
 * @param reason why it was done, in the words of whoever did it; empty for none
 * @param origin number of the removed version that it was made again from
 */
record AppendedEntry(
        Action action,
        @Nullable String kind,
        @Nullable Long id,
        String about,
        @Nullable String content,
        @Nullable List<String> audience,
        String reason,
        @Nullable Long origin) {

    static AppendedEntry of(Action action, @Nullable String kind, @Nullable Long id, String about) {
        return new AppendedEntry(action, kind, id, about, null, null, "", null);
    }
}

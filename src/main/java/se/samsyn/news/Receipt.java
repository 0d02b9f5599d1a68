package se.samsyn.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordRef;

/**
 * What an accepted import has done, in order, so that it can be undone as a whole: what it made, in which version each
 * record was left, and what it added to records that were there before.
 *
 * @param links made to an article that was there before; those of a new one go with it
 */
record Receipt(
        List<Made> records,
        List<AddedAlias> aliases,
        List<AddedRole> roles,
        List<Completed> completed,
        List<Long> links) {

    // receipts of before there was more to take back have none
    @SuppressWarnings("NullAway")
    Receipt {
        completed = completed == null ? List.of() : completed;
        links = links == null ? List.of() : links;
    }

    /** A record that the import made, and what tells whether it has been changed since. */
    record Made(RecordRef record, String state) {}

    /** Another name that a known record was given. */
    record AddedAlias(RecordRef record, String alias) {}

    /** A role that a known person was given. */
    record AddedRole(long person, String title, @Nullable Long agency, LocalDate knownOn) {}

    /**
     * A field of a known record that was filled in, or one more in it.
     *
     * @param value as text, or the number of the record that it refers to
     */
    record Completed(RecordRef record, Field field, String value) {}

    /** What is filled in. */
    enum Field {
        PARENT,
        LONG_NAME,
        STARTED,
        PURPOSE,
        TARGET_GROUP,
        PARTICIPATION,
        PLACE,
        HOST_AGENCY,
        PARTICIPANT,
        SHOWN
    }

    static Receipt empty() {
        return new Receipt(
                new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    List<RecordRef> made() {
        return records.stream().map(Made::record).toList();
    }
}

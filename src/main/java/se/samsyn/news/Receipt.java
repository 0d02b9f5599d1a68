package se.samsyn.news;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordRef;

/**
 * What an accepted import has done, in order, so that it can be undone as a whole: what it made, in which version each
 * record was left, and what it added to records that were there before.
 */
record Receipt(List<Made> records, List<AddedAlias> aliases, List<AddedRole> roles) {

    /** A record that the import made, and what tells whether it has been changed since. */
    record Made(RecordRef record, String state) {}

    /** Another name that a known record was given. */
    record AddedAlias(RecordRef record, String alias) {}

    /** A role that a known person was given. */
    record AddedRole(long person, String title, @Nullable Long agency, LocalDate knownOn) {}

    static Receipt empty() {
        return new Receipt(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    List<RecordRef> made() {
        return records.stream().map(Made::record).toList();
    }
}

package se.samsyn.audit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/**
 * An entry of the log. It says that something was done to a record, and nothing of what the record says.
 *
 * @param number from 1 on, without gaps
 * @param actorId the identity; 0 for the program itself and for whoever tried to sign in as nobody
 * @param actor what they were called then
 * @param acting names of the roles that they acted in
 * @param agency the agency that they acted for; empty for none
 * @param kind of the record, or {@value #ACCOUNT}; null where it was about none
 * @param about names of fields, of labels or of roles, or the address that was asked for
 * @param hash of all this, of the content's hash and of the hash before
 */
public record AuditEntry(
        long number,
        Instant at,
        long actorId,
        String actor,
        List<String> acting,
        String agency,
        Action action,
        @Nullable String kind,
        @Nullable Long recordId,
        String about,
        String hash) {

    /** The kind of what is no record of the registry: somebody's account. */
    public static final String ACCOUNT = "ACCOUNT";

    /** What an entry is about begins so where a list was taken out; then follow the path of its page and how many rows. */
    public static final String LIST = "list ";

    /** The record, where it was about one. */
    public Optional<RecordRef> record() {
        return kind == null || recordId == null || kind.equals(ACCOUNT)
                ? Optional.empty()
                : Optional.of(RecordRef.of(RecordKind.valueOf(kind), recordId));
    }
}

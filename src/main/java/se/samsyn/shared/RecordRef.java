package se.samsyn.shared;

import org.jspecify.annotations.Nullable;

/** Points at a record of any kind, so that modules can link to what they do not know. */
public record RecordRef(RecordKind kind, long id) {

    public static RecordRef of(RecordKind kind, long id) {
        return new RecordRef(kind, id);
    }

    public static @Nullable RecordRef ofNullable(RecordKind kind, @Nullable Long id) {
        return id == null ? null : new RecordRef(kind, id);
    }

    /** The address of the record's page, without a leading slash. */
    public String path() {
        return kind.path() + "/" + id;
    }
}

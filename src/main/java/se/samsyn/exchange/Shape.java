package se.samsyn.exchange;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RuleViolation;

/** One kind of record, as rows of a table. Lives as long as one plan does, and knows the registry as it was then. */
interface Shape<D extends Record> {

    List<Field<D>> fields();

    /** What the lists of this kind show that is no one's to write: text keys of the headers. */
    List<String> notRead();

    /** Those that the caller may see. */
    List<Known<D>> known();

    /** A new one of which nothing is said. */
    D blank();

    /** What it is called: its name, and then what it is called besides. */
    List<String> names(D data);

    /** Within what no two have the same name; empty for the whole registry. */
    default String scope(D data) {
        return "";
    }

    /** A number that no two have; empty for none. */
    default String number(D data) {
        return "";
    }

    /** What an existing record is recognised by, and is not changed by an import. */
    default List<String> recognisedBy() {
        return List.of("name");
    }

    /** @throws RuleViolation where what is said cannot be so */
    void check(D data);

    /** Nothing is wrong with it but that nothing is said. */
    default D named() {
        return fields().stream()
                .filter(field -> field.key().equals("name") || field.key().equals(ImportField.PART_NAME))
                .reduce(blank(), (data, field) -> field.with().apply(data, "x"), (one, _) -> one);
    }

    /** All of them or none. @return their numbers, in their order */
    List<Long> create(List<D> several);

    void change(Known<D> known, D data);

    void remove(long id);

    /** Whether nothing has been added to it that would go with it. */
    default boolean isBare(long id) {
        return true;
    }

    /**
     * By its name, the part of a record that a row speaks of, where a record may have several, each with a row of its own. What
     * is said of the record itself stands in the first of them.
     *
     * @return null where it speaks of none; empty where it does not say which
     */
    default @Nullable String part(D data) {
        return null;
    }

    /** What a row says of its part, with what the first row says of the record itself. */
    default D within(D first, D row) {
        return row;
    }

    /**
     * A record with the part of it that a row speaks of, if it has that already.
     *
     * @throws RuleViolation where it has several of that name
     */
    default Known<D> withPart(Known<D> known, D row) {
        return known;
    }

    /** A record with each of its parts, for as many rows; as it is where it has none. */
    default List<Known<D>> parts(Known<D> known) {
        return List.of(known);
    }

    /** What is written of a part. @param known with the part that is changed; null or without any where it is new */
    record Part<D>(long record, @Nullable Known<D> known, D data) {}

    /** All of them or none. @return what became of them, in their order */
    default List<ImportedPart> writeParts(List<Part<D>> several) {
        return List.of();
    }

    /**
     * @param before what it said; null for one that is to be removed
     * @throws RuleViolation where somebody has changed it since, or has come to use it
     */
    default void takeBackPart(Known<D> now, ImportedPart part, @Nullable D before) {}

    /** What a part is called now; empty where it is gone. */
    default String partName(long record, long part) {
        return "";
    }

    Class<D> type();
}

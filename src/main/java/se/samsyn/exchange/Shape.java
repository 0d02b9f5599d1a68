package se.samsyn.exchange;

import java.util.List;

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

    /** @throws se.samsyn.shared.RuleViolation where what is said cannot be so */
    void check(D data);

    long create(D data);

    void change(Known<D> known, D data);

    void remove(long id);

    /** Whether nothing has been added to it that would go with it. */
    default boolean isBare(long id) {
        return true;
    }

    Class<D> type();
}

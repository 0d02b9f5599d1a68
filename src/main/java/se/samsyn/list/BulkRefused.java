package se.samsyn.list;

/** Something has changed since a change of many was looked at beforehand: nothing of it was done. */
public class BulkRefused extends RuntimeException {

    private final String name;

    BulkRefused(String name, RuntimeException cause) {
        super(cause);
        this.name = name;
    }

    /** Of the first record that could not be changed as it was shown. */
    public String name() {
        return name;
    }
}

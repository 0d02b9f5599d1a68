package se.samsyn.shared.table;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes a table row by row; the file is whole when it is closed. */
public interface TableWriter extends Closeable {

    /** @param cells one a column: a text, a number or a day; null for nothing */
    void row(List<? extends @Nullable Object> cells) throws IOException;

    /**
     * What is to be known of the table, after its last row, where the file has a place for it.
     *
     * @param title of that place
     */
    void about(String title, List<Fact> facts) throws IOException;

    /**
     * @param what for example "Rader"
     * @param value a text, a number or a day
     */
    record Fact(String what, Object value) {}
}

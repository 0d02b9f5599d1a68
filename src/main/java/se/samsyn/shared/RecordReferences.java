package se.samsyn.shared;

import java.util.Map;

/** What refers to a record, so that it cannot be removed. */
public interface RecordReferences {

    /**
     * @return how many rows of which tables, {@code other} for what users know by no name, as far as the caller sees them;
     *     nothing where none that they see stands against removing it
     */
    Map<String, Integer> to(RecordRef record);
}

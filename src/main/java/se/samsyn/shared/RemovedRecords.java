package se.samsyn.shared;

import java.util.NoSuchElementException;

/** Makes removed records again, from what the log kept of them. */
public interface RemovedRecords {

    /**
     * @param removed by the number it had
     * @return the record, under its new number
     * @throws NoSuchElementException where it is not for the caller, or was made again already
     * @throws RuleViolation where it cannot be so any more
     */
    RecordRef again(RecordRef removed);
}

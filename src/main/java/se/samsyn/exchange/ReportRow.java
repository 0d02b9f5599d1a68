package se.samsyn.exchange;

import java.util.List;

/**
 * What an import did with a row.
 *
 * @param name what the record is called now; empty where the caller sees it no more
 * @param changed text keys of what was changed, apart from an indicator
 * @param part what the indicator that it made or changed is called now; empty where there is none
 * @param partChanged text keys of what of that was changed; empty where it was made
 * @param leftWhy text key of why it was not taken back; empty where it was, or nobody asked
 */
public record ReportRow(
        int line,
        long record,
        String name,
        boolean created,
        List<String> changed,
        String part,
        List<String> partChanged,
        boolean takenBack,
        String leftWhy) {

    /** Whether it made an indicator, and nothing else. */
    public boolean onlyAddedPart() {
        return !created && changed.isEmpty() && !part.isEmpty() && partChanged.isEmpty();
    }

    /** Whether nobody who sees it has undone the import. */
    public boolean isUntried() {
        return !takenBack && leftWhy.isEmpty();
    }
}

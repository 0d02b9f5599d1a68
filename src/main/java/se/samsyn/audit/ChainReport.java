package se.samsyn.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a verification of the log found.
 *
 * @param count how many entries follow each other as they should, from the first on
 * @param lastHash of the last of them; noted somewhere else it tells later whether the end has been cut off
 * @param broken the first number that is missing, out of order or not as it was written; null where there is none
 * @param altered numbers of the entries whose record's content is not what was written, a hundred at most
 * @param lost numbers of the entries whose record's content is not there, though no disposal that the log tells of took it; a
 *     hundred at most
 * @param disposed how many entries' content was disposed of by a recorded decision
 */
public record ChainReport(
        long count, String lastHash, @Nullable Long broken, List<Long> altered, List<Long> lost, long disposed) {

    public boolean isWhole() {
        return broken == null && altered.isEmpty() && lost.isEmpty();
    }
}

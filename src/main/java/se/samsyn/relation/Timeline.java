package se.samsyn.relation;

import java.util.List;

/**
 * What happened to an initiative.
 *
 * @param ahead what is to come, the nearest first
 * @param late what was due and has not been done, the longest ago first
 * @param soFar what has happened, the latest first
 * @param more whether earlier things were left out
 * @param years in which something happened so far, the latest first
 */
public record Timeline(
        List<Happening> ahead, List<Happening> late, List<Happening> soFar, boolean more, List<Integer> years) {

    public boolean isEmpty() {
        return ahead.isEmpty() && late.isEmpty() && soFar.isEmpty();
    }
}

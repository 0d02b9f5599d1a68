package se.samsyn.review;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;

/**
 * What needs the caller now.
 *
 * @param needs the most urgent first
 * @param snoozed what they have put off, what comes back first at the top
 */
public record Worklist(List<Need> needs, List<Snoozed> snoozed) {

    /** How many there are of each kind; kinds of which there are none are not there. */
    public Map<NeedKind, Long> counts() {
        return needs.stream().collect(Collectors.groupingBy(Need::kind, TreeMap::new, Collectors.counting()));
    }

    /** @param kind null for all */
    public List<Need> of(@Nullable NeedKind kind) {
        return needs.stream()
                .filter(need -> kind == null || need.kind() == kind)
                .toList();
    }
}

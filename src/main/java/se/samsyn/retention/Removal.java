package se.samsyn.retention;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Holding;
import se.samsyn.shared.Holding.Part;
import se.samsyn.shared.Holdings;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.RuleViolation;

/** What modules keep of records that are disposed of together: what goes, what it stops at, and in which order it goes. */
@Component
class Removal {

    private final List<Holding> holdings;
    private final DisposalRepository repository;

    Removal(List<Holdings> modules, DisposalRepository repository) {
        this.repository = repository;
        holdings = modules.stream().flatMap(module -> module.all().stream()).toList();
    }

    /** How much goes with them, by text keys; what there is none of is left out. */
    SortedMap<String, Integer> along(Map<RetentionKind, List<Long>> ids) {
        var along = new TreeMap<String, Integer>();
        all(ids, Part.LINK, Part.PART, Part.KEPT).forEach(holding -> {
            var count = repository.count(holding, of(ids, holding));
            if (count > 0) {
                along.merge(holding.what(), count, Integer::sum);
            }
        });
        return Collections.unmodifiableSortedMap(along);
    }

    /** What rests on them and does not go. */
    List<Disposal.Stop> stops(Map<RetentionKind, List<Long>> ids) {
        return all(ids, Part.STOPS)
                .flatMap(holding -> repository.stops(holding, of(ids, holding), going(ids, holding)).stream())
                .toList();
    }

    void lock(Map<RetentionKind, List<Long>> ids) {
        all(ids, Part.ITSELF).forEach(holding -> repository.lock(holding, of(ids, holding)));
    }

    /** The records that go with them and have a history of their own. */
    Map<RecordKind, List<Long>> followers(Map<RetentionKind, List<Long>> ids) {
        var followers = new EnumMap<RecordKind, List<Long>>(RecordKind.class);
        all(ids, Part.PART).forEach(holding -> {
            var kind = holding.record();
            if (kind != null) {
                followers.put(kind, repository.keys(holding, of(ids, holding)));
            }
        });
        return followers;
    }

    /** @throws RuleViolation where one of them is no more */
    void remove(Map<RetentionKind, List<Long>> ids) {
        all(ids, Part.LINK, Part.PART).forEach(holding -> repository.remove(holding, of(ids, holding)));
        // from the last kind to the first: what rests on another before it
        var kinds = Arrays.asList(RetentionKind.values()).reversed();
        kinds.stream()
                .flatMap(kind -> all(ids, Part.ITSELF).filter(holding -> holding.of() == kind))
                .forEach(holding -> {
                    if (repository.remove(holding, of(ids, holding))
                            != of(ids, holding).size()) {
                        throw new RuleViolation("", "retention.stale");
                    }
                });
    }

    private Stream<Holding> all(Map<RetentionKind, List<Long>> ids, Part... parts) {
        return Arrays.stream(parts)
                .flatMap(part ->
                        holdings.stream().filter(holding -> holding.part() == part && ids.containsKey(holding.of())));
    }

    private static List<Long> of(Map<RetentionKind, List<Long>> ids, Holding holding) {
        return ids.getOrDefault(holding.of(), List.of());
    }

    private static Collection<Long> going(Map<RetentionKind, List<Long>> ids, Holding stop) {
        var going = new HashSet<Long>();
        ids.forEach((kind, those) -> {
            if (kind.record() == stop.record()) {
                going.addAll(those);
            }
        });
        return going;
    }
}

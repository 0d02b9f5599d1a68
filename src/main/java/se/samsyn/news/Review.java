package se.samsyn.news;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.samsyn.shared.RecordRef;
import se.samsyn.suggest.Suggestion;

/**
 * A draft's suggestions with what has been decided, and what a decision about one means for the others: a goal goes
 * with its initiative, a statement with its speaker.
 */
public final class Review {

    /** How the suggestions are laid out, in the order in which they are gone through. */
    public enum Group {
        VISITS,
        INITIATIVES,
        PERSONS,
        AGENCIES,
        AREAS;

        static Group of(Suggestion suggestion) {
            return switch (suggestion) {
                case Suggestion.Visit _ -> VISITS;
                case Suggestion.Initiative _, Suggestion.Goal _ -> INITIATIVES;
                case Suggestion.Person _, Suggestion.Statement _ -> PERSONS;
                case Suggestion.Agency _ -> AGENCIES;
                case Suggestion.Area _ -> AREAS;
            };
        }
    }

    private final Draft draft;
    private final Recognised recognised;
    private final Map<String, ReviewItem> items = new LinkedHashMap<>();
    private final Map<String, ReviewItem> settled = new LinkedHashMap<>();
    private final Additions additions;

    Review(Draft draft, Recognised recognised) {
        this(draft, recognised, draft.decisions());
    }

    private Review(Draft draft, Recognised recognised, Map<String, Decision> decisions) {
        this.draft = draft;
        this.recognised = recognised;
        this.additions =
                new Additions(this::item, recognised.held(), draft.read().published());
        var undecided = all(Map.of());
        var untouched = new Additions(
                key -> Optional.ofNullable(undecided.get(key)),
                recognised.held(),
                draft.read().published());
        all(decisions).forEach((key, item) -> (isSettled(item.made(), untouched) ? settled : items).put(key, item));
    }

    private Map<String, ReviewItem> all(Map<String, Decision> decisions) {
        var all = new LinkedHashMap<String, ReviewItem>();
        VisitDays.apply(recognised.suggestions(), decisions, draft.read().published())
                .forEach(suggestion -> all.put(
                        suggestion.key(),
                        new ReviewItem(suggestion, decisions.getOrDefault(suggestion.key(), Decision.NONE))));
        return all;
    }

    /** The article, read before, is linked to it, and has nothing to add to it. */
    private boolean isSettled(Suggestion suggestion, Additions untouched) {
        var known = suggestion.basis().knownId();
        return known != null
                && recognised.linked().contains(RecordRef.of(Kinds.of(suggestion), known))
                && untouched.of(suggestion).isEmpty();
    }

    public Draft draft() {
        return draft;
    }

    public List<ReviewItem> items() {
        return List.copyOf(items.values());
    }

    /** Also one that is not asked about, because the article is linked to its record since it was read before. */
    public Optional<ReviewItem> item(String key) {
        return Optional.ofNullable(items.getOrDefault(key, settled.get(key)));
    }

    /** What the article is linked to since it was read before, and adds nothing to: nobody is asked again. */
    List<ReviewItem> settled() {
        return List.copyOf(settled.values());
    }

    /** The records that the article is linked to since it was read before. */
    Set<RecordRef> linked() {
        return recognised.linked();
    }

    /** What accepting it would add to the record that it is; nothing where it would be a new one. */
    public List<Addition> additions(ReviewItem item) {
        return additions.of(item.suggestion());
    }

    /** The record that a suggestion may be, though the article says it in other words, until somebody has said so. */
    public Optional<String> alike(ReviewItem item) {
        return item.decision().edited() == null && item.choice() == Choice.OPEN
                ? Optional.ofNullable(recognised.alike().get(item.key()))
                : Optional.empty();
    }

    /** Whether the same is suggested in both, whatever has been decided about it. */
    public boolean suggestsAs(Review other) {
        return recognised.suggestions().equals(other.recognised.suggestions())
                && items.keySet().equals(other.items.keySet());
    }

    /** In groups, each in reading order, and what belongs to another right after it. */
    public Map<Group, List<ReviewItem>> groups() {
        var groups = new EnumMap<Group, List<ReviewItem>>(Group.class);
        items.values().stream().sorted(READING_ORDER).forEach(item -> {
            if (item.needs() == null || !items.containsKey(item.needs())) {
                var group = groups.computeIfAbsent(Group.of(item.suggestion()), _ -> new ArrayList<>());
                group.add(item);
                group.addAll(dependents(item.key()));
            }
        });
        return groups;
    }

    /** What cannot be without this one. */
    public List<ReviewItem> dependents(String key) {
        return items.values().stream()
                .filter(item -> key.equals(item.needs()))
                .sorted(READING_ORDER)
                .toList();
    }

    /** What names this one and would be recorded without it. */
    public List<ReviewItem> naming(String key) {
        return items.values().stream()
                .filter(item -> item.names().anyMatch(key::equals))
                .toList();
    }

    public int total() {
        return items.size();
    }

    public int count(Choice choice) {
        return (int)
                items.values().stream().filter(item -> item.choice() == choice).count();
    }

    public int decided() {
        return total() - count(Choice.OPEN);
    }

    /** What a choice about one means: also for what it needs, or for what needs it. */
    public Map<String, Decision> choose(String key, Choice choice) {
        var changes = new HashMap<String, Decision>();
        var item = items.get(key);
        if (item == null) {
            return changes;
        }
        changes.put(key, item.decision().with(choice));
        var needed = item.needs() == null ? null : items.get(item.needs());
        if (choice == Choice.ACCEPTED && needed != null && needed.choice() != Choice.ACCEPTED) {
            changes.put(needed.key(), needed.decision().with(Choice.ACCEPTED));
        }
        if (choice != Choice.ACCEPTED) {
            // what goes with it when it is refused comes back with it when that is taken back
            var follows = choice == Choice.REJECTED ? Choice.REJECTED : Choice.OPEN;
            dependents(key).stream()
                    .filter(other -> choice == Choice.REJECTED || other.choice() == Choice.REJECTED)
                    .forEach(other -> changes.put(other.key(), other.decision().with(follows)));
        }
        return changes;
    }

    /** Everything that is still open, accepted; but not what needs something that was rejected. */
    public Map<String, Decision> acceptRest() {
        var changes = new HashMap<String, Decision>();
        items.values().stream().filter(item -> item.choice() == Choice.OPEN).forEach(item -> {
            var needed = item.needs() == null ? null : items.get(item.needs());
            var choice = needed != null && needed.choice() == Choice.REJECTED ? Choice.REJECTED : Choice.ACCEPTED;
            changes.put(item.key(), item.decision().with(choice));
        });
        return changes;
    }

    /** The same suggestions with some decisions changed. */
    public Review with(Map<String, Decision> changes) {
        var decisions = new HashMap<String, Decision>();
        items.forEach((key, item) -> decisions.put(key, item.decision()));
        decisions.putAll(changes);
        return new Review(draft, recognised, decisions);
    }

    private static final Comparator<ReviewItem> READING_ORDER = Comparator.comparingInt(
                    (ReviewItem item) -> item.made().evidence().stream()
                            .mapToInt(passage -> passage.start())
                            .findFirst()
                            .orElse(0))
            .thenComparing(ReviewItem::key);
}

package se.samsyn.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.samsyn.access.MayRead;
import se.samsyn.search.SearchQueries.Details;
import se.samsyn.search.SearchQueries.Key;
import se.samsyn.search.SearchQueries.Ranked;
import se.samsyn.search.Sought.Term;
import se.samsyn.shared.RecordRef;

/** Finds records by what they are called and what they say. What the caller does not see is neither found nor counted. */
@Service
@MayRead
@Transactional(readOnly = true)
public class SearchService {

    /** Where fewer are found, it may have been typed wrongly. */
    private static final int FEW = 5;

    /** Of more than so many of a kind nobody wants to know how many, before they have said that they want that kind. */
    private static final int COUNTED = 200;

    private final SearchQueries queries;

    SearchService(SearchQueries queries) {
        this.queries = queries;
    }

    /**
     * Of all kinds; each counted as far as one looks.
     *
     * @param words as typed
     * @param most of each kind
     * @throws se.samsyn.shared.RuleViolation at {@code q} where more is typed than can be searched for
     */
    public Found find(String words, int most) {
        return found(words, null, most);
    }

    /**
     * Of one kind.
     *
     * @throws se.samsyn.shared.RuleViolation at {@code q} where more is typed than can be searched for
     */
    public Found find(String words, SearchKind kind, int most) {
        return found(words, kind, most);
    }

    private Found found(String words, @Nullable SearchKind kind, int most) {
        var typed = Sought.of(words);
        if (typed.isEmpty()) {
            return Found.NOTHING;
        }
        queries.planOnce();
        var all = queries.terms(typed.terms());
        var sought = typed.without(all.stream().filter(Term::isMeaningless).toList());
        var terms = all.stream()
                .filter(term -> sought.terms().contains(term.word()))
                .toList();
        var ranked = new ArrayList<>(queries.find(sought, terms, kind, most, kind == null ? COUNTED : null));
        var alike = count(ranked) < FEW ? queries.alike(sought, terms, kind, most) : List.<Ranked>of();
        ranked.addAll(alike);
        // a name that is spelt nearly so is likelier meant than a word that stands in some text
        ranked.sort(Comparator.comparingInt(one -> order(one.rank())));
        return new Found(
                groups(ranked, new Marking(terms), most, kind == null ? COUNTED : Long.MAX_VALUE), !alike.isEmpty());
    }

    private static long count(List<Ranked> ranked) {
        return ranked.stream()
                .collect(Collectors.toMap(one -> one.key().kind(), Ranked::count, (one, _) -> one))
                .values()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private List<HitGroup> groups(List<Ranked> ranked, Marking marking, int most, long counted) {
        var details = queries.details(ranked.stream().map(Ranked::key).toList()).stream()
                .collect(Collectors.toMap(Details::key, Function.identity()));
        var parts = queries.names(details.values().stream()
                .map(Details::partOf)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
        var nearest = new HashMap<SearchKind, Integer>();
        var hits = new LinkedHashMap<SearchKind, List<Hit>>();
        // every one of a kind says how many there are, apart for those that are only spelt so
        var exact = new HashMap<SearchKind, Long>();
        var spelt = new HashMap<SearchKind, Long>();
        for (var one : ranked) {
            var shown = details.get(one.key());
            var kind = one.key().kind();
            var alike = one.rank() >= SearchConditions.ALIKE;
            (alike ? spelt : exact).put(kind, one.count());
            nearest.merge(kind, order(one.rank()), Math::min);
            var ofKind = hits.computeIfAbsent(kind, _ -> new ArrayList<>());
            if (shown != null && ofKind.size() < most) {
                ofKind.add(hit(shown, one.rank() == 0, alike, marking, parts));
            }
        }
        return hits.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> {
                    var count = exact.getOrDefault(group.getKey(), 0L) + spelt.getOrDefault(group.getKey(), 0L);
                    return new HitGroup(group.getKey(), group.getValue(), Math.min(count, counted), count > counted);
                })
                // what was found by name before what only says the words somewhere
                .sorted(Comparator.<HitGroup>comparingInt(group -> nearest.getOrDefault(group.kind(), 0))
                        .thenComparing(HitGroup::kind))
                .toList();
    }

    /** Numbers, names, names spelt nearly so, texts. */
    private static int order(int rank) {
        return rank == 0 ? 0 : rank < 3 ? 1 : rank < 5 ? 2 : rank >= SearchConditions.ALIKE ? 3 : 4;
    }

    private static Hit hit(Details shown, boolean number, boolean alike, Marking marking, Map<Key, String> parts) {
        var kind = shown.key().kind();
        var name = marking.mark(shown.name(), alike);
        var nameless = shown.name().isEmpty();
        var excerpt = Piece.anyHit(name) ? List.<Piece>of() : marking.excerpt(shown.also(), alike);
        if (!Piece.anyHit(excerpt) && (nameless || !marking.isWhole(name))) {
            excerpt = marking.excerpt(shown.said(), alike);
        }
        var isTitle = nameless && kind != SearchKind.ACTIVITY;
        return new Hit(
                kind,
                RecordRef.of(kind.page(), shown.pageId()),
                isTitle ? excerpt : name,
                isTitle ? List.of() : Piece.anyHit(excerpt) ? excerpt : List.of(),
                shown.partOf() == null ? "" : parts.getOrDefault(shown.partOf(), ""),
                shown.day(),
                number);
    }
}

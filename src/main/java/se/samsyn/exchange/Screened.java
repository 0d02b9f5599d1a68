package se.samsyn.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samsyn.shared.Finding;
import se.samsyn.shared.KeptFindings.Kept;
import se.samsyn.shared.TextScreener;

/**
 * Looks through what the rows would write, as the forms do. What was looked through once is not looked through again while
 * somebody goes on with the same draft.
 */
final class Screened<D extends Record> {

    private final TextScreener screener;
    private final Map<String, List<Finding>> found;

    Screened(TextScreener screener, Map<String, List<Finding>> found) {
        this.screener = screener;
        this.found = found;
    }

    private record Place<D extends Record>(ReadRow<D> row, Field<D> field, String text) {}

    void tell(List<ReadRow<D>> rows, List<Kept> kept) {
        var places = new ArrayList<Place<D>>();
        rows.stream()
                .filter(row -> !row.isSkipped())
                .forEach(row -> row.values.forEach((field, value) -> {
                    if (field.is().isFreeText() && !row.isFaulty(field.key())) {
                        texts(value).forEach(text -> places.add(new Place<>(row, field, text)));
                    }
                }));
        var unread = new LinkedHashSet<String>();
        places.stream()
                .map(Place::text)
                .filter(text -> !found.containsKey(text))
                .forEach(unread::add);
        var asked = List.copyOf(unread);
        var answers = screener.findings(asked);
        for (var i = 0; i < asked.size(); i++) {
            found.put(asked.get(i), answers.get(i));
        }
        for (var place : places) {
            for (var finding : found.getOrDefault(place.text(), List.of())) {
                if (!isKept(finding, kept) && !stands(place, finding)) {
                    place.row()
                            .tell(new Problem(
                                    place.field().key(),
                                    "exchange.problem.finding",
                                    List.of(finding.excerpt()),
                                    finding));
                }
            }
        }
    }

    static Map<String, List<Finding>> nothingYet() {
        return new HashMap<>();
    }

    private static boolean isKept(Finding finding, List<Kept> kept) {
        return kept.stream()
                .anyMatch(one -> one.rule() == finding.rule()
                        && (one.excerpt() == null || one.excerpt().equals(finding.key())));
    }

    /** What the record says already is no news. */
    private boolean stands(Place<D> place, Finding finding) {
        var known = place.row().known;
        if (known == null) {
            return false;
        }
        var said = texts(place.field().said().apply(known.data()));
        return said.contains(place.text())
                || said.stream()
                        .flatMap(text -> found.computeIfAbsent(text, screener::findings).stream())
                        .anyMatch(
                                old -> old.rule() == finding.rule() && old.key().equals(finding.key()));
    }

    private static Set<String> texts(@org.jspecify.annotations.Nullable Object value) {
        return switch (value) {
            case null -> Set.of();
            case List<?> several -> {
                var texts = new LinkedHashSet<String>();
                several.forEach(one -> texts.add(one.toString()));
                yield texts;
            }
            default -> Set.of(value.toString());
        };
    }
}

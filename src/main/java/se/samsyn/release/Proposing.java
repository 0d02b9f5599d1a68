package se.samsyn.release;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.samsyn.access.Label;
import se.samsyn.shared.TextScreener;

/**
 * What somebody has to consider before a package is decided: records and parts that are shared with few, words that look
 * like personal data, and words that are withheld elsewhere. Nothing is withheld by it, and nothing of it is passed over.
 */
@Component
class Proposing {

    /** Shorter words stand in too many others. */
    private static final int SHORTEST = 3;

    private final TextScreener screener;

    Proposing(TextScreener screener) {
        this.screener = screener;
    }

    /** What no mark covers yet. */
    List<Proposal> open(List<Picked> records) {
        var proposed = new LinkedHashSet<Proposal>();
        records.forEach(picked -> proposed.addAll(byLabel(picked)));
        proposed.addAll(byScreening(records));
        proposed.addAll(bySameWords(records));
        return proposed.stream()
                .filter(proposal -> records.stream()
                        .filter(picked -> picked.id().equals(proposal.picked()))
                        .flatMap(picked -> picked.marks().stream())
                        .noneMatch(mark -> mark.covers(proposal)))
                .toList();
    }

    private static List<Proposal> byLabel(Picked picked) {
        var proposed = new ArrayList<Proposal>();
        var printed = picked.printed();
        if (printed != null) {
            if (printed.label().isNarrowerThan(Label.GREEN)) {
                proposed.add(new Proposal(
                        picked.id(),
                        Mark.WHOLE,
                        null,
                        Origin.LABEL,
                        printed.label().name()));
            }
            printed.fields().forEach(field -> {
                var narrow = field.narrow();
                if (narrow != null && narrow.isNarrowerThan(printed.label())) {
                    proposed.add(new Proposal(picked.id(), field.name(), null, Origin.LABEL, narrow.name()));
                }
            });
        }
        return proposed;
    }

    private List<Proposal> byScreening(List<Picked> records) {
        var places = records.stream().flatMap(Proposing::places).toList();
        var findings = screener.findings(
                places.stream().map(place -> place.field().text()).toList());
        var proposed = new ArrayList<Proposal>();
        for (var i = 0; i < places.size(); i++) {
            var place = places.get(i);
            findings.get(i)
                    .forEach(finding -> proposed.add(new Proposal(
                            place.picked().id(),
                            place.field().name(),
                            new Span(finding.start(), finding.end())
                                    .whole(place.field().text()),
                            Origin.SCREENING,
                            finding.kind())));
        }
        return proposed;
    }

    /** Words that are withheld in one place say the same in another. */
    private static List<Proposal> bySameWords(List<Picked> records) {
        var withheld = withheldWords(records);
        return withheld.isEmpty()
                ? List.of()
                : records.stream()
                        .flatMap(Proposing::places)
                        .flatMap(place -> withheld.stream()
                                .flatMap(words -> Span.all(place.field().text(), words).stream()
                                        .map(span -> new Proposal(
                                                place.picked().id(),
                                                place.field().name(),
                                                span,
                                                Origin.SAME_WORDS,
                                                ""))))
                        .toList();
    }

    /** Those that only their record says; of a text of several lines each. */
    static Set<String> withheldWords(List<Picked> records) {
        var words = new LinkedHashSet<String>();
        for (var picked : records) {
            var printed = picked.printed();
            if (printed == null) {
                continue;
            }
            if (picked.isWithheldWhole()) {
                add(words, printed.name());
            }
            for (var field : printed.fields()) {
                picked.marks().stream()
                        .filter(mark -> mark.isWithheld() && mark.field().equals(field.name()) && field.telling())
                        .map(Mark::span)
                        .forEach(span -> add(words, span == null ? field.text() : span.of(field.text())));
            }
        }
        return words;
    }

    private static void add(Set<String> words, String text) {
        text.lines()
                .map(String::strip)
                .filter(line -> line.length() >= SHORTEST)
                .forEach(words::add);
    }

    private static Stream<Place> places(Picked picked) {
        return Stream.ofNullable(picked.printed())
                .flatMap(printed -> printed.fields().stream())
                .filter(Printed.Field::telling)
                .map(field -> new Place(picked, field));
    }

    private record Place(Picked picked, Printed.Field field) {}
}

package se.samsyn.news.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.samsyn.news.Kinds;
import se.samsyn.news.KnownKey;
import se.samsyn.news.RecordChoice;
import se.samsyn.news.RecordChoices;
import se.samsyn.news.Review;
import se.samsyn.shared.RecordKind;
import se.samsyn.suggest.Suggestion.Reference;

/** What an editor offers to choose from: this draft's own suggestions first, then what the registry holds. */
final class EditOptions {

    private final Review review;
    private final RecordChoices choices;
    private final Map<RecordKind, List<RecordChoice>> records = new EnumMap<>(RecordKind.class);

    EditOptions(Review review, RecordChoices choices) {
        this.review = review;
        this.choices = choices;
    }

    /** Asked for once a page: editors are opened seldom, but then several. */
    List<RecordChoice> records(RecordKind kind) {
        return records.computeIfAbsent(kind, choices::of);
    }

    List<Reference> references(RecordKind kind) {
        var references = new ArrayList<Reference>();
        review.items().stream()
                .map(item -> item.suggestion())
                .filter(suggestion -> Kinds.of(suggestion) == kind)
                .forEach(suggestion -> references.add(new Reference(suggestion.key(), suggestion.name())));
        var known = review.items().stream()
                .map(item -> item.suggestion().basis().knownId())
                .toList();
        records(kind).stream()
                .filter(choice -> !known.contains(choice.record().id()))
                .map(choice -> new Reference(KnownKey.of(kind, choice.record().id()), choice.name()))
                .forEach(references::add);
        return references;
    }
}

package se.samsyn.news.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.news.Addition;
import se.samsyn.news.Decision;
import se.samsyn.news.Review;
import se.samsyn.news.ReviewItem;
import se.samsyn.shared.KeptFindings.Kept;
import se.samsyn.shared.ui.FieldQuestion;
import se.samsyn.shared.ui.FindingCard;
import se.samsyn.suggest.Suggestion;

/**
 * Asks at a suggestion about what looks like personal data in the words that it would record. The article itself is
 * published; what is made out of it is the municipality's.
 */
final class SuggestionQuestion {

    private SuggestionQuestion() {}

    /** @param onKeep told the decision that keeps it, which the draft remembers without what was kept */
    static Optional<FindingCard> about(ReviewItem item, Review among, Runnable onChange, Consumer<Decision> onKeep) {
        var text = words(item, among);
        var findings = FieldQuestion.screen(text).stream()
                .filter(finding -> item.decision().kept().stream().noneMatch(kept -> kept.rule() == finding.rule()))
                .toList();
        return findings.isEmpty()
                ? Optional.empty()
                : Optional.of(new FindingCard(
                        text,
                        findings,
                        _ -> onChange.run(),
                        (kept, ground, reason) -> onKeep.accept(item.decision()
                                .keeping(List.of(new Kept(kept.getFirst().rule(), null, ground, reason))))));
    }

    /** What is recorded of it in words of its own; a record that is known already keeps its own, and may get more. */
    private static String words(ReviewItem item, Review among) {
        var suggestion = item.suggestion();
        if (suggestion.basis().knownId() != null) {
            return suggestion instanceof Suggestion.Person
                    ? ""
                    : among.additions(item).stream().map(Addition::text).collect(Collectors.joining("\n"));
        }
        return switch (suggestion) {
            case Suggestion.Initiative it -> lines(it.name(), it.longName(), it.purpose(), it.targetGroup());
            case Suggestion.Agency it -> it.name();
            case Suggestion.Area it -> it.name();
            case Suggestion.Visit it -> lines(it.name(), it.place());
            case Suggestion.Goal it -> it.name();
            case Suggestion.Statement it -> it.name();
            // people in public roles are what that register is for
            case Suggestion.Person _ -> "";
        };
    }

    private static String lines(@Nullable String... texts) {
        return Stream.of(texts).filter(text -> text != null && !text.isBlank()).collect(Collectors.joining("\n"));
    }
}

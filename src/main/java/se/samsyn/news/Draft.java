package se.samsyn.news;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordKind;
import se.samsyn.suggest.Article;
import se.samsyn.suggest.Suggestion;

/**
 * An import: what was read, and what has been decided so far. Lives in the database, so that it survives a reload, the
 * night, and a change of hands.
 *
 * @param version counts its changes
 * @param article in the registry, where it is read again; null for one that is new
 * @param address where the article stands, "" for pasted text
 * @param read the article as read
 */
public record Draft(
        ImportId id,
        long version,
        @Nullable ArticleId article,
        String address,
        Article read,
        String publisher,
        Map<String, Decision> decisions,
        String startedBy,
        OffsetDateTime startedAt) {

    public Draft {
        decisions = Map.copyOf(decisions);
    }

    public ArticleFacts facts() {
        return new ArticleFacts(read.title() == null ? "" : read.title(), publisher, read.published());
    }

    public Decision decision(String key) {
        return decisions.getOrDefault(key, Decision.NONE);
    }

    /**
     * As whoever sees only these initiatives may read it: a suggestion that another has pointed at one that is not among them
     * stands as it was suggested, undecided.
     */
    Draft readableWith(Set<Long> initiatives) {
        var readable = new HashMap<>(decisions);
        readable.values().removeIf(decision -> {
            var edited = decision.edited();
            return edited != null
                    && initiatives(edited).filter(Objects::nonNull).anyMatch(Predicate.not(initiatives::contains));
        });
        return new Draft(id, version, article, address, read, publisher, readable, startedBy, startedAt);
    }

    private static Stream<@Nullable Long> initiatives(Suggestion edited) {
        return switch (edited) {
            case Suggestion.Initiative it -> Stream.of(it.basis().knownId());
            case Suggestion.Goal it -> Stream.of(KnownKey.id(it.initiative().key(), RecordKind.INITIATIVE));
            case Suggestion.Visit it ->
                it.initiatives().stream().map(one -> KnownKey.id(one.key(), RecordKind.INITIATIVE));
            default -> Stream.empty();
        };
    }
}

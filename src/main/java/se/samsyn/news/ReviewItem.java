package se.samsyn.news;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.suggest.Suggestion;

/**
 * A suggestion with what has been decided about it.
 *
 * @param made as the rules made it
 * @param decision and as it was edited, if so
 */
public record ReviewItem(Suggestion made, Decision decision) {

    public String key() {
        return made.key();
    }

    /** What acceptance would record. */
    public Suggestion suggestion() {
        var edited = decision.edited();
        return edited == null ? made : edited;
    }

    public Choice choice() {
        return decision.choice();
    }

    /** The suggestion without which this one cannot be: a goal's initiative, a statement's speaker. */
    public @Nullable String needs() {
        return switch (suggestion()) {
            case Suggestion.Goal goal -> goal.initiative().key();
            case Suggestion.Statement statement -> statement.speaker().key();
            default -> null;
        };
    }

    /** Those it names, and is poorer without. */
    public Stream<String> names() {
        return switch (suggestion()) {
            case Suggestion.Initiative initiative ->
                Stream.concat(
                        keys(initiative.accountable()),
                        initiative.partners().stream().map(Suggestion.Reference::key));
            case Suggestion.Agency agency -> keys(agency.parent());
            case Suggestion.Person person -> keys(person.agency());
            case Suggestion.Visit visit ->
                Stream.of(visit.visitors(), visit.hosts(), visit.initiatives())
                        .flatMap(references -> references.stream().map(Suggestion.Reference::key));
            case Suggestion.Area _, Suggestion.Goal _, Suggestion.Statement _ -> Stream.of();
        };
    }

    private static Stream<String> keys(Suggestion.@Nullable Reference reference) {
        return reference == null ? Stream.of() : Stream.of(reference.key());
    }
}

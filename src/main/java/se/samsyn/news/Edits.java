package se.samsyn.news;

import org.jspecify.annotations.Nullable;
import se.samsyn.suggest.Suggestion;
import se.samsyn.suggest.Suggestion.Basis;

/** Suggestions with something changed; the words they rest on stay. */
public final class Edits {

    private Edits() {}

    /** The same, as an existing record, or with null as a new one. */
    public static Suggestion linked(Suggestion suggestion, @Nullable Long knownId) {
        var old = suggestion.basis();
        var basis = new Basis(old.key(), knownId, old.why(), old.evidence());
        return switch (suggestion) {
            case Suggestion.Initiative it ->
                new Suggestion.Initiative(
                        basis,
                        it.name(),
                        it.longName(),
                        it.established(),
                        it.accountable(),
                        it.purpose(),
                        it.targetGroup(),
                        it.aliases(),
                        it.partners());
            case Suggestion.Agency it -> new Suggestion.Agency(basis, it.name(), it.kind(), it.parent(), it.aliases());
            case Suggestion.Area it -> new Suggestion.Area(basis, it.name());
            case Suggestion.Person it ->
                new Suggestion.Person(basis, it.name(), it.aliases(), it.role(), it.agency(), it.on());
            case Suggestion.Visit it ->
                new Suggestion.Visit(
                        basis,
                        it.name(),
                        it.kind(),
                        it.date(),
                        it.place(),
                        it.placeAgency(),
                        it.visitors(),
                        it.hosts(),
                        it.initiatives());
            case Suggestion.Goal it -> new Suggestion.Goal(basis, it.name(), it.initiative());
            case Suggestion.Statement it ->
                new Suggestion.Statement(basis, it.name(), it.speaker(), it.direct(), it.on());
        };
    }
}

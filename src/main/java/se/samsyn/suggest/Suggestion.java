package se.samsyn.suggest;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing in an article that may belong in the registry; nothing is recorded before a person has accepted it. */
public sealed interface Suggestion {

    Basis basis();

    /** What a list calls it; for a goal its text, for a statement its words. */
    String name();

    /** Same article, same key: lets a screen keep what the user decided while the list is made again. */
    default String key() {
        return basis().key();
    }

    default List<Passage> evidence() {
        return basis().evidence();
    }

    default boolean known() {
        return basis().knownId() != null;
    }

    /**
     * Why a suggestion is made.
     *
     * @param knownId the record it is, or null when it would be a new one
     * @param evidence at least one passage, in reading order
     */
    record Basis(String key, @Nullable Long knownId, Rule why, List<Passage> evidence) {
        public Basis {
            evidence = List.copyOf(evidence);
        }
    }

    /** Points at another suggestion by its key, or at a known record not named in the article ("agency#12"). */
    record Reference(String key, String name) {}

    /**
     * A programme, method, team or project that prevents crime.
     *
     * @param partners the bodies that take part in it, without the one that answers for it
     */
    record Initiative(
            Basis basis,
            String name,
            @Nullable String longName,
            @Nullable PartialDate established,
            @Nullable Reference accountable,
            @Nullable String purpose,
            @Nullable String targetGroup,
            List<String> aliases,
            List<Reference> partners)
            implements Suggestion {

        /** A draft that was kept before partners were read has none. */
        @SuppressWarnings("ConstantValue")
        public Initiative {
            aliases = List.copyOf(aliases);
            partners = partners == null ? List.of() : List.copyOf(partners);
        }
    }

    /** A body that takes part. */
    record Agency(
            Basis basis,
            String name,
            AgencyKind kind,
            @Nullable Reference parent,
            List<String> aliases) implements Suggestion {}

    /** A part of the municipality. */
    record Area(Basis basis, String name) implements Suggestion {}

    /** A person in a public role. Party membership is never kept. {@code on} is a day on which the role was held. */
    record Person(
            Basis basis,
            String name,
            List<String> aliases,
            @Nullable String role,
            @Nullable Reference agency,
            @Nullable LocalDate on)
            implements Suggestion {}

    /** A visit; {@code date} is null when the text does not give the day. */
    record Visit(
            Basis basis,
            String name,
            VisitKind kind,
            @Nullable LocalDate date,
            @Nullable String place,
            @Nullable Reference placeAgency,
            List<Reference> visitors,
            List<Reference> hosts,
            List<Reference> initiatives)
            implements Suggestion {}

    /** What an initiative is to reach, in the article's words. */
    record Goal(Basis basis, String name, Reference initiative) implements Suggestion {}

    /** What somebody said; {@code direct} when the words are the speaker's own. */
    record Statement(
            Basis basis,
            String name,
            Reference speaker,
            boolean direct,
            @Nullable LocalDate on) implements Suggestion {}
}

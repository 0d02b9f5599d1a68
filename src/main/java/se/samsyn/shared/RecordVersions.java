package se.samsyn.shared;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the log keeps what the records of one kind said, implemented by the module that knows them. Called in a transaction,
 * as whoever writes or reads.
 *
 * @param <T> what a record says, as far as all who may see the record may see it: what belongs to a record and may be
 *     narrower than it is left out
 */
public interface RecordVersions<T extends Record> extends RecordNaming {

    Class<T> type();

    /** The record that identifies one: of a single number. */
    Class<? extends Record> idType();

    /** What the record says now; empty where there is none, or none that the caller may see. */
    Optional<T> now(long id);

    /** As {@link #now}, of several at once, by their numbers; those that the caller may not see are left out. */
    default Map<Long, T> now(Collection<Long> ids) {
        var found = new HashMap<Long, T>();
        ids.forEach(id -> now(id).ifPresent(version -> found.put(id, version)));
        return found;
    }

    /** As {@link #now(long)}, with what belongs to it and is for fewer, as far as the caller may see that: for what is released. */
    default Optional<T> whole(long id) {
        return now(id);
    }

    /** What a record is called. */
    String name(T version);

    @Override
    default Optional<String> nameOf(long id) {
        return now(id).map(this::name);
    }

    /** Whom the record is for: the keys of its audience. */
    default List<String> audience(long id) {
        return List.of("all");
    }

    /** Whether others take part in it, or see it, than before. */
    default boolean isSharedAnew(T before, T now) {
        return false;
    }

    /** The text keys of what a version's components are called, by the components' names. */
    Map<String, String> labels();

    /** Whether the caller may change it. */
    boolean mayChange(T now);

    /**
     * Makes the record say what it said, through the service that changes it, with all its rules. With whom it is shared
     * stays as it is now.
     */
    void restore(long id, T earlier);

    /** Whether a removed record is gone; not where it is back under its number, or has become one with another. */
    default boolean mayComeAgain(long id) {
        return now(id).isEmpty();
    }

    /** The record that one is part of since it is no more; empty where it is there, or has gone for good. */
    default Optional<Long> becamePartOf(long id) {
        return Optional.empty();
    }

    /**
     * Makes a removed record again, through the service that creates it, with all its rules and what belongs to it as far
     * as that has no way of its own.
     *
     * @return its new number
     */
    long again(T last);
}

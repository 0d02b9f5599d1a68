package se.samsyn.shared;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Knows how old what stands in a kind of records is; a bean of the module that keeps them, as {@link NeedSource}. Called in a
 * transaction of the caller's, so that what they may not see is not told.
 */
public interface FreshnessSource {

    RecordKind kind();

    /** Nothing where it does not go on, is none, or none that the caller may see. */
    Optional<Freshness> of(long id, LocalDate today);

    /** Those that nobody has changed, confirmed or doubted since before a day, the oldest first. */
    List<Freshness> saidBefore(LocalDate before, LocalDate today);
}

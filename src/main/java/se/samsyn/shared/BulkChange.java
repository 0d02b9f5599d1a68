package se.samsyn.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the records of one kind are changed many at once, implemented as a bean by the module that knows them. Each is read
 * and changed through the module's service, as if somebody did so one by one: what the service refuses is refused here too.
 *
 * @param <R> the record with its version
 */
public interface BulkChange<R> {

    RecordKind kind();

    /** Those that may be changed, in the reader's language. */
    List<BulkField<R>> fields();

    /** @throws java.util.NoSuchElementException where there is none such, or none that the caller may see */
    R get(long id);

    String name(R record);

    /** Whom the record is for, as its own row says it; null where such records are for all, and their rows do not say it. */
    String @Nullable [] keys(long id);

    /**
     * @throws RuleViolation where it cannot be so
     * @throws org.springframework.dao.OptimisticLockingFailureException where it has been changed since it was read
     */
    void change(R record);
}

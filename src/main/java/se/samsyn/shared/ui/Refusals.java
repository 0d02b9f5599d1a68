package se.samsyn.shared.ui;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.transaction.TransactionException;
import se.samsyn.shared.RuleViolation;

/** What stood against something that was to be done at the press of a button, in words. */
public final class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private Refusals() {}

    /** @return why it could not be done; nothing where it was */
    public static Optional<String> of(Runnable action) {
        try {
            action.run();
            return Optional.empty();
        } catch (RuleViolation e) {
            return Optional.of(Texts.of(e.key(), e.parameters()));
        } catch (OptimisticLockingFailureException | NoSuchElementException e) {
            return Optional.of(Texts.of("shared.changedMeanwhile"));
        } catch (DataAccessException | TransactionException e) {
            LOG.error("Something could not be done", e);
            return Optional.of(Texts.of("shared.database"));
        }
    }
}

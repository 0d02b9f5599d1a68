package se.samsyn.shared;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Something that is made when it is first asked for in a transaction, and is the same until that ends. */
public final class PerTransaction<T> {

    /** @return what is kept; made anew each time where there is no transaction */
    @SuppressWarnings("unchecked")
    public T get(Supplier<T> make) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return make.get();
        }
        var kept = (T) TransactionSynchronizationManager.getResource(this);
        if (kept != null) {
            return kept;
        }
        var made = make.get();
        TransactionSynchronizationManager.bindResource(this, Objects.requireNonNull(made));
        TransactionSynchronizationManager.registerSynchronization(new Unbinding());
        return made;
    }

    /** Has it made anew when it is asked for the next time. */
    public void forget() {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
    }

    /** A transaction that is begun inside another has its own. */
    private final class Unbinding implements TransactionSynchronization {

        private @org.jspecify.annotations.Nullable Object suspended;

        @Override
        public void suspend() {
            suspended = TransactionSynchronizationManager.unbindResourceIfPossible(PerTransaction.this);
        }

        @Override
        public void resume() {
            if (suspended != null) {
                TransactionSynchronizationManager.bindResource(PerTransaction.this, suspended);
                suspended = null;
            }
        }

        @Override
        public void afterCompletion(int status) {
            forget();
        }
    }
}

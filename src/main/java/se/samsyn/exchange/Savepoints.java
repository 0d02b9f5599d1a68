package se.samsyn.exchange;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries something within a transaction that goes on where it fails. */
@Component
class Savepoints {

    private final TransactionTemplate nested;

    Savepoints(PlatformTransactionManager transactions) {
        nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** What it wrote is undone where it throws something, which is passed on. */
    void within(Runnable work) {
        nested.executeWithoutResult(_ -> work.run());
    }
}

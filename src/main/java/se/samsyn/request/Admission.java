package se.samsyn.request;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import se.samsyn.initiative.CircleChanged;
import se.samsyn.shared.PerTransaction;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordKind;

/**
 * What a granted request means: the record's own audience names whoever asked. A record that is changed is given its
 * audience anew by its module, which knows nothing of requests; those who were let in are named again at the end of the
 * same transaction.
 */
@Component
class Admission {

    /** Kinds of records with a label and a page of their own. */
    private static final Set<RecordKind> WITHHOLDABLE =
            Set.of(RecordKind.INITIATIVE, RecordKind.ACTIVITY, RecordKind.VISIT);

    private final AccessRequestRepository repository;
    private final PerTransaction<Boolean> followed = new PerTransaction<>();

    Admission(AccessRequestRepository repository) {
        this.repository = repository;
    }

    static boolean isWithholdable(RecordKind kind) {
        return WITHHOLDABLE.contains(kind);
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(RecordChanged change) {
        if (!change.isNew() && isWithholdable(change.record().kind())) {
            follow();
        }
    }

    @TransactionalEventListener(phase = TransactionPhase.BEFORE_COMMIT)
    void on(CircleChanged change) {
        follow();
    }

    /** Once, for all that was changed: it looks through every granted request. */
    private void follow() {
        followed.get(() -> {
            repository.follow();
            return true;
        });
    }
}

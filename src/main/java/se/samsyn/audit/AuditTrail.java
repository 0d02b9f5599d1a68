package se.samsyn.audit;

import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import se.samsyn.access.AccountChanged;
import se.samsyn.access.Caller;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.RecordRead;
import se.samsyn.access.SignInTried;
import se.samsyn.database.DatabaseProperties;
import se.samsyn.shared.AccessTold;
import se.samsyn.shared.ChangeReason;
import se.samsyn.shared.PerTransaction;
import se.samsyn.shared.RecordChanged;
import se.samsyn.shared.RecordExported;
import se.samsyn.shared.ReleaseDecided;
import se.samsyn.shared.RetentionTold;
import se.samsyn.shared.Tried;

/**
 * Hears what is done and has it written. What is done to records is written at the end of the transaction that does it, so
 * that neither is there without the other, and so that others wait for the log as shortly as can be.
 */
@Component
class AuditTrail {

    private static final Logger LOG = LoggerFactory.getLogger(AuditTrail.class);

    private final AuditWriter writer;
    private final DatabaseProperties database;
    private final PerTransaction<Gathering> gathering = new PerTransaction<>();

    AuditTrail(AuditWriter writer, DatabaseProperties database) {
        this.writer = writer;
        this.database = database;
    }

    @EventListener
    void on(RecordChanged change) {
        gather(gathering -> gathering.changed(change.record(), change.isNew(), ChangeReason.current()));
    }

    @EventListener
    void on(RecordRead read) {
        gather(gathering -> gathering.read(read.record(), read.label()));
    }

    @EventListener
    void on(RecordExported exported) {
        gather(gathering -> gathering.exported(exported.record()));
    }

    @EventListener
    void on(AccessTold told) {
        writer.append(Action.valueOf(told.act().name()), told.record(), told.who());
    }

    @EventListener
    void on(ReleaseDecided decided) {
        writer.append(Action.RELEASED, decided.record(), decided.hash());
    }

    @EventListener
    void on(RetentionTold told) {
        writer.append(Action.valueOf(told.act().name()), told.record(), told.about());
    }

    /**
     * What follows in this transaction says again what was said before.
     *
     * @param origin number of the removed version that a record is made again from
     */
    void restoring(@Nullable Long origin) {
        gather(gathering -> gathering.restoring(new Restoring(origin)));
    }

    /** What was refused is rolled back; that it was tried is not. It stays refused where it cannot be recorded. */
    @EventListener
    void on(Tried tried) {
        if (CurrentCaller.find().isPresent()) {
            try {
                writer.alone(() -> writer.append(Action.TRIED, tried.what()));
            } catch (DataAccessException | TransactionException e) {
                LOG.error("What was refused could not be recorded", e);
            }
        }
    }

    /** Accounts lie in the schema that all share, from which no municipality's log can be reached. */
    @EventListener
    void on(AccountChanged change) {
        var by = CurrentCaller.find()
                .filter(caller -> caller.municipality().equals(change.municipality()))
                .orElse(new Caller(change.municipality(), change.identityId(), change.name(), Set.of(), null));
        var about = change.about().isEmpty() ? change.name() : change.name() + " · " + change.about();
        writer.aloneAs(
                by,
                () -> writer.append(
                        Action.valueOf(change.act().name()), AuditEntry.ACCOUNT, change.identityId(), about));
    }

    /** Somebody who is nobody's account could have meant any municipality. */
    @EventListener
    void on(SignInTried tried) {
        var caller = tried.caller();
        if (caller == null) {
            database.municipalities().forEach(code -> refused(new Caller(code, 0, "–", Set.of(), null)));
        } else if (tried.succeeded()) {
            writer.aloneAs(caller, () -> writer.append(Action.SIGNED_IN, ""));
        } else {
            refused(new Caller(caller.municipality(), caller.identityId(), caller.name(), Set.of(), null));
        }
    }

    private void refused(Caller caller) {
        writer.aloneAs(caller, () -> writer.append(Action.SIGN_IN_REFUSED, ""));
    }

    /** Until the transaction ends; at once where there is none. */
    private void gather(Consumer<Gathering> done) {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            done.accept(gathered());
        } else {
            var alone = new Gathering(writer);
            done.accept(alone);
            writer.alone(alone::write);
        }
    }

    private Gathering gathered() {
        return gathering.get(() -> {
            var made = new Gathering(writer);
            TransactionSynchronizationManager.registerSynchronization(made);
            return made;
        });
    }
}

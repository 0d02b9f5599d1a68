package se.samsyn.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.ChangeReason;
import se.samsyn.shared.NotFreeText;
import se.samsyn.shared.RuleViolation;

/**
 * Carries out imports in threads of their own, so that a page can be used, reloaded and left meanwhile. One import is carried
 * out once at a time; what was written is in the database, and a program that stops in the middle has written nothing.
 */
@Component
public class ImportRuns {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRuns.class);

    private record Key(String municipality, ImportId id) {}

    private final TableImportService imports;
    private final Map<Key, ImportRun> running = new ConcurrentHashMap<>();

    ImportRuns(TableImportService imports) {
        this.imports = imports;
    }

    /** As {@link TableImportService#run}, as the caller, who may go. */
    public ImportRun run(ImportId id, String mark) {
        return begin(id, progress -> imports.run(id, mark, progress));
    }

    /**
     * As {@link TableImportService#undo}.
     *
     * @param why what the history of what is removed and put back says of it
     */
    public ImportRun undo(ImportId id, @NotFreeText("what a program says of itself") String why) {
        return begin(id, progress -> ChangeReason.duringScreened(why, () -> imports.undo(id, progress)));
    }

    /** What is being done with an import now. */
    public Optional<ImportRun> of(ImportId id) {
        return Optional.ofNullable(running.get(key(id)));
    }

    private ImportRun begin(ImportId id, Consumer<Progress> work) {
        var key = key(id);
        var run = new ImportRun();
        if (running.putIfAbsent(key, run) != null) {
            throw new RuleViolation("", "exchange.run.running");
        }
        // the caller is handed on; the session's lock is not
        Thread.startVirtualThread(new DelegatingSecurityContextRunnable(
                () -> carryOut(key, run, work), SecurityContextHolder.getContext()));
        return run;
    }

    private void carryOut(Key key, ImportRun run, Consumer<Progress> work) {
        RuntimeException failure = null;
        try {
            work.accept(run::at);
        } catch (RuleViolation | ImportRefused e) {
            failure = e;
        } catch (RuntimeException e) {
            LOG.error("An import could not be carried out", e);
            failure = e;
        } finally {
            running.remove(key);
            run.end(failure);
        }
    }

    private static Key key(ImportId id) {
        return new Key(CurrentCaller.get().municipality(), id);
    }
}

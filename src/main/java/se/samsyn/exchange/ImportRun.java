package se.samsyn.exchange;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** Something that is being done with an import, outside of every page: whoever opens its page meanwhile sees how far it is. */
public final class ImportRun {

    private final List<Runnable> followers = new CopyOnWriteArrayList<>();
    private volatile int done;
    private volatile int all;
    private volatile boolean over;
    private volatile @Nullable RuntimeException failure;

    ImportRun() {}

    /** Told when it has come further, from the thread that does it. @return to be called by whoever no longer wants to know */
    public Runnable follow(Runnable follower) {
        followers.add(follower);
        return () -> followers.remove(follower);
    }

    public int done() {
        return done;
    }

    /** How many rows there are to do; 0 while nobody knows. */
    public int all() {
        return all;
    }

    public boolean isOver() {
        return over;
    }

    /** Why nothing was done; empty where it was, or is still being done. */
    public Optional<RuntimeException> failure() {
        return Optional.ofNullable(failure);
    }

    void at(int now, int of) {
        // as often as an eye follows, and at the end
        var step = Math.max(1, of / 50);
        all = of;
        done = now;
        if (now == of || now % step == 0) {
            tell();
        }
    }

    void end(@Nullable RuntimeException why) {
        failure = why;
        over = true;
        tell();
    }

    private void tell() {
        followers.forEach(Runnable::run);
    }
}

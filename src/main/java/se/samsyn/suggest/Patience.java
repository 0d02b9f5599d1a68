package se.samsyn.suggest;

import java.util.concurrent.CancellationException;

/** Lets whoever waits for the rules give up: their thread is interrupted, and the rules stop at the next sentence. */
final class Patience {

    private Patience() {}

    /** @throws CancellationException where nobody waits any more */
    static void check() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("Nobody waits for the article any more");
        }
    }
}

package se.samsyn;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * How long a text may keep a rule busy: counted in the processor's time and not by the clock, because tests run side by
 * side with others, and what those do is not the rule's fault.
 */
public final class ProcessorTime {

    /** By the clock, for work that waits for something that never comes; of the limit. */
    private static final int PATIENCE = 20;

    private ProcessorTime() {}

    /** Fails as soon as the work has taken more; it is left behind then. */
    public static void assertWithin(Duration limit, Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        var thrown = new AtomicReference<Throwable>();
        var thread = Thread.ofPlatform()
                .name("within-" + limit)
                .daemon()
                .uncaughtExceptionHandler((self, failure) -> thrown.set(failure))
                .start(work);
        var patienceEnds = System.nanoTime() + limit.multipliedBy(PATIENCE).toNanos();
        try {
            while (!thread.join(Duration.ofMillis(5))) {
                if (threads.getThreadCpuTime(thread.threadId()) > limit.toNanos() || System.nanoTime() > patienceEnds) {
                    var failure = new AssertionError("Not ended within " + limit);
                    failure.setStackTrace(thread.getStackTrace());
                    thread.interrupt();
                    throw failure;
                }
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (thrown.get() != null) {
            throw new AssertionError(thrown.get());
        }
    }
}

package se.samsyn.news;

import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import se.samsyn.shared.RuleViolation;

/**
 * Where articles are read: by two threads of the operating system's, which it takes turns with, whatever an article
 * was made to do to the rules. Virtual threads share a carrier each processor, and two long readings would stop everybody.
 */
@Component
class ReadingDesk implements DisposableBean {

    private static final int THREADS = 2;

    /** Those who wait beyond these are told to come back. */
    private static final int WAITING = 16;

    private final ExecutorService threads = new ThreadPoolExecutor(
            THREADS,
            THREADS,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(WAITING),
            Thread.ofPlatform().name("reading-", 1).daemon().factory());

    private final Duration limit;

    ReadingDesk(ImportSettings settings) {
        this.limit = settings.timeLimit();
    }

    Duration limit() {
        return limit;
    }

    /**
     * Waits until it has been read.
     *
     * @throws RuleViolation at the field, also where it takes longer than {@code within}; the reading is stopped then
     * @throws InterruptedException where the caller no longer wants it
     */
    <T> T read(String field, Duration within, Callable<T> reading) throws InterruptedException {
        try {
            var task = threads.submit(reading);
            try {
                return task.get(within.toMillis(), TimeUnit.MILLISECONDS);
            } finally {
                task.cancel(true);
            }
        } catch (RejectedExecutionException e) {
            throw new RuleViolation(field, "news.unusable.busy");
        } catch (TimeoutException | CancellationException e) {
            throw new RuleViolation(field, "news.unusable.tooHard");
        } catch (ExecutionException e) {
            throw switch (e.getCause()) {
                case RuleViolation violation -> violation;
                // what is nested deeper than any article
                case StackOverflowError _ -> new RuleViolation(field, "news.unusable.tooHard");
                case RuntimeException broken -> broken;
                case null, default -> new IllegalStateException(e.getCause());
            };
        }
    }

    /** The same for a caller who is not interrupted: whoever stops the program's threads wants no answer. */
    <T> T read(String field, Callable<T> reading) {
        try {
            return read(field, limit, reading);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleViolation(field, "news.unusable.busy");
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }
}

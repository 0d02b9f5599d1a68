package se.samsyn;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** The statements that jOOQ executes, by its own log. */
public final class Statements {

    private Statements() {}

    /** How many there are. */
    public static long during(Runnable work) {
        return of(work).size();
    }

    /**
     * As they are sent, without the values that are bound to them, in their order. Only those of the thread that does the
     * work: what the program does by itself now and then, such as asking who is to be reminded, comes when it comes.
     */
    public static List<String> of(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger("org.jooq.tools.LoggerListener");
        var appender = new OfThread(Thread.currentThread());
        var level = logger.getLevel();
        appender.start();
        logger.addAppender(appender);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            logger.setLevel(level);
            logger.setAdditive(true);
            logger.detachAppender(appender);
        }
        return appender.messages.stream()
                .filter(message -> message.startsWith("Executing"))
                .toList();
    }

    /** Asked as it is logged: an event finds out only when it is asked which thread it is of, and takes the one that asks. */
    private static final class OfThread extends AppenderBase<ILoggingEvent> {

        private final Thread thread;
        private final List<String> messages = new ArrayList<>();

        OfThread(Thread thread) {
            this.thread = thread;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (Thread.currentThread().equals(thread)) {
                messages.add(event.getFormattedMessage());
            }
        }
    }
}

package se.samsyn;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.slf4j.LoggerFactory;

/** Counts the statements that jOOQ executes, by its own log. */
public final class Statements {

    private Statements() {}

    public static long during(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger("org.jooq.tools.LoggerListener");
        var appender = new ListAppender<ILoggingEvent>();
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
        return appender.list.stream()
                .filter(event -> event.getFormattedMessage().startsWith("Executing"))
                .count();
    }
}

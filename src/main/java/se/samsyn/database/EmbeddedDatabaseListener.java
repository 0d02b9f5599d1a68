package se.samsyn.database;

import java.nio.file.Path;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides where the data lie: on the server that the usual Spring properties name or, where none is named, in an
 * {@link EmbeddedDatabase} with the demonstration municipality.
 *
 * <p>A listener and not an environment post-processor, because what goes wrong before the logging is set up never
 * reaches the console as a sentence.
 */
final class EmbeddedDatabaseListener implements ApplicationListener<SpringApplicationEvent>, Ordered {

    private @Nullable EmbeddedDatabase database;

    @Override
    public void onApplicationEvent(SpringApplicationEvent event) {
        if (event instanceof ApplicationEnvironmentPreparedEvent prepared) {
            start(prepared);
        } else if (event instanceof ApplicationContextInitializedEvent initialized && database != null) {
            // runs when all classes have been scanned and before the first bean that could want a connection
            var started = database;
            initialized.getApplicationContext().addBeanFactoryPostProcessor(beans -> started.awaitReady());
        }
    }

    private void start(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        var started = EmbeddedDatabase.in(Path.of(environment.getProperty("samsyn.data", "data")));
        database = started;
        // after the context and its connections have been closed, also when the start fails
        SpringApplication.getShutdownHandlers().add(started::stop);
        var properties = new HashMap<>(started.properties());
        properties.put("samsyn.demonstration", "true");
        properties.put("samsyn.municipalities", "0127");
        environment.getPropertySources().addLast(new MapPropertySource("embeddedDatabase", properties));
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER + 1;
    }
}

package se.samsyn.database;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.event.ApplicationContextInitializedEvent;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.event.SpringApplicationEvent;
import org.springframework.boot.context.logging.LoggingApplicationListener;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationListener;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
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
            keepDemonstrationHere(environment);
            return;
        }
        var folder = Path.of(environment.getProperty("samsyn.data", "data"));
        var started = EmbeddedDatabase.in(folder, () -> requireFreePort(event), () -> System.exit(1));
        database = started;
        // after the context and its connections have been closed, also when the start fails
        SpringApplication.getShutdownHandlers().add(started::stop);
        var properties = new HashMap<>(started.properties());
        properties.put("samsyn.demonstration", "true");
        properties.put("samsyn.municipalities", "0127");
        properties.put("samsyn.secret-key", SecretKeyFile.in(folder));
        environment.getPropertySources().addLast(new MapPropertySource("embeddedDatabase", properties));
        keepDemonstrationHere(environment);
    }

    /** Everybody knows a demonstration's passwords: it is open to this computer only, unless somebody says otherwise. */
    private static void keepDemonstrationHere(ConfigurableEnvironment environment) {
        if (environment.getProperty("samsyn.demonstration", Boolean.class, false)
                && !environment.containsProperty("server.address")) {
            environment
                    .getPropertySources()
                    .addLast(new MapPropertySource("demonstration", Map.of("server.address", "127.0.0.1")));
        }
    }

    /** Looked at before a first start takes its time; the web server itself looks only at the end. */
    private static void requireFreePort(ApplicationEnvironmentPreparedEvent event) {
        var environment = event.getEnvironment();
        var port = environment.getProperty("server.port", Integer.class, 8080);
        if (event.getSpringApplication().getWebApplicationType() == WebApplicationType.NONE || port <= 0) {
            return;
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(!System.getProperty("os.name").startsWith("Windows"));
            var address = environment.getProperty("server.address");
            socket.bind(address == null ? new InetSocketAddress(port) : new InetSocketAddress(address, port));
        } catch (BindException e) {
            PortInUseException.throwIfPortBindingException(e, () -> port);
        } catch (IOException e) {
            // whatever it is, the web server says it better
        }
    }

    @Override
    public int getOrder() {
        return LoggingApplicationListener.DEFAULT_ORDER + 1;
    }
}

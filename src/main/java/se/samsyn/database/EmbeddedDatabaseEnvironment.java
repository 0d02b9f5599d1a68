package se.samsyn.database;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Decides where the data lie: on the server that the usual Spring properties name or, where none is named, in an
 * {@link EmbeddedDatabase} with the demonstration municipality.
 */
final class EmbeddedDatabaseEnvironment implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        if (environment.containsProperty("spring.datasource.url")) {
            return;
        }
        var folder = Path.of(environment.getProperty("samsyn.data", "data")).toAbsolutePath();
        var database = EmbeddedDatabase.start(folder);
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "embeddedDatabase",
                        Map.of(
                                "spring.datasource.url",
                                database.url(),
                                "spring.datasource.username",
                                EmbeddedDatabase.APPLICATION_ROLE,
                                "spring.liquibase.user",
                                EmbeddedDatabase.OWNER_ROLE,
                                "samsyn.demonstration",
                                "true",
                                "samsyn.municipalities",
                                "0127")));
    }
}

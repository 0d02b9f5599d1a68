package se.samsyn.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.ServletWebServerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** What whoever started Samsyn reads when it cannot start: one line that begins with what happened. */
@ExtendWith(OutputCaptureExtension.class)
@DisplayNameGeneration(ReplaceUnderscores.class)
class FailedStartTest {

    @TempDir
    private Path temporary;

    @Test
    void an_unusable_data_folder_is_said_in_one_line(CapturedOutput output) throws IOException {
        var file = Files.writeString(temporary.resolve("file"), "");
        start(Nothing.class, WebApplicationType.NONE, "--samsyn.data=" + file);
        assertThat(output.getAll())
                .startsWith("Samsyn did not start. " + file + " is a file")
                .hasLineCount(1);
    }

    @Test
    void a_database_that_fails_beside_spring_is_said_in_one_line_too(CapturedOutput output) throws IOException {
        var database = Files.createDirectories(temporary.resolve("database"));
        Files.writeString(database.resolve("PG_VERSION"), PostgresPrograms.MAJOR_VERSION);
        Files.writeString(PostgresServer.password(database), "secret");
        start(Nothing.class, WebApplicationType.NONE, "--samsyn.data=" + temporary);
        assertThat(output.getAll())
                .startsWith("Samsyn did not start. PostgreSQL's pg_ctl failed in the data folder " + temporary)
                .hasLineCount(1);
    }

    @Test
    void a_port_in_use_is_said_in_one_line(CapturedOutput output) throws IOException {
        try (var socket = new ServerSocket(0)) {
            start(
                    WebServer.class,
                    WebApplicationType.SERVLET,
                    "--server.port=" + socket.getLocalPort(),
                    "--spring.datasource.url=jdbc:postgresql://server/samsyn");
            assertThat(output.getAll())
                    .startsWith("Samsyn did not start. Web server failed to start. Port " + socket.getLocalPort()
                            + " was already in use.")
                    .hasLineCount(1);
        }
    }

    @Test
    void a_port_in_use_is_said_before_a_first_start_prepares_anything(CapturedOutput output) throws IOException {
        try (var socket = new ServerSocket(0)) {
            start(
                    Nothing.class,
                    WebApplicationType.SERVLET,
                    "--server.port=" + socket.getLocalPort(),
                    "--samsyn.data=" + temporary);
            assertThat(output.getAll())
                    .startsWith("Samsyn did not start. Web server failed to start. Port " + socket.getLocalPort()
                            + " was already in use.")
                    .hasLineCount(1);
            assertThat(temporary.resolve("database")).doesNotExist();
        }
    }

    @Test
    void a_server_that_does_not_answer_is_said_in_one_line(CapturedOutput output) {
        start(
                Connecting.class,
                WebApplicationType.NONE,
                "--spring.datasource.url=jdbc:postgresql://localhost:1/samsyn");
        assertThat(output.getAll())
                .startsWith("Samsyn did not start. The database cannot be used (Connection to localhost:1 refused.")
                .endsWith("look whether PostgreSQL runs where spring.datasource.url says.\n")
                .hasLineCount(1);
    }

    private static void start(Class<?> application, WebApplicationType type, String... arguments) {
        assertThatThrownBy(() -> new SpringApplicationBuilder(application)
                        .web(type)
                        .registerShutdownHook(false)
                        .run(arguments))
                .isInstanceOf(Exception.class);
    }

    @Configuration
    static class Nothing {}

    @Configuration
    static class WebServer {

        @Bean
        ServletWebServerFactory factory(Environment environment) {
            return new TomcatServletWebServerFactory(environment.getRequiredProperty("server.port", Integer.class));
        }
    }

    @Configuration
    static class Connecting {

        @Bean
        String connection(Environment environment) throws SQLException {
            DriverManager.getConnection(environment.getRequiredProperty("spring.datasource.url"), "user", "password")
                    .close();
            return "connected";
        }
    }
}

package se.samsyn.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SuggestLauncherTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void against_an_empty_registry_nothing_is_started() throws IOException {
        var file = Files.writeString(folder.resolve("artikel.txt"), Articles.VISIT);

        // a class that is no application: starting it would fail
        var status = run(List.of("--empty", file.toString()));

        assertThat(status).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8).strip().lines())
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("{").contains("\"NAVET\"", "\"2025-03-11\""));
    }

    @Test
    void a_registry_that_cannot_be_read_is_one_sentence_on_standard_error() throws IOException {
        var file = Files.writeString(folder.resolve("artikel.txt"), Articles.VISIT);

        var status = run(List.of(
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/x", "--municipality=27", file.toString()));

        assertThat(status).isEqualTo(SuggestLauncher.NO_REGISTRY);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    private int run(List<String> args) {
        return SuggestLauncher.run(args, Object.class, new PrintStream(out), new PrintStream(err));
    }
}

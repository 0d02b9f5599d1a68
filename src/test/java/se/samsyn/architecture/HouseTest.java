package se.samsyn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What keeps the house tidy: sizes, null-marked packages, numbered decisions, changesets that can be rolled back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class HouseTest {

    private static final int LONGEST = 300;

    @Test
    void no_java_file_is_longer_than_300_lines() throws IOException {
        var long_ = files("src", path -> path.toString().endsWith(".java")).stream()
                .filter(path -> lines(path).size() > LONGEST)
                .toList();

        assertThat(long_).isEmpty();
    }

    @Test
    void every_package_of_the_program_is_null_marked() throws IOException {
        var packages = files("src/main/java", path -> path.toString().endsWith(".java")).stream()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !folder.endsWith("jooq"))
                .toList();

        assertThat(packages)
                .isNotEmpty()
                .allSatisfy(folder -> assertThat(folder.resolve("package-info.java"))
                        .exists()
                        .content()
                        .contains("@NullMarked"));
    }

    @Test
    void decisions_are_numbered_without_gaps_and_say_what_else_was_possible() throws IOException {
        var decisions = files("src/docs/decisions", path -> path.toString().endsWith(".md"));

        for (var i = 0; i < decisions.size(); i++) {
            assertThat(decisions.get(i).getFileName().toString()).startsWith("%04d-".formatted(i + 1));
            assertThat(decisions.get(i)).content().contains("Context", "Decision", "Alternatives", "Drawbacks");
        }
        assertThat(decisions).isNotEmpty();
    }

    @Test
    void every_changeset_can_be_rolled_back() throws IOException {
        for (var file : files("db", path -> path.toString().endsWith(".sql"))) {
            var lines = lines(file);
            var changesets = lines.stream()
                    .filter(line -> line.startsWith("--changeset"))
                    .count();
            var rollbacks =
                    lines.stream().filter(line -> line.startsWith("--rollback")).count();
            assertThat(rollbacks).as(file.toString()).isEqualTo(changesets);
        }
    }

    @Test
    void there_are_no_triggers_which_citus_refuses() throws IOException {
        for (var file : files("db", path -> path.toString().endsWith(".sql"))) {
            assertThat(Files.readString(file).toLowerCase(java.util.Locale.ROOT))
                    .as(file.toString())
                    .doesNotContain("create trigger", "set_config(");
        }
    }

    /** A browser drops everything after a brace that is never closed, and says nothing. */
    @Test
    void every_brace_of_the_style_sheet_is_closed_before_the_next_part_begins() {
        var open = 0;
        for (var line : lines(Path.of("src/main/resources/META-INF/resources/samsyn.css"))) {
            if (line.startsWith("/* ---")) {
                assertThat(open).as("braces open before " + line).isZero();
            }
            open += (int) line.chars().filter(c -> c == '{').count();
            open -= (int) line.chars().filter(c -> c == '}').count();
        }

        assertThat(open).isZero();
    }

    private static List<Path> files(String folder, Predicate<Path> wanted) throws IOException {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(Files::isRegularFile).filter(wanted).sorted().toList();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

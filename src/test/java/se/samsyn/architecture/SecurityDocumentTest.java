package se.samsyn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the table of security requirements names as proof is there: classes, their tests and methods, files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SecurityDocumentTest {

    private static final Path DOCUMENT = Path.of("src/docs/security.md");

    private static final Pattern NAMED = Pattern.compile("`([^`]+)`");

    /** {@code Class} or {@code Class.member}. */
    private static final Pattern CLASS = Pattern.compile("([A-Z]\\w+)(?:\\.(\\w+))?");

    private static final Pattern ROW = Pattern.compile("\\| (\\d+\\.\\d+\\.\\d+) \\| ([12]) \\| (.+) \\| (.+) \\|");

    private static final Map<String, String> CLASSES = new TreeMap<>();

    @BeforeAll
    static void readClasses() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            files.filter(file -> file.toString().endsWith(".java"))
                    .forEach(file -> CLASSES.merge(
                            file.getFileName().toString().replace(".java", ""), read(file), String::concat));
        }
    }

    @Test
    void every_class_and_every_test_that_it_names_is_there() {
        assertThat(named().filter(name -> CLASS.matcher(name).matches())
                        .filter(name -> !isThere(name))
                        .distinct())
                .isEmpty();
    }

    @Test
    void every_file_that_it_names_is_there() {
        assertThat(named().filter(name -> name.contains("/") && !name.contains(" ") && !name.startsWith("/"))
                        .filter(name -> !Files.exists(Path.of(name)))
                        .distinct())
                .isEmpty();
    }

    @Test
    void every_requirement_stands_once_in_order_and_says_what_proves_it_or_that_it_is_not_met() {
        var rows = rows().toList();

        assertThat(rows).hasSizeGreaterThan(150);
        assertThat(rows.stream().map(row -> row.group(1)).toList())
                .doesNotHaveDuplicates()
                .isSortedAccordingTo(
                        java.util.Comparator.comparing(SecurityDocumentTest::number, java.util.Arrays::compare));
        assertThat(rows.stream()
                        .filter(row -> !NAMED.matcher(row.group(4)).find()
                                && !row.group(4).startsWith("**Not met")
                                && !row.group(4).startsWith("**Partly"))
                        .map(row -> row.group(1)))
                .isEmpty();
    }

    @Test
    void the_numbers_at_its_head_are_those_of_its_table() {
        var counted = rows().collect(Collectors.groupingBy(
                row -> row.group(4).startsWith("**Not met")
                        ? "not met"
                        : row.group(4).startsWith("**Partly") ? "partly" : "met",
                TreeMap::new,
                Collectors.counting()));

        assertThat(read(DOCUMENT))
                .contains("%d met, %d partly, %d not met"
                        .formatted(counted.get("met"), counted.get("partly"), counted.get("not met")));
    }

    private static boolean isThere(String name) {
        var parts = CLASS.matcher(name);
        return parts.matches()
                && CLASSES.containsKey(parts.group(1))
                && (parts.group(2) == null
                        || Pattern.compile("\\b" + parts.group(2) + "\\b")
                                .matcher(CLASSES.get(parts.group(1)))
                                .find());
    }

    private static Stream<String> named() {
        return NAMED.matcher(read(DOCUMENT)).results().map(found -> found.group(1));
    }

    private static Stream<MatchResult> rows() {
        return ROW.matcher(read(DOCUMENT)).results();
    }

    private static int[] number(String requirement) {
        return List.of(requirement.split("\\.")).stream()
                .mapToInt(Integer::parseInt)
                .toArray();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}

package se.samsyn.suggest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SuggestCommandTest {

    private static final String ARTICLE = "Om brott 🚓 och trygghet\n\n1 februari 2024\n\n"
            + "Igår besökte justitieminister Elsa Norén Ekdungens skola för att lära sig av projektet Bron mot brott.\n";

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int run(String... args) {
        return new SuggestCommand().run(List.of(args), Known::empty, print(out), print(err));
    }

    private static PrintStream print(ByteArrayOutputStream to) {
        return new PrintStream(to, true, StandardCharsets.UTF_8);
    }

    private List<JsonNode> lines() {
        var lines = new ArrayList<JsonNode>();
        out.toString(StandardCharsets.UTF_8)
                .lines()
                .forEach(line -> lines.add(JsonMapper.builder().build().readTree(line)));
        return lines;
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    @Test
    void each_file_is_one_json_object_on_one_line() throws IOException {
        assertThat(run("--empty", file("a.txt", ARTICLE), file("b.txt", ARTICLE)))
                .isZero();
        assertThat(lines()).hasSize(2).allSatisfy(json -> {
            assertThat(json.path("title").asString()).isEqualTo("Om brott 🚓 och trygghet");
            assertThat(json.path("published").asString()).isEqualTo("2024-02-01");
            assertThat(json.path("suggestions").size()).isPositive();
        });
    }

    @Test
    void evidence_counts_code_points() throws IOException {
        run("--empty", file("a.txt", ARTICLE));
        int[] codePoints = ARTICLE.codePoints().toArray();
        for (JsonNode suggestion : lines().getFirst().path("suggestions")) {
            for (JsonNode passage : suggestion.path("evidence")) {
                int start = passage.path("start").asInt();
                int length = passage.path("end").asInt() - start;
                assertThat(new String(codePoints, start, length))
                        .isEqualTo(passage.path("text").asString());
            }
        }
    }

    @Test
    void a_visit_and_a_person_carry_their_fields() throws IOException {
        run("--empty", file("a.txt", ARTICLE));
        JsonNode visit = one("visit");
        assertThat(visit.path("date").asString()).isEqualTo("2024-01-31");
        assertThat(visit.path("place").asString()).isEqualTo("Ekdungens skola");
        assertThat(one("person").path("role").asString()).isEqualTo("justitieminister");
        assertThat(one("person").path("agency").asString()).isEqualTo("Justitiedepartementet");
        assertThat(one("initiative").path("known").asBoolean()).isFalse();
    }

    private JsonNode one(String kind) {
        for (JsonNode suggestion : lines().getFirst().path("suggestions")) {
            if (suggestion.path("kind").asString().equals(kind)) {
                return suggestion;
            }
        }
        throw new AssertionError("no " + kind);
    }

    @Test
    void a_file_that_cannot_be_used_is_told_and_the_others_are_done() throws IOException {
        int status = run(
                "--empty",
                folder.resolve("none.txt").toString(),
                folder.toString(),
                file("c.txt", "%PDF-1.4 x"),
                file("d.txt", ARTICLE));
        assertThat(status).isEqualTo(SuggestCommand.SOME_FAILED);
        assertThat(lines())
                .extracting(json -> json.path("error").asString(""))
                .containsExactly("NOT_FOUND", "DIRECTORY", "NOT_TEXT", "");
        assertThat(lines().getFirst().path("message").asString()).endsWith(".");
    }

    @Test
    void a_wrong_call_shows_how_it_is_done() {
        assertThat(run()).isEqualTo(SuggestCommand.USAGE);
        assertThat(run("--nonsense", "a.txt")).isEqualTo(SuggestCommand.USAGE);
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("Användning", "--nonsense");
        assertThat(out.size()).isZero();
    }
}

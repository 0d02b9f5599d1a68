package se.samsyn.suggest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An article of the test set with the answer of a careful reader; see the README beside the articles. */
record GoldArticle(String file, Article article, List<Suggestion> suggestions, JsonNode gold) {

    private static final Path FOLDER = Path.of("src/test/resources/suggest/articles");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static List<GoldArticle> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            var all = new ArrayList<GoldArticle>();
            for (Path path : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                all.add(read(path));
            }
            return all;
        }
    }

    private static GoldArticle read(Path json) throws IOException {
        String base = json.toString().replaceFirst("\\.json$", "");
        Path text = Path.of(base + ".txt");
        Path file = Files.exists(text) ? text : Path.of(base + ".html");
        Article article = new ArticleReader().read(Files.readAllBytes(file));
        List<Suggestion> suggestions = new Suggester().suggest(article, Known.empty());
        return new GoldArticle(
                file.getFileName().toString(), article, suggestions, JSON.readTree(Files.readString(json)));
    }

    List<JsonNode> expected(String kind) {
        var expected = new ArrayList<JsonNode>();
        for (JsonNode node : gold.path("suggestions")) {
            if (node.path("kind").asString("").equals(kind)) {
                expected.add(node);
            }
        }
        return expected;
    }

    List<Suggestion> found(String kind) {
        return suggestions.stream()
                .filter(suggestion -> kind(suggestion).equals(kind))
                .toList();
    }

    List<String> forbidden() {
        var names = new ArrayList<String>();
        gold.path("forbidden").forEach(name -> names.add(name.asString("")));
        return names;
    }

    static String kind(Suggestion suggestion) {
        return suggestion.getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}

package se.samsyn.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Both languages say the same things, and nothing that nobody asks for. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TextsTest {

    private static final Path TEXTS = Path.of("src/main/resources/texts");

    /** A quoted text of the form "module.something", which is how a key stands in the code. */
    private static final Pattern QUOTED = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9_.]+)\"");

    /** A key put together from a beginning and a variable part. */
    private static final Pattern PREFIX = Pattern.compile("\"([a-z]+\\.[A-Za-z0-9_.]*\\.)\"\\s*\\+");

    @Test
    void both_languages_have_the_same_keys() throws IOException {
        assertThat(texts("sv").keySet()).isEqualTo(texts("en").keySet());
    }

    @Test
    void every_key_in_the_code_has_a_text() throws IOException {
        var texts = texts("sv");
        var modules = new TreeSet<String>();
        texts.keySet().forEach(key -> modules.add(key.substring(0, key.indexOf('.'))));
        var missing = new TreeSet<String>();
        for (var file : sources()) {
            var matcher = QUOTED.matcher(Files.readString(file));
            while (matcher.find()) {
                var key = matcher.group(1);
                if (looksLikeAKey(key, modules) && !texts.containsKey(key)) {
                    missing.add(key + " in " + file.getFileName());
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void every_text_is_asked_for_somewhere() throws IOException {
        var code = new StringBuilder();
        for (var file : sources()) {
            code.append(Files.readString(file));
        }
        var prefixes = new TreeSet<String>();
        var matcher = PREFIX.matcher(code);
        while (matcher.find()) {
            prefixes.add(matcher.group(1));
        }
        var all = code.toString();
        var unused = texts("sv").keySet().stream()
                .filter(key -> !all.contains('"' + key + '"'))
                .filter(key -> !isEnumConstant(key, all))
                .filter(key -> prefixes.stream().noneMatch(key::startsWith))
                .sorted()
                .toList();

        assertThat(unused).isEmpty();
    }

    @Test
    void every_message_with_placeholders_can_be_formatted() throws IOException {
        for (var language : List.of("sv", "en")) {
            texts(language).forEach((key, text) -> {
                if (text.matches("(?s).*\\{\\d.*")) {
                    assertThat(new MessageFormat(text, Locale.of(language)).format(new Object[] {1, 1, 1, 1, 1, 1}))
                            .as(language + " " + key)
                            .doesNotContain("{");
                }
            });
        }
    }

    private static boolean isEnumConstant(String key, String code) {
        var parts = key.split("\\.");
        return parts.length == 3 && code.contains("enum " + parts[1]) && code.contains(parts[2]);
    }

    private static boolean looksLikeAKey(String text, Set<String> modules) {
        return modules.contains(text.substring(0, text.indexOf('.')))
                && !text.endsWith(".")
                && !text.matches(".*\\.(txt|css|js|ttf|html|yaml|properties|sql|json|pdf|svg)");
    }

    private static Map<String, String> texts(String language) throws IOException {
        var texts = new HashMap<String, String>();
        try (var files = Files.list(TEXTS)) {
            for (var file : files.filter(path -> path.toString().endsWith("_" + language + ".properties"))
                    .toList()) {
                var properties = new Properties();
                try (var reader = Files.newBufferedReader(file)) {
                    properties.load(reader);
                }
                properties.forEach((key, value) -> {
                    assertThat(texts).as("twice: " + key).doesNotContainKey((String) key);
                    texts.put((String) key, (String) value);
                });
            }
        }
        return texts;
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(path -> path.toString().endsWith(".java")).toList();
        }
    }
}

package se.samsyn.exchange;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import se.samsyn.shared.ui.Language;
import se.samsyn.shared.ui.Texts;

/** What headers and values mean: as Samsyn itself writes them, in both languages, and as other spreadsheets do. */
@Component
class Vocabulary {

    private static final String WORDS = "exchange/words.txt";

    private final List<Language> languages;
    private final Map<String, List<String>> words = read();

    Vocabulary(Texts texts) {
        languages = texts.getProvidedLocales().stream()
                .map(locale -> Language.of(texts, locale))
                .toList();
    }

    /** The field that a header names; empty for what is known and not read. */
    Optional<String> field(ImportKind kind, Shape<?> shape, String header) {
        var said = comparable(header);
        if (said.isEmpty()) {
            return Optional.empty();
        }
        var fields = shape.fields();
        // what Samsyn writes itself comes before what others may mean by it
        return fields.stream()
                .filter(field -> labels(field.is().label()).anyMatch(said::equals))
                .map(Field::key)
                .findFirst()
                .or(() -> shape.notRead().stream()
                        .filter(key -> labels(key).anyMatch(said::equals))
                        .map(_ -> "")
                        .findFirst())
                .or(() -> fields.stream()
                        .filter(field -> synonyms(kind + " " + field.key()).anyMatch(said::equals))
                        .map(Field::key)
                        .findFirst());
    }

    /** The constant that words in a field's column mean. */
    Optional<Enum<?>> constant(ImportField field, String text) {
        var said = comparable(text);
        var choices = field.choices();
        return choices.stream()
                .filter(one -> one.name().equalsIgnoreCase(text.strip())
                        || languages.stream()
                                .anyMatch(
                                        language -> comparable(language.of(one)).equals(said)))
                .findFirst()
                .or(() -> choices.stream()
                        .filter(one -> synonyms(one.getDeclaringClass().getSimpleName() + "." + one.name())
                                .anyMatch(said::equals))
                        .findFirst());
    }

    private Stream<String> labels(String key) {
        return languages.stream().map(language -> comparable(language.of(key)));
    }

    private Stream<String> synonyms(String key) {
        return words.getOrDefault(key, List.of()).stream();
    }

    /** Letters and figures only. */
    static String comparable(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}+]", "");
    }

    private static Map<String, List<String>> read() {
        var words = new HashMap<String, List<String>>();
        try (var in = new BufferedReader(
                new InputStreamReader(new ClassPathResource(WORDS).getInputStream(), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
                var parts = line.split(": ", 2);
                words.put(
                        parts[0],
                        Stream.of(parts[1].split("\\|"))
                                .map(Vocabulary::comparable)
                                .toList());
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}

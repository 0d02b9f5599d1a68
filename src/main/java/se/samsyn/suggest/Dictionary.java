package se.samsyn.suggest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the word lists, so that a missing word is added in a text file and not in the code. */
final class Dictionary {

    static final Locale SWEDISH = Locale.of("sv", "SE");

    private Dictionary() {}

    /** The lines of a list; {@code #} starts a comment. */
    static List<String> lines(String name) {
        try (InputStream in = Dictionary.class.getResourceAsStream("/suggest/" + name + ".txt")) {
            if (in == null) {
                throw new IllegalStateException("no dictionary " + name);
            }
            var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            var lines = new ArrayList<String>();
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                String content = line.strip();
                if (!content.isEmpty() && content.charAt(0) != '#') {
                    lines.add(content);
                }
            }
            return List.copyOf(lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a list in lower case. */
    static Set<String> words(String name) {
        var words = new LinkedHashSet<String>();
        lines(name).forEach(line -> words.add(lower(line)));
        return Set.copyOf(words);
    }

    /** Lines of the form {@code key = value}, in the file's order. */
    static Map<String, String> entries(String name) {
        var entries = new LinkedHashMap<String, String>();
        for (String line : lines(name)) {
            int at = line.indexOf('=');
            if (at < 0) {
                entries.put(line, "");
            } else {
                entries.put(
                        line.substring(0, at).strip(), line.substring(at + 1).strip());
            }
        }
        return entries;
    }

    static String lower(String text) {
        return text.toLowerCase(SWEDISH);
    }
}

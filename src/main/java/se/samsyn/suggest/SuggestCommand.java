package se.samsyn.suggest;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import tools.jackson.databind.json.JsonMapper;

/**
 * The command {@code suggest FILE…}: the same suggestions without a browser, one JSON object a file and line, so that
 * others can script them and the rules can be measured.
 */
public final class SuggestCommand {

    /** Every file was used. */
    public static final int OK = 0;

    /** At least one file could not be used; the others were. */
    public static final int SOME_FAILED = 1;

    /** The command was called wrongly. */
    public static final int USAGE = 2;

    private static final String USAGE_TEXT = """
            Användning: suggest [--empty] FIL…
              --empty   jämför med ett tomt register i stället för det inställda
            Skriver ett JSON-objekt per fil, ett på varje rad. Slutkod: 0 allt lästes, 1 någon fil gick inte att läsa, 2 fel användning.""";

    private final ArticleReader reader = new ArticleReader();
    private final Suggester suggester = new Suggester();
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * Runs the command.
     *
     * @param known asked for the registry once, and only when {@code --empty} is not given
     */
    public int run(List<String> args, Supplier<Known> known, PrintStream out, PrintStream err) {
        boolean empty = false;
        var files = new ArrayList<String>();
        boolean options = true;
        for (String arg : args) {
            if (options && arg.equals("--")) {
                options = false;
            } else if (options && arg.equals("--empty")) {
                empty = true;
            } else if (options && arg.startsWith("-")) {
                err.println("Okänt val: " + arg);
                err.println(USAGE_TEXT);
                return USAGE;
            } else {
                files.add(arg);
            }
        }
        if (files.isEmpty()) {
            err.println(USAGE_TEXT);
            return USAGE;
        }
        Known registry = empty ? Known.empty() : known.get();
        int status = OK;
        for (String file : files) {
            Map<String, Object> result = result(file, registry);
            out.println(json.writeValueAsString(result));
            status = result.containsKey("error") ? SOME_FAILED : status;
        }
        out.flush();
        return status;
    }

    private Map<String, Object> result(String file, Known known) {
        Path path = Path.of(file);
        try {
            if (!Files.exists(path)) {
                return CommandErrors.of(file, CommandErrors.NOT_FOUND);
            }
            if (Files.isDirectory(path)) {
                return CommandErrors.of(file, CommandErrors.DIRECTORY);
            }
            if (Files.size(path) > ArticleReader.MAX_BYTES) {
                return CommandErrors.of(file, UnusableArticleException.Reason.TOO_LARGE.name());
            }
            Article article = reader.read(Files.readAllBytes(path));
            return SuggestionJson.of(file, article, suggester.suggest(article, known));
        } catch (UnusableArticleException e) {
            return CommandErrors.of(file, e.reason().name());
        } catch (IOException e) {
            return CommandErrors.of(file, CommandErrors.UNREADABLE);
        }
    }
}

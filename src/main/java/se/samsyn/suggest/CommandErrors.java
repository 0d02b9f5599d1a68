package se.samsyn.suggest;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the command says of a file it cannot use: what happened, and what can be done. */
final class CommandErrors {

    static final String NOT_FOUND = "NOT_FOUND";
    static final String DIRECTORY = "DIRECTORY";
    static final String UNREADABLE = "UNREADABLE";

    private static final Map<String, String> SENTENCES = Map.of(
            NOT_FOUND,
            "Filen finns inte. Kontrollera sökvägen.",
            DIRECTORY,
            "Det är en katalog, inte en fil. Ange filerna i den en och en.",
            UNREADABLE,
            "Filen går inte att läsa. Kontrollera att du har rätt att läsa den.",
            "EMPTY",
            "Filen innehåller ingen text. Kopiera artikelns text och försök igen.",
            "TOO_LARGE",
            "Texten är större än 2 MB. Klipp ut själva artikeln och försök igen.",
            "NOT_TEXT",
            "Filen är inte text utan till exempel en PDF, ett dokument eller en bild. Spara artikeln som text eller"
                    + " HTML, eller klistra in den.",
            "NOT_SWEDISH",
            "Texten verkar inte vara på svenska. Förslag kan bara göras ur svenska artiklar.");

    private CommandErrors() {}

    static Map<String, Object> of(String file, String code) {
        var error = new LinkedHashMap<String, Object>();
        error.put("file", file);
        error.put("error", code);
        error.put("message", SENTENCES.getOrDefault(code, code));
        return error;
    }
}

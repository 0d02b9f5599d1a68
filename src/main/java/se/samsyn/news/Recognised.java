package se.samsyn.news;

import java.util.List;
import java.util.Map;
import se.samsyn.suggest.Suggestion;

/**
 * Suggestions compared with the registry.
 *
 * @param alike by suggestion, the name of the record that it is linked to though the words differ: a question to the user
 */
record Recognised(List<Suggestion> suggestions, Map<String, String> alike) {

    Recognised {
        suggestions = List.copyOf(suggestions);
        alike = Map.copyOf(alike);
    }
}

package se.samsyn.news;

import java.util.List;
import java.util.Map;
import java.util.Set;
import se.samsyn.shared.RecordRef;
import se.samsyn.suggest.Suggestion;

/**
 * Suggestions compared with the registry.
 *
 * @param held what the registry says of the records that suggestions are
 * @param linked what the article is linked to since it was read before
 * @param alike by suggestion, the name of the record that it is linked to though the words differ: a question to the user
 */
record Recognised(List<Suggestion> suggestions, Map<String, String> alike, Held held, Set<RecordRef> linked) {

    Recognised {
        suggestions = List.copyOf(suggestions);
        alike = Map.copyOf(alike);
        linked = Set.copyOf(linked);
    }
}

package se.samsyn.news;

import org.jspecify.annotations.Nullable;
import se.samsyn.suggest.Suggestion;

/**
 * What a person decided about a suggestion.
 *
 * @param edited the suggestion as they changed it, null while it stands as it was made
 */
public record Decision(Choice choice, @Nullable Suggestion edited) {

    public static final Decision NONE = new Decision(Choice.OPEN, null);

    Decision with(Choice changed) {
        return new Decision(changed, edited);
    }
}

package se.samsyn.news;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.KeptFindings.Kept;
import se.samsyn.suggest.Suggestion;

/**
 * What a person decided about a suggestion.
 *
 * @param edited the suggestion as they changed it, null while it stands as it was made
 * @param kept what looks like personal data in it and is to stay, by rule and without the words
 */
public record Decision(Choice choice, @Nullable Suggestion edited, List<Kept> kept) {

    public static final Decision NONE = new Decision(Choice.OPEN, null);

    // drafts of before there was anything to keep have none
    @SuppressWarnings("NullAway")
    public Decision {
        kept = kept == null
                ? List.of()
                : kept.stream()
                        .map(one -> new Kept(one.rule(), null, one.ground(), one.reason()))
                        .distinct()
                        .toList();
    }

    public Decision(Choice choice, @Nullable Suggestion edited) {
        this(choice, edited, List.of());
    }

    Decision with(Choice changed) {
        return new Decision(changed, edited, kept);
    }

    /** The same, accepted, with more that is kept. */
    public Decision keeping(List<Kept> more) {
        return new Decision(
                Choice.ACCEPTED,
                edited,
                Stream.concat(kept.stream(), more.stream()).toList());
    }
}

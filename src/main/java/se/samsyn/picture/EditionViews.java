package se.samsyn.picture;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import se.samsyn.access.Audience;
import se.samsyn.access.Viewpoint;

/**
 * What an edition looks like to each who may read it. It is frozen for all of them at once: afterwards nobody could tell
 * what an agency was let in to on that day.
 */
@Component
class EditionViews {

    /** @param visibleTo the keys of its readers */
    record View(int position, List<String> visibleTo, PictureContent content) {}

    private final PictureService pictures;
    private final AudienceQueries audiences;
    private final Viewpoint viewpoint;
    private final Clock clock;

    EditionViews(PictureService pictures, AudienceQueries audiences, Viewpoint viewpoint, Clock clock) {
        this.pictures = pictures;
        this.audiences = audiences;
        this.viewpoint = viewpoint;
        this.clock = clock;
    }

    /** For director and coordinator, for each agency that sees more than all do, and for all; the same only once. */
    List<View> of(PictureQuery query) {
        var now = Instant.now(clock);
        var seen = new LinkedHashMap<PictureContent, List<String>>();
        for (var key : audiences.agencies()) {
            seen.computeIfAbsent(as(query, List.of(Audience.ALL, key), now), _ -> new ArrayList<>())
                    .add(key);
        }
        var everybody = as(query, List.of(Audience.ALL), now);
        seen.remove(everybody);
        var views = new ArrayList<View>();
        views.add(new View(0, List.of(Audience.KEEPERS), as(query, List.of(Audience.ALL, Audience.KEEPERS), now)));
        seen.forEach((content, keys) -> views.add(new View(views.size(), keys, content)));
        views.add(new View(views.size(), List.of(Audience.ALL), everybody));
        return views;
    }

    private PictureContent as(PictureQuery query, List<String> keys, Instant now) {
        return viewpoint.of(keys, () -> pictures.picture(query)).withholding(audiences.withheld(query, keys), now);
    }
}

package se.samsyn.activity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.ui.LabelMark;
import se.samsyn.activity.ActivityListItem;
import se.samsyn.activity.Returned;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** Activities as a short list: on the pages of what they belong to, and in the one cell of a narrow grid. */
final class ActivityRows {

    private ActivityRows() {}

    static UnorderedList list(List<ActivityListItem> activities, LocalDate today) {
        var list = new UnorderedList();
        list.addClassName("s-list");
        activities.forEach(activity -> {
            var what = new Div(marked(activity), SmallText.of(context(activity)));
            what.addClassNames("s-grow", "s-lines");
            list.add(new ListItem(what, Dates.mark(activity.heldOn(), today)));
        });
        return list;
    }

    /** Its name, or what sort it is where it has none. */
    static Anchor link(ActivityListItem activity) {
        return new Anchor(ActivityPaths.of(activity.id()), title(activity));
    }

    static Component marked(ActivityListItem activity) {
        return marked(link(activity), activity);
    }

    /** With what is not as with nearly all: its label, and that it has been sent back. */
    static Component marked(Component link, ActivityListItem activity) {
        var labelled = LabelMark.beside(link, activity.label());
        if (activity.returned() == null) {
            return labelled;
        }
        var row = new Div(labelled);
        row.add(returned(activity.returned()));
        row.addClassName("s-row");
        return row;
    }

    /** Nothing where it has not been. */
    static Component[] returned(@Nullable Returned returned) {
        return returned == null
                ? new Component[0]
                : new Component[] {
                    new StateMark(returned == Returned.RETURNED ? Tone.PARTLY : Tone.UNKNOWN, Texts.of(returned))
                };
    }

    static String title(ActivityListItem activity) {
        return activity.name().isBlank() ? Texts.of(activity.kind()) : activity.name();
    }

    static String context(ActivityListItem activity) {
        var parts = new ArrayList<String>();
        if (!activity.name().isBlank()) {
            parts.add(Texts.of(activity.kind()));
        }
        parts.add(activity.initiativeName());
        parts.add(activity.agencyName());
        parts.add(Objects.requireNonNullElse(activity.areaName(), ""));
        if (activity.headcount() != null) {
            parts.add(Texts.of("activity.people", activity.headcount()));
        }
        parts.removeIf(String::isBlank);
        return String.join(" · ", parts);
    }
}

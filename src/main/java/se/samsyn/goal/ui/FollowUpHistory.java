package se.samsyn.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Function;
import se.samsyn.goal.FollowUp;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Texts;

/** How a goal was judged from one time to the next, the latest first. */
final class FollowUpHistory {

    private FollowUpHistory() {}

    /** @param action what can be done about one; nothing for those who may only read */
    static PageSection of(List<FollowUp> followUps, Function<FollowUp, List<Component>> action) {
        var section = new PageSection(Texts.of("goal.followUps"));
        if (followUps.isEmpty()) {
            return section.add(new Paragraph(Texts.of("goal.followUps.none")));
        }
        var list = new UnorderedList();
        list.addClassName("s-follow-ups");
        followUps.forEach(followUp -> list.add(item(followUp, action.apply(followUp))));
        return section.add(list);
    }

    private static ListItem item(FollowUp followUp, List<Component> actions) {
        var data = followUp.data();
        var when = new Div(GoalMarks.small(Dates.exact(data.on())));
        when.addClassNames("s-split", "s-grow");
        when.add(actions);
        var item = new ListItem(GoalMarks.of(data.colour()), when);
        if (!data.note().isEmpty()) {
            var note = new Paragraph(data.note());
            note.addClassName("s-prose");
            item.add(note);
        }
        item.add(GoalMarks.small(Texts.of("goal.followUp.by", followUp.recordedBy())));
        return item;
    }
}

package se.samsyn.goal.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import se.samsyn.access.CurrentCaller;
import se.samsyn.goal.FollowUp;
import se.samsyn.goal.GoalDetails;
import se.samsyn.goal.GoalService;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** What the figures speak for, and how the goal was judged from one time to the next, the latest first. */
final class FollowUpPart {

    private final GoalService goals;
    private final GoalDetails details;
    private final LocalDate today;
    private final Runnable changed;

    FollowUpPart(GoalService goals, GoalDetails details, LocalDate today, Runnable changed) {
        this.goals = goals;
        this.details = details;
        this.today = today;
        this.changed = changed;
    }

    PageSection section() {
        var section = new PageSection(Texts.of("goal.followUps"));
        if (details.goal().endedOn() == null) {
            section.add(figures());
        }
        if (details.followUps().isEmpty()) {
            return section.add(new Paragraph(Texts.of("goal.followUps.none")));
        }
        var list = new UnorderedList();
        list.addClassName("s-follow-ups");
        details.followUps().forEach(followUp -> list.add(item(followUp)));
        return section.add(list);
    }

    private Paragraph figures() {
        return new Paragraph(
                details.proposal(today).map(ProposalWords::now).orElseGet(() -> Texts.of("goal.proposal.none")));
    }

    private ListItem item(FollowUp followUp) {
        var data = followUp.data();
        var when = new Div(SmallText.of(Dates.exact(data.on())));
        when.addClassNames("s-split", "s-grow");
        if (CurrentCaller.get().mayEdit()) {
            when.add(menu(followUp));
        }
        var item = new ListItem(GoalMarks.of(data.colour()), when);
        if (!data.note().isEmpty()) {
            var note = new Paragraph(data.note());
            note.addClassName("s-prose");
            item.add(note);
        }
        if (followUp.proposed() != null) {
            item.add(SmallText.of(ProposalWords.then(followUp.proposed())));
        }
        item.add(SmallText.of(Texts.of("goal.followUp.by", followUp.recordedBy())));
        return item;
    }

    private ActionMenu menu(FollowUp followUp) {
        return new ActionMenu()
                .add(
                        Texts.of("goal.followUp.correct") + " …",
                        () -> new FollowUpDialog(goals, details, followUp, today, changed).open())
                .add(Texts.of("shared.remove.ask"), () -> remove(followUp));
    }

    private void remove(FollowUp followUp) {
        var goal = details.goal().id();
        Confirmation.remove(
                Texts.of("goal.followUp.remove", Dates.exact(followUp.data().on())),
                Texts.of("goal.followUp.remove.explanation"),
                () -> {
                    goals.removeFollowUp(goal, followUp);
                    changed.run();
                    Toasts.undoable(Texts.of("goal.followUp.removed"), Texts.of("shared.undo"), () -> {
                        goals.followUp(goal, followUp.data());
                        changed.run();
                    });
                });
    }
}

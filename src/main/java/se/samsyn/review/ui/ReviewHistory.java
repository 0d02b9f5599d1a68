package se.samsyn.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import se.samsyn.access.CurrentCaller;
import se.samsyn.review.Decision;
import se.samsyn.review.FollowUp;
import se.samsyn.review.Review;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** What was decided of an initiative from one time to the next, and what has become of what was to be done. */
final class ReviewHistory {

    private final NeedDialogs dialogs;
    private final Runnable changed;

    ReviewHistory(NeedDialogs dialogs, Runnable changed) {
        this.dialogs = dialogs;
        this.changed = changed;
    }

    /** @param action what can be done about the first */
    UnorderedList of(List<Review> reviews, Component... action) {
        var list = new UnorderedList();
        list.addClassName("s-follow-ups");
        for (var review : reviews) {
            list.add(item(review, list.getComponentCount() == 0 ? action : new Component[0]));
        }
        return list;
    }

    private ListItem item(Review review, Component... action) {
        var data = review.data();
        var when = new Div(SmallText.of(Dates.exact(data.heldOn())));
        when.addClassNames("s-split", "s-grow");
        when.add(action);
        var item = new ListItem(mark(review), when);
        var reason = new Paragraph(data.reason());
        reason.addClassName("s-prose");
        item.add(reason);
        if (!review.followUps().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("s-list");
            review.followUps().forEach(followUp -> list.add(item(followUp, review.holds())));
            item.add(list);
        }
        item.add(SmallText.of(under(review)));
        return item;
    }

    private static String under(Review review) {
        var by = Texts.of("review.by", review.decidedBy(), Dates.exact(Dates.day(review.decidedAt())));
        if (!review.holds()) {
            return by + " · " + Texts.of("review.corrected");
        }
        var next = review.data().nextReviewOn();
        return next == null ? by : by + " · " + Texts.of("review.next.at", Dates.exact(next));
    }

    private ListItem item(FollowUp followUp, boolean holds) {
        var what = new Div(new Span(followUp.data().words()), SmallText.of(facts(followUp)));
        what.addClassNames("s-grow", "s-lines");
        if (!followUp.doneNote().isEmpty()) {
            what.add(SmallText.of(followUp.doneNote()));
        }
        var item = new ListItem(mark(followUp, holds, dialogs.today()), what);
        if (holds && CurrentCaller.get().mayEdit()) {
            var button = followUp.isOpen()
                    ? new Button(Texts.of("review.done"), _ -> dialogs.done(followUp, changed))
                    : new Button(Texts.of("review.reopen"), _ -> dialogs.reopen(followUp, changed));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.addClassName("s-no-print");
            button.setAriaLabel(Texts.of(
                    followUp.isOpen() ? "review.done.of" : "review.reopen.of",
                    followUp.data().words()));
            item.add(button);
        }
        return item;
    }

    private static String facts(FollowUp followUp) {
        var who = Objects.requireNonNullElseGet(followUp.agencyName(), () -> Texts.of("review.followUp.coordination"));
        return followUp.isOpen()
                ? Texts.of(
                        "review.followUp.due", who, Dates.exact(followUp.data().dueOn()))
                : Texts.of("review.followUp.done", who, Dates.exact(followUp.doneOn()), followUp.doneBy());
    }

    private static StateMark mark(FollowUp followUp, boolean holds, LocalDate today) {
        if (!followUp.isOpen()) {
            return new StateMark(Tone.GOOD, Texts.of("review.followUp.isDone"));
        }
        if (!holds) {
            return new StateMark(Tone.PLAIN, Texts.of("review.followUp.dropped"));
        }
        return followUp.isLate(today)
                ? new StateMark(Tone.BAD, Texts.of("review.followUp.late"))
                : new StateMark(Tone.UNKNOWN, Texts.of("review.followUp.open"));
    }

    /** A decision that has been corrected is told plainly: it is none any more. */
    static StateMark mark(Review review) {
        return new StateMark(
                review.holds() ? tone(review.data().decision()) : Tone.PLAIN,
                Texts.of(review.data().decision()));
    }

    private static Tone tone(Decision decision) {
        return switch (decision) {
            case CONTINUE -> Tone.GOOD;
            case CHANGE -> Tone.PARTLY;
            case PAUSE -> Tone.UNKNOWN;
            case END -> Tone.PLAIN;
        };
    }
}

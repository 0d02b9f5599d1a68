package se.samsyn.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import se.samsyn.review.SnoozeData;
import se.samsyn.review.Snoozed;
import se.samsyn.shared.Need;
import se.samsyn.shared.NeedKind;
import se.samsyn.shared.Urgency;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** What needs somebody, a row each: what it is, why, since when, and the first thing to do about it. */
final class NeedRows {

    private static final int TITLE = 160;

    private final LocalDate today;
    private final NeedDialogs dialogs;

    NeedRows(LocalDate today, NeedDialogs dialogs) {
        this.today = today;
        this.dialogs = dialogs;
    }

    UnorderedList of(List<Need> needs, Runnable changed) {
        var list = list();
        needs.forEach(
                need -> list.add(new ListItem(mark(need), what(need, whyAndSince(need)), actions(need, changed))));
        return list;
    }

    UnorderedList putOff(List<Snoozed> snoozed, Runnable changed) {
        var list = list();
        snoozed.forEach(one -> {
            var back = new Button(Texts.of("review.snooze.back"), _ -> dialogs.wake(one.id(), changed));
            back.setAriaLabel(Texts.of("review.snooze.back.of", title(one.need())));
            back.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            list.add(new ListItem(
                    mark(one.need()),
                    what(one.need(), Texts.of("review.snoozed.until", Dates.exact(one.until()), one.reason())),
                    back));
        });
        return list;
    }

    static String why(Need need) {
        return Texts.of(
                need.why(),
                need.parameters().stream()
                        .map(parameter -> parameter instanceof LocalDate day ? Dates.exact(day) : parameter)
                        .toArray());
    }

    /** The day stands in the reason already; how far away it is, is quicker to read. */
    private String whyAndSince(Need need) {
        var why = why(need);
        var since = need.since() == null ? "" : Dates.relative(need.since(), today);
        return since.isEmpty() || why.contains(since) ? why : why + " · " + since;
    }

    private static UnorderedList list() {
        var list = new UnorderedList();
        list.addClassNames("s-list", "s-goal-list");
        return list;
    }

    private static StateMark mark(Need need) {
        return new StateMark(tone(need.urgency()), Texts.of(need.kind()));
    }

    private static Div what(Need need, String why) {
        var title = new Anchor(path(need), title(need));
        var what = new Div(title);
        if (!need.name().isEmpty() || !why.equals(title(need))) {
            var small = new Span(why);
            small.addClassName("s-small");
            what.add(small);
        }
        what.addClassNames("s-grow", "s-lines");
        return what;
    }

    /** What is about several records is called by why it is there. */
    private static String title(Need need) {
        if (need.name().isEmpty()) {
            return why(need);
        }
        return need.name().length() > TITLE ? need.name().substring(0, TITLE).strip() + " …" : need.name();
    }

    private static String path(Need need) {
        return need.kind() == NeedKind.REVIEW ? need.path() + ReviewView.BELOW : need.path();
    }

    private Component actions(Need need, Runnable changed) {
        var actions = new Div();
        actions.addClassNames("s-row", "s-no-print");
        var record = need.record();
        if (need.kind() == NeedKind.REVIEW) {
            var review = Buttons.link(Texts.of("review.review"), path(need));
            review.setAriaLabel(Texts.of("review.title", need.name()));
            actions.add(review);
        }
        if (need.kind() == NeedKind.FOLLOW_UP) {
            var done = new Button(Texts.of("review.done"), _ -> dialogs.done(need.part(), changed));
            done.setAriaLabel(Texts.of("review.done.of", title(need)));
            done.addThemeVariants(ButtonVariant.SMALL);
            actions.add(done);
        }
        if (record != null && SnoozeData.isPossible(need)) {
            var later = new Button(Texts.of("review.snooze"), _ -> dialogs.snooze(need, record, changed));
            later.setAriaLabel(Texts.of("review.snooze.of", title(need)));
            later.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            actions.add(later);
        }
        return actions;
    }

    static Tone tone(Urgency urgency) {
        return switch (urgency) {
            case NOW -> Tone.BAD;
            case SOON -> Tone.PARTLY;
            case LATER -> Tone.UNKNOWN;
        };
    }
}

package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agreement.CouncilDecision;
import se.samsyn.agreement.DecisionDone;
import se.samsyn.agreement.DecisionService;
import se.samsyn.agreement.MeetingDetails;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** What was decided at a meeting, with who sees to it, and the ways to change that. */
final class DecisionsPart {

    private final DecisionService decisions;
    private final DecisionDialogs dialogs;
    private final LocalDate today;
    private final Runnable changed;

    DecisionsPart(DecisionService decisions, DecisionDialogs dialogs, LocalDate today, Runnable changed) {
        this.decisions = decisions;
        this.dialogs = dialogs;
        this.today = today;
        this.changed = changed;
    }

    PageSection of(MeetingDetails details) {
        var section = new PageSection(Texts.of("agreement.decisions"));
        var keeper = CurrentCaller.get().mayEdit();
        var meeting = details.meeting();
        if (keeper && !meeting.cancelled()) {
            var add = new Button(Texts.of("agreement.decision.add"), _ -> dialogs.add(meeting.id()));
            add.addClassName("s-no-print");
            section.action(add);
        }
        if (details.decisions().isEmpty()) {
            return section.add(SmallText.of(Texts.of("agreement.decisions.none.here")));
        }
        var list = Marks.list();
        details.decisions().forEach(decision -> list.add(row(decision, keeper)));
        return section.add(list);
    }

    private ListItem row(CouncilDecision decision, boolean keeper) {
        var what = new Div(new Span(decision.data().words()), facts(decision));
        what.addClassNames("s-grow", "s-lines");
        if (!decision.initiatives().isEmpty()) {
            what.add(Marks.row(decision.initiatives().stream()
                    .map(initiative -> new Anchor(initiative.id().ref().path(), initiative.name()))));
        }
        if (!decision.doneNote().isEmpty()) {
            what.add(Marks.prose(decision.doneNote()));
        }
        var item = new ListItem(what, Marks.of(decision.state(today)));
        if (keeper) {
            item.add(actions(decision));
        }
        return item;
    }

    private static Component facts(CouncilDecision decision) {
        var data = decision.data();
        return SmallText.of(Stream.of(
                        decision.agency() == null
                                ? Texts.of("agreement.coordination")
                                : decision.agency().name(),
                        data.dueOn() == null ? "" : Texts.of("agreement.decision.by", Dates.exact(data.dueOn())),
                        decision.doneOn() == null
                                ? ""
                                : Texts.of("agreement.decision.done.on", Dates.exact(decision.doneOn())))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · ")));
    }

    private ActionMenu actions(CouncilDecision decision) {
        var menu = new ActionMenu(
                Texts.of("agreement.decision.more", decision.data().words()));
        if (decision.doneOn() == null) {
            menu.add(Texts.of("agreement.decision.done") + " …", () -> dialogs.done(decision));
        } else {
            menu.add(Texts.of("agreement.decision.reopen"), () -> {
                decisions.reopen(decision.id(), decision.version());
                changed.run();
                Toasts.done(Texts.of("agreement.decision.reopened"));
            });
        }
        menu.add(Texts.of("shared.change") + " …", () -> dialogs.change(decision));
        return menu.add(Texts.of("shared.remove.ask"), () -> askRemove(decision));
    }

    private void askRemove(CouncilDecision decision) {
        Confirmation.remove(
                Texts.of("agreement.decision.remove"), Texts.of("agreement.decision.remove.explanation"), () -> {
                    decisions.remove(decision.id());
                    changed.run();
                    Toasts.undoable(Texts.of("agreement.decision.removed"), Texts.of("shared.undo"), () -> {
                        var again = decisions.add(decision.meeting(), decision.data());
                        if (decision.doneOn() != null) {
                            decisions.settle(
                                    again,
                                    decisions.get(again).version(),
                                    new DecisionDone(decision.doneOn(), decision.doneNote()));
                        }
                        changed.run();
                    });
                });
    }
}

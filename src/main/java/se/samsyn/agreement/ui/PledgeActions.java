package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import se.samsyn.agreement.Pledge;
import se.samsyn.agreement.PledgeOutcome;
import se.samsyn.agreement.PledgeResult;
import se.samsyn.agreement.PledgeService;
import se.samsyn.agreement.PledgeState;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Removal;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** What can be done with a pledge; each can be undone. */
final class PledgeActions {

    private final PledgeService pledges;
    private final LocalDate today;
    private final Runnable changed;

    PledgeActions(PledgeService pledges, LocalDate today, Runnable changed) {
        this.pledges = pledges;
        this.today = today;
        this.changed = changed;
    }

    /** Where it is to be followed up, that; otherwise to change it. */
    Component primary(Pledge pledge) {
        if (isToFollowUp(pledge)) {
            var follow = new Button(Texts.of("agreement.followUp") + " …", _ -> askOutcome(pledge));
            follow.addThemeVariants(ButtonVariant.PRIMARY);
            return follow;
        }
        return Buttons.primaryLink(Texts.of("shared.change"), pledge.id().ref().path() + "/andra");
    }

    ActionMenu menu(Pledge pledge) {
        var menu = new ActionMenu();
        if (isToFollowUp(pledge)) {
            menu.add(
                    Texts.of("shared.change"),
                    () -> UI.getCurrent().navigate(pledge.id().ref().path() + "/andra"));
        }
        var state = pledge.state(today);
        if (state == PledgeState.ONGOING) {
            menu.add(Texts.of("agreement.followUp") + " …", () -> askOutcome(pledge));
        }
        if (state.isSettled()) {
            menu.add(Texts.of("agreement.outcome.change") + " …", () -> askOutcome(pledge));
            menu.add(Texts.of("agreement.outcome.takeBack"), () -> takeBack(pledge));
        }
        return menu.add(Texts.of("shared.remove.ask"), () -> askRemove(pledge));
    }

    private boolean isToFollowUp(Pledge pledge) {
        return pledge.state(today) == PledgeState.TO_FOLLOW_UP;
    }

    private void askOutcome(Pledge pledge) {
        var result = new RadioButtonGroup<PledgeResult>(Texts.of("agreement.outcome.result"));
        result.setItems(PledgeResult.values());
        result.setItemLabelGenerator(Texts::of);
        result.addThemeName("vertical");
        var words = Fields.text(Texts.of("agreement.outcome.words"));
        words.setHelperText(Texts.of("agreement.outcome.words.help"));
        var source = Fields.line(Texts.of("agreement.outcome.source"));
        source.setHelperText(Texts.of("agreement.outcome.source.help"));
        var on = Fields.date(Texts.of("agreement.outcome.on"));
        on.setMax(today);
        on.setValue(today);
        var binder = new Binder<>(PledgeOutcome.class);
        binder.forField(result)
                .asRequired(Texts.of("agreement.outcome.result.missing"))
                .bind("result");
        binder.forField(words)
                .asRequired(Texts.of("agreement.outcome.words.missing"))
                .withValidator(Fields.atMost(Input.TEXT))
                .bind("words");
        binder.forField(source)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("source");
        binder.forField(on).asRequired(Texts.of("shared.required")).bind("on");
        var read = new AtomicReference<>(pledge);
        var dialog = new FormDialog<>(
                        Texts.of("agreement.followUp.title", pledge.data().name()),
                        binder,
                        outcome -> followUp(Objects.requireNonNull(read.get()), outcome),
                        result,
                        words,
                        source,
                        on)
                .onConflict(() -> {
                    read.set(pledges.get(pledge.id()));
                    var now = Objects.requireNonNull(read.get()).outcome();
                    return now == null ? nothing(pledge) : now;
                });
        if (pledge.outcome() != null) {
            dialog.read(pledge.outcome());
        }
        dialog.open();
    }

    /** What stands beside what was typed where somebody else took the outcome back meanwhile. */
    private PledgeOutcome nothing(Pledge pledge) {
        return new PledgeOutcome(PledgeResult.PARTLY, "", "", pledge.data().startsOn());
    }

    private void followUp(Pledge pledge, PledgeOutcome outcome) {
        pledges.followUp(pledge.id(), pledge.version(), outcome);
        changed.run();
        var before = pledge.outcome();
        Toasts.undoable(Texts.of("agreement.followUp.saved", pledge.data().name()), Texts.of("shared.undo"), () -> {
            var now = pledges.get(pledge.id());
            if (before == null) {
                pledges.takeBack(now.id(), now.version());
            } else {
                pledges.followUp(now.id(), now.version(), before);
            }
            changed.run();
        });
    }

    private void takeBack(Pledge pledge) {
        var outcome = pledge.outcome();
        pledges.takeBack(pledge.id(), pledge.version());
        changed.run();
        Toasts.undoable(Texts.of("agreement.outcome.takenBack"), Texts.of("shared.undo"), () -> {
            if (outcome != null) {
                var now = pledges.get(pledge.id());
                pledges.followUp(now.id(), now.version(), outcome);
                changed.run();
            }
        });
    }

    private void askRemove(Pledge pledge) {
        var name = pledge.data().name();
        Removal.of(
                        pledge.id().ref(),
                        Texts.of("agreement.pledge.remove", name),
                        Texts.of("agreement.pledge.remove.explanation"))
                .to(
                        RecordKind.PLEDGE.path(),
                        Texts.of("agreement.pledge.removed", name),
                        () -> pledges.remove(pledge.id()));
    }
}

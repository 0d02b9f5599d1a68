package se.samsyn.retention.ui;

import com.vaadin.flow.data.binder.Binder;
import se.samsyn.retention.DueItem;
import se.samsyn.retention.HoldData;
import se.samsyn.retention.RetentionService;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Keeps something that is due, or lets it go again. */
final class HoldDialog {

    private HoldDialog() {}

    static void place(RetentionService retention, DueItem item, Runnable onDone) {
        var binder = new Binder<>(HoldData.class);
        var until = Fields.date(Texts.of("retention.hold.until"));
        until.setRequiredIndicatorVisible(true);
        var reason = Fields.text(Texts.of("retention.hold.reason"));
        reason.setRequiredIndicatorVisible(true);
        binder.bind(until, "until");
        binder.bind(reason, "reason");
        new FormDialog<>(
                        Texts.of("retention.hold.title", RetentionWords.numbered(item.ref())),
                        binder,
                        data -> {
                            retention.hold(item.ref(), data);
                            onDone.run();
                            Toasts.done(Texts.of("retention.hold.placed"));
                        },
                        until,
                        reason)
                .explained(Texts.of("retention.hold.explained"))
                .open();
    }

    static void lift(RetentionService retention, DueItem item, Runnable onDone) {
        Confirmation.ask(
                Texts.of("retention.hold.lift.question", RetentionWords.numbered(item.ref())),
                Texts.of("retention.hold.lift.explained", Dates.exact(item.dueOn())),
                Texts.of("retention.hold.lift"),
                () -> {
                    retention.release(item.ref());
                    onDone.run();
                    Toasts.done(Texts.of("retention.hold.lifted"));
                });
    }
}

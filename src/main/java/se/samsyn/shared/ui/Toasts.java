package se.samsyn.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import se.samsyn.shared.KeptFindings;

/**
 * Says that something was done, where it was done from, with a way to undo it. The only error that goes here is that of
 * the undoing itself: where it was asked for, there is no other place for it.
 */
public final class Toasts {

    private Toasts() {}

    public static void done(String text) {
        var toast = new Notification(text, 4000, Notification.Position.BOTTOM_END);
        toast.open();
    }

    /**
     * Stays long enough that nobody has to be quick.
     *
     * @param undo may be refused as any change may: by a rule, because somebody else has changed or removed the record
     *     since, or by the database; that is then said
     */
    public static void undoable(String text, String undoLabel, Runnable undo) {
        undoable(text, undoLabel, undo, "", () -> {});
    }

    /** @param nextLabel of what is often done next, offered beside the undoing; "" for nothing */
    public static void undoable(String text, String undoLabel, Runnable undo, String nextLabel, Runnable next) {
        var toast = new Notification();
        toast.setPosition(Notification.Position.BOTTOM_END);
        toast.setDuration(20_000);
        var content = new Div(
                new Span(text),
                button(
                        toast,
                        undoLabel,
                        () -> Refusals.of(() -> KeptFindings.asBefore(undo)).ifPresent(Toasts::notUndone)));
        if (!nextLabel.isBlank()) {
            content.add(button(toast, nextLabel, next));
        }
        content.addClassName("s-row");
        toast.add(content);
        toast.open();
    }

    private static void notUndone(String why) {
        error(Texts.of("shared.notUndone", why));
    }

    /** For what is done from a menu, where there is no other place to say what stood against it. */
    public static void notDone(String why) {
        error(Texts.of("shared.notDone.why", why));
    }

    private static void error(String text) {
        var toast = new Notification();
        toast.setPosition(Notification.Position.BOTTOM_END);
        toast.setDuration(20_000);
        toast.setAssertive(true);
        toast.addThemeVariants(NotificationVariant.ERROR);
        toast.add(new Div(new Span(text)));
        toast.open();
    }

    private static Button button(Notification toast, String label, Runnable action) {
        var button = new Button(label, _ -> {
            toast.close();
            action.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}

package se.samsyn.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks before something ends or is removed, says what that means, and says there what stands against it. */
public final class Confirmation {

    private final Dialog dialog = new Dialog();
    private final Div messages = new Div();
    private final Div content;
    private final @Nullable WhyField why;

    /** @param asksWhy where the history tells what is done */
    private Confirmation(String title, String explanation, boolean asksWhy) {
        why = asksWhy ? new WhyField() : null;
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(480px, 94vw)");
        messages.addClassName("s-stack");
        content = new Div(new Paragraph(explanation), messages);
        Fields.markOptional(content);
        content.addClassName("s-form");
        dialog.add(content);
    }

    /** Asks from which day on something is no more; the day is today unless the user says otherwise. */
    public static void end(String title, String explanation, LocalDate today, Consumer<LocalDate> action) {
        var confirmation = new Confirmation(title, explanation, true);
        var day = Fields.date(Texts.of("shared.end.on"));
        day.setValue(today);
        day.setRequired(true);
        confirmation.content.add(day);
        confirmation.open(Texts.of("shared.end"), false, () -> chosen(day, action));
    }

    /** Asks whether something is to be removed of which a history is kept, and why. */
    public static void remove(String title, String explanation, Runnable action) {
        new Confirmation(title, explanation, true).open(Texts.of("shared.remove"), true, () -> done(action));
    }

    /** Asks whether something is to be removed of which nothing is told later. */
    public static void discard(String title, String explanation, Runnable action) {
        undo(title, explanation, Texts.of("shared.remove"), action);
    }

    /** Asks whether work is to be thrown away; the label says what the button does. */
    public static void undo(String title, String explanation, String label, Runnable action) {
        new Confirmation(title, explanation, false).open(label, true, () -> done(action));
    }

    /** Asks before something that can be taken back in the same way; the label says what the button does. */
    public static void ask(String title, String explanation, String label, Runnable action) {
        new Confirmation(title, explanation, false).open(label, false, () -> done(action));
    }

    /** As {@link #ask}, and why. */
    public static void askWhy(String title, String explanation, String label, Runnable action) {
        new Confirmation(title, explanation, true).open(label, false, () -> done(action));
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }

    private static boolean chosen(DatePicker day, Consumer<LocalDate> action) {
        var value = day.getValue();
        if (value == null || day.isInvalid()) {
            day.setInvalid(true);
            if (value == null) {
                day.setErrorMessage(Texts.of("shared.date.wrong"));
            }
            day.focus();
            return false;
        }
        action.accept(value);
        return true;
    }

    private void open(String label, boolean destroys, BooleanSupplier action) {
        if (why != null) {
            content.add(why);
        }
        var confirm = new Button(label, _ -> attempt(action));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        if (destroys) {
            confirm.addThemeVariants(ButtonVariant.ERROR);
        }
        var cancel = new Button(Texts.of("shared.cancel"), _ -> dialog.close());
        dialog.getFooter().add(confirm, cancel);
        dialog.open();
    }

    private void attempt(BooleanSupplier action) {
        messages.removeAll();
        if (FieldQuestion.isSettled(content)) {
            Refusals.of(() -> FieldQuestion.answered(content, () -> WhyField.during(why, () -> run(action))))
                    .ifPresent(this::refuse);
        } else {
            refuse(Texts.of("screening.open"));
        }
    }

    private void run(BooleanSupplier action) {
        if (action.getAsBoolean()) {
            dialog.close();
        }
    }

    private void refuse(String words) {
        // what the reason holds is asked about at its field
        FieldQuestion.ask(content);
        messages.add(new ErrorNote(Texts.of("shared.notDone"), words));
    }
}

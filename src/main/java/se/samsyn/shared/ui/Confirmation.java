package se.samsyn.shared.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks before something ends or is removed, says what that means, and says there what stands against it. */
public final class Confirmation {

    private final Dialog dialog = new Dialog();
    private final Div messages = new Div();

    private Confirmation(String title, String explanation) {
        dialog.setHeaderTitle(title);
        dialog.setWidth("min(480px, 94vw)");
        messages.addClassName("s-stack");
        var content = new Div(new Paragraph(explanation), messages);
        content.addClassName("s-stack");
        dialog.add(content);
    }

    /** Asks from which day on something is no more; the day is today unless the user says otherwise. */
    public static void end(String title, String explanation, LocalDate today, Consumer<LocalDate> action) {
        var confirmation = new Confirmation(title, explanation);
        var day = Fields.date(Texts.of("shared.end.on"));
        day.setValue(today);
        day.setRequired(true);
        confirmation.dialog.add(day);
        confirmation.open(Texts.of("shared.end"), false, () -> chosen(day, action));
    }

    /** Asks whether something is to be removed for good. */
    public static void remove(String title, String explanation, Runnable action) {
        undo(title, explanation, Texts.of("shared.remove"), action);
    }

    /** Asks whether work is to be thrown away; the label says what the button does. */
    public static void undo(String title, String explanation, String label, Runnable action) {
        new Confirmation(title, explanation).open(label, true, () -> {
            action.run();
            return true;
        });
    }

    /** Asks before something that can be taken back in the same way; the label says what the button does. */
    public static void ask(String title, String explanation, String label, Runnable action) {
        new Confirmation(title, explanation).open(label, false, () -> {
            action.run();
            return true;
        });
    }

    private static boolean chosen(DatePicker day, Consumer<LocalDate> action) {
        var value = day.getValue();
        if (value == null || day.isInvalid()) {
            day.setInvalid(true);
            day.setErrorMessage(Texts.of("shared.date.wrong"));
            day.focus();
            return false;
        }
        action.accept(value);
        return true;
    }

    private void open(String label, boolean destroys, java.util.function.BooleanSupplier action) {
        var confirm = new Button(label, _ -> attempt(action));
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        if (destroys) {
            confirm.addThemeVariants(ButtonVariant.ERROR);
        }
        var cancel = new Button(Texts.of("shared.cancel"), _ -> dialog.close());
        dialog.getFooter().add(confirm, cancel);
        dialog.open();
    }

    private void attempt(java.util.function.BooleanSupplier action) {
        messages.removeAll();
        Refusals.of(() -> {
                    if (action.getAsBoolean()) {
                        dialog.close();
                    }
                })
                .ifPresent(this::refuse);
    }

    private void refuse(String why) {
        messages.add(new ErrorNote(Texts.of("shared.notDone"), why));
    }
}

package se.samsyn.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.PartialDate;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Asks when and how an initiative came to its end, and offers to undo it. */
final class EndInitiativeDialog extends Dialog {

    private final transient InitiativeService initiatives;
    private final transient Initiative initiative;
    private final transient Consumer<InitiativeId> done;
    private final TextField day = PartialDates.field(Texts.of("initiative.end.on"));
    private final RadioButtonGroup<InitiativeStatus> as = new RadioButtonGroup<>(Texts.of("initiative.end.as"));
    private final Div messages = new Div();

    /** @param done is told when the initiative has been ended, and again when that was undone */
    EndInitiativeDialog(
            InitiativeService initiatives, Initiative initiative, LocalDate today, Consumer<InitiativeId> done) {
        this.initiatives = initiatives;
        this.initiative = initiative;
        this.done = done;
        setHeaderTitle(Texts.of("initiative.end.title", initiative.data().name()));
        setWidth("min(480px, 94vw)");
        day.setValue(PartialDate.day(today).format(Texts.locale()));
        as.setItems(InitiativeStatus.ENDED, InitiativeStatus.CANCELLED);
        as.setItemLabelGenerator(status -> Texts.of("initiative.end." + status.name()));
        as.setValue(InitiativeStatus.ENDED);
        var content = new Div(new Paragraph(Texts.of("initiative.end.explanation")), as, day, messages);
        content.addClassName("s-form");
        add(content);
        var confirm = new Button(Texts.of("shared.end"), _ -> end());
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(confirm, new Button(Texts.of("shared.cancel"), _ -> close()));
    }

    private void end() {
        messages.removeAll();
        day.setInvalid(false);
        try {
            initiatives.end(initiative.id(), initiative.version(), PartialDate.parse(day.getValue()), as.getValue());
        } catch (DateTimeException e) {
            refuseDay(Texts.of("initiative.partialDate.wrong"));
            return;
        } catch (RuleViolation e) {
            refuseDay(Texts.of(e.key(), e.parameters()));
            return;
        } catch (OptimisticLockingFailureException e) {
            refuse(Texts.of("shared.changedMeanwhile"));
            return;
        } catch (DataAccessException e) {
            refuse(Texts.of("shared.notSaved.database"));
            return;
        }
        close();
        done.accept(initiative.id());
        Toasts.undoable(Texts.of("initiative.end.done", initiative.data().name()), Texts.of("shared.undo"), this::undo);
    }

    private void undo() {
        // ending it made the next version; whatever came after that is somebody's work and not to be undone with it
        initiatives.change(new Initiative(initiative.id(), initiative.version() + 1, initiative.data()));
        done.accept(initiative.id());
    }

    private void refuseDay(String why) {
        day.setErrorMessage(why);
        day.setInvalid(true);
        day.focus();
    }

    private void refuse(String why) {
        messages.add(new ErrorNote(Texts.of("shared.notDone"), why));
    }
}

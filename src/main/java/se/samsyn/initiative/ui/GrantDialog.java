package se.samsyn.initiative.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samsyn.initiative.Grant;
import se.samsyn.initiative.GrantData;
import se.samsyn.initiative.GrantService;
import se.samsyn.initiative.GrantState;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Input;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Notes a grant that is applied for or given, or changes one. */
final class GrantDialog {

    private final Binder<GrantData> binder = new Binder<>(GrantData.class);
    private final FormDialog<GrantData> dialog;
    private @Nullable Grant known;

    /** @param known null for a new one */
    GrantDialog(GrantService service, InitiativeId id, @Nullable Grant known, LocalDate today, Runnable done) {
        this.known = known;
        var funder = Fields.line(Texts.of("initiative.grant.funder"));
        funder.setHelperText(Texts.of("initiative.grant.funder.help"));
        var byOrdinance = new Checkbox(Texts.of("initiative.grant.byOrdinance"));
        var state = Choices.select(Texts.of("initiative.grant.state"), GrantState.values());
        var amount = MoneyFields.kronor(Texts.of("initiative.grant.amount"));
        var year = MoneyFields.year(Texts.of("initiative.grant.year"));
        year.setHelperText(Texts.of("initiative.grant.year.help"));
        var purpose = Fields.text(Texts.of("initiative.grant.purpose"));
        var reference = Fields.line(Texts.of("initiative.grant.reference"));
        var decidedOn = day("decidedOn", "initiative.grant.decidedOn");
        var partialDueOn = day("partialDueOn", "initiative.grant.partialDueOn");
        partialDueOn.setHelperText(Texts.of("initiative.grant.due.help"));
        var partialReportedOn = day("partialReportedOn", "initiative.grant.partialReportedOn");
        var finalDueOn = day("finalDueOn", "initiative.grant.finalDueOn");
        var finalReportedOn = day("finalReportedOn", "initiative.grant.finalReportedOn");
        var note = Fields.text(Texts.of("initiative.grant.note"));
        binder.forField(funder)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("funder");
        binder.forField(byOrdinance).bind("byOrdinance");
        binder.forField(state).asRequired(Texts.of("shared.required")).bind("state");
        binder.forField(amount)
                .asRequired(Texts.of("shared.required"))
                .withConverter(MoneyFields.kronor())
                .bind("amount");
        binder.forField(year)
                .asRequired(Texts.of("shared.required"))
                .withConverter(MoneyFields.year())
                .bind("year");
        binder.forField(purpose).withValidator(Fields.atMost(Input.TEXT)).bind("purpose");
        binder.forField(reference).withValidator(Fields.atMost(Input.NAME)).bind("reference");
        binder.forField(note).withValidator(Fields.atMost(Input.TEXT)).bind("note");
        dialog = new FormDialog<>(
                Texts.of(known == null ? "initiative.grant.add" : "initiative.grant.change"),
                binder,
                data -> {
                    save(service, id, data);
                    done.run();
                    Toasts.done(Texts.of("initiative.grant.saved"));
                },
                funder,
                byOrdinance,
                state,
                pair(amount, year),
                purpose,
                pair(reference, decidedOn),
                pair(partialDueOn, partialReportedOn),
                pair(finalDueOn, finalReportedOn),
                note);
        if (known == null) {
            state.setValue(GrantState.APPLIED);
            byOrdinance.setValue(true);
            year.setValue(String.valueOf(today.getYear()));
        } else {
            dialog.onConflict(() -> reload(service, known))
                    .read(known.data())
                    .removing(Texts.of("initiative.grant.remove"), () -> {
                        service.remove(known);
                        done.run();
                        Toasts.undoable(Texts.of("initiative.grant.removed"), Texts.of("shared.undo"), () -> {
                            service.add(id, known.data());
                            done.run();
                        });
                    });
        }
    }

    private DatePicker day(String property, String label) {
        var field = Fields.date(Texts.of(label));
        binder.forField(field).bind(property);
        return field;
    }

    private static Div pair(com.vaadin.flow.component.Component... fields) {
        var pair = new Div(fields);
        pair.addClassName("s-row-fields");
        return pair;
    }

    private void save(GrantService service, InitiativeId id, GrantData data) {
        if (known == null) {
            service.add(id, data);
        } else {
            service.change(known, data);
        }
    }

    private GrantData reload(GrantService service, Grant before) {
        var now = service.get(before.id());
        known = now;
        return now.data();
    }

    /** What is done at the press of a button on the page: whatever stands against it is said in a toast. */
    static void attempt(Runnable action) {
        try {
            action.run();
        } catch (RuleViolation e) {
            Toasts.done(Texts.of(e.key(), e.parameters()));
        } catch (OptimisticLockingFailureException | NoSuchElementException e) {
            Toasts.done(Texts.of("shared.changedMeanwhile"));
        } catch (DataAccessException e) {
            Toasts.done(Texts.of("shared.database"));
        }
    }

    void open() {
        dialog.open();
    }
}

package se.samsyn.initiative.ui;

import com.vaadin.flow.data.binder.Binder;
import org.jspecify.annotations.Nullable;
import se.samsyn.initiative.Budget;
import se.samsyn.initiative.BudgetData;
import se.samsyn.initiative.GrantService;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Sets what an initiative is reckoned to cost. */
final class BudgetDialog {

    private final FormDialog<BudgetData> dialog;
    private @Nullable Budget known;

    BudgetDialog(GrantService service, InitiativeId id, @Nullable Budget known, Runnable done) {
        this.known = known;
        var amount = MoneyFields.kronor(Texts.of("initiative.budget"));
        var covers = Fields.line(Texts.of("initiative.budget.for"));
        covers.setHelperText(Texts.of("initiative.budget.for.help"));
        var binder = new Binder<>(BudgetData.class);
        binder.forField(amount)
                .asRequired(Texts.of("shared.required"))
                .withConverter(MoneyFields.kronor())
                .bind("amount");
        binder.forField(covers).withValidator(Fields.atMost(Input.NAME)).bind("covers");
        dialog = new FormDialog<BudgetData>(
                        Texts.of("initiative.budget"),
                        binder,
                        data -> {
                            service.setBudget(id, this.known, data);
                            done.run();
                            Toasts.done(Texts.of("initiative.budget.saved"));
                        },
                        amount,
                        covers)
                .onConflict(() -> {
                    var now = service.of(id).budget();
                    this.known = now;
                    return now == null ? new BudgetData(null, "") : now.data();
                });
        if (known != null) {
            dialog.read(known.data()).removing(Texts.of("initiative.budget.remove"), () -> {
                service.removeBudget(id, known);
                done.run();
                Toasts.undoable(Texts.of("initiative.budget.removed"), Texts.of("shared.undo"), () -> {
                    service.setBudget(id, null, known.data());
                    done.run();
                });
            });
        }
    }

    void open() {
        dialog.open();
    }
}

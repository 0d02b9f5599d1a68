package se.samsyn.visit.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.visit.Promise;
import se.samsyn.visit.PromiseData;
import se.samsyn.visit.PromiseId;
import se.samsyn.visit.PromiseService;
import se.samsyn.visit.PromiseState;
import se.samsyn.visit.VisitId;

/** What can be done with what was promised: noted, settled, corrected, taken away. */
@Component
class PromiseDialogs {

    /** What settles a promise. Public for the binder, which makes it by reflection. */
    public record Settlement(PromiseState state, @Nullable LocalDate settledOn, String note) {}

    private final PromiseService promises;
    private final VisitChoices choices;

    PromiseDialogs(PromiseService promises, VisitChoices choices) {
        this.promises = promises;
        this.choices = choices;
    }

    void add(VisitId visit, Runnable done) {
        form(Texts.of("visit.promise.add"), data -> {
                    promises.create(data);
                    done.run();
                })
                .read(new PromiseData(visit, "", null, null))
                .open();
    }

    /** @param done told when something has changed, again when that was undone */
    ActionMenu menu(PromiseId id, Runnable done) {
        return new ActionMenu()
                .add(Texts.of("shared.change") + " …", () -> change(id, done))
                .add(Texts.of("shared.remove.ask"), () -> remove(id, done));
    }

    void settle(PromiseId id, Runnable done) {
        var read = new Promise[] {promises.get(id)};
        var binder = new Binder<>(Settlement.class);
        var state = new RadioButtonGroup<PromiseState>(Texts.of("visit.promise.state"));
        state.setItems(PromiseState.values());
        state.setItemLabelGenerator(Texts::of);
        binder.forField(state).asRequired(Texts.of("shared.required")).bind("state");
        var settledOn = Fields.date(Texts.of("visit.promise.settledOn"));
        binder.forField(settledOn).bind("settledOn");
        var note = Fields.text(Texts.of("visit.promise.note"));
        binder.forField(note).withValidator(Fields.atMost(Input.TEXT)).bind("note");
        var known = read[0];
        new FormDialog<>(
                        Texts.of("visit.promise.settle"),
                        binder,
                        data -> {
                            promises.settle(id, read[0].version(), data.state(), data.settledOn(), data.note());
                            done.run();
                        },
                        state,
                        settledOn,
                        note)
                .onConflict(() -> {
                    read[0] = promises.get(id);
                    return new Settlement(read[0].state(), read[0].settledOn(), read[0].note());
                })
                .read(new Settlement(
                        known.state() == PromiseState.OPEN ? PromiseState.KEPT : known.state(),
                        known.settledOn() == null ? choices.today() : known.settledOn(),
                        known.note()))
                .open();
    }

    private void change(PromiseId id, Runnable done) {
        var read = new Promise[] {promises.get(id)};
        form(Texts.of("visit.promise.change"), data -> {
                    promises.change(id, read[0].version(), data);
                    done.run();
                    Toasts.done(Texts.of("visit.promise.changed"));
                })
                .onConflict(() -> {
                    read[0] = promises.get(id);
                    return read[0].data();
                })
                .read(read[0].data())
                .open();
    }

    private void remove(PromiseId id, Runnable done) {
        var promise = promises.get(id);
        Confirmation.remove(Texts.of("visit.promise.remove"), Texts.of("visit.promise.remove.explanation"), () -> {
            promises.remove(id);
            done.run();
            Toasts.undoable(Texts.of("visit.promise.removed"), Texts.of("shared.undo"), () -> {
                promises.restore(promise);
                done.run();
            });
        });
    }

    private FormDialog<PromiseData> form(String title, Consumer<PromiseData> save) {
        var binder = new Binder<>(PromiseData.class);
        var words = Fields.text(Texts.of("visit.promise.words"));
        binder.forField(words)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.atMost(Input.TEXT))
                .bind("words");
        var agency = Choices.box(Texts.of("visit.promise.agency"), choices.agencies());
        binder.forField(agency).bind("agency");
        var dueOn = Fields.date(Texts.of("visit.promise.dueOn"));
        binder.forField(dueOn).bind("dueOn");
        binder.forField(new ReadOnlyHasValue<VisitId>(_ -> {})).bind("visit");
        return new FormDialog<>(title, binder, save, words, agency, dueOn);
    }
}

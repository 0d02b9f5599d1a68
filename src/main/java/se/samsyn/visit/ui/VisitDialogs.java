package se.samsyn.visit.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.agency.PersonId;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.visit.PromiseData;
import se.samsyn.visit.PromiseId;
import se.samsyn.visit.PromiseService;
import se.samsyn.visit.PromiseState;
import se.samsyn.visit.StatementData;
import se.samsyn.visit.StatementService;
import se.samsyn.visit.VisitDetails;
import se.samsyn.visit.VisitId;

/** The short forms of a visit's page: what was said, what was promised, what became of it. */
@Component
class VisitDialogs {

    /** What settles a promise. Public for the binder, which makes it by reflection. */
    public record Settlement(PromiseState state, @Nullable LocalDate settledOn, String note) {}

    private final StatementService statements;
    private final PromiseService promises;
    private final VisitChoices choices;

    VisitDialogs(StatementService statements, PromiseService promises, VisitChoices choices) {
        this.statements = statements;
        this.promises = promises;
        this.choices = choices;
    }

    void addStatement(VisitDetails visit, Runnable done) {
        var binder = new Binder<>(StatementData.class);
        var names = new LinkedHashMap<PersonId, String>();
        visit.participants().forEach(person -> names.put(person.id(), person.name()));
        choices.personNames().forEach(names::putIfAbsent);
        var person = Choices.box(Texts.of("visit.speaker"), names);
        binder.forField(person).asRequired(Texts.of("shared.required")).bind("person");
        var words = Fields.text(Texts.of("visit.words"));
        binder.forField(words)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.atMost(Input.TEXT))
                .bind("words");
        var direct = new Checkbox(Texts.of("visit.direct"));
        binder.forField(direct).bind("direct");
        direct.setValue(true);
        var saidOn = Fields.date(Texts.of("visit.saidOn"));
        binder.forField(saidOn).bind("saidOn");
        saidOn.setValue(visit.visit().data().visitedOn());
        fixed(binder, "visit", visit.visit().id());
        new FormDialog<>(
                        Texts.of("visit.statement.add"),
                        binder,
                        data -> {
                            statements.create(data);
                            done.run();
                        },
                        person,
                        words,
                        direct,
                        saidOn)
                .open();
    }

    void addPromise(VisitId visit, Runnable done) {
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
        fixed(binder, "visit", visit);
        new FormDialog<>(
                        Texts.of("visit.promise.add"),
                        binder,
                        data -> {
                            promises.create(data);
                            done.run();
                        },
                        words,
                        agency,
                        dueOn)
                .open();
    }

    void settle(PromiseId id, Runnable done) {
        var promise = promises.get(id);
        long[] version = {promise.version()};
        var binder = new Binder<>(Settlement.class);
        var state = new RadioButtonGroup<PromiseState>(Texts.of("visit.promise.state"));
        state.setItems(PromiseState.values());
        state.setItemLabelGenerator(Texts::of);
        binder.forField(state).asRequired(Texts.of("shared.required")).bind("state");
        var settledOn = Fields.date(Texts.of("visit.promise.settledOn"));
        binder.forField(settledOn).bind("settledOn");
        var note = Fields.text(Texts.of("visit.promise.note"));
        binder.forField(note).withValidator(Fields.atMost(Input.TEXT)).bind("note");
        var dialog = new FormDialog<>(
                Texts.of("visit.promise.settle"),
                binder,
                data -> {
                    promises.settle(id, version[0], data.state(), data.settledOn(), data.note());
                    done.run();
                },
                state,
                settledOn,
                note);
        dialog.onConflict(() -> {
            var current = promises.get(id);
            version[0] = current.version();
            return new Settlement(current.state(), current.settledOn(), current.note());
        });
        dialog.read(new Settlement(
                promise.state() == PromiseState.OPEN ? PromiseState.KEPT : promise.state(),
                promise.settledOn() == null ? choices.today() : promise.settledOn(),
                promise.note()));
        dialog.open();
    }

    private static <D> void fixed(Binder<D> binder, String property, VisitId visit) {
        var value = new ReadOnlyHasValue<VisitId>(_ -> {});
        value.setValue(visit);
        binder.forField(value).bind(property);
    }
}

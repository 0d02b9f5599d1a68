package se.samsyn.visit.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ReadOnlyHasValue;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.samsyn.agency.PersonId;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Removal;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.visit.Statement;
import se.samsyn.visit.StatementData;
import se.samsyn.visit.StatementId;
import se.samsyn.visit.StatementService;
import se.samsyn.visit.Visit;
import se.samsyn.visit.VisitDetails;
import se.samsyn.visit.VisitId;

/** What can be done with what was said: noted, corrected, taken away. */
@Component
class StatementDialogs {

    private final StatementService statements;
    private final VisitChoices choices;

    StatementDialogs(StatementService statements, VisitChoices choices) {
        this.statements = statements;
        this.choices = choices;
    }

    void add(VisitDetails visit, Runnable done) {
        // those of the delegation and the hosts first
        var names = new LinkedHashMap<PersonId, String>();
        visit.participants().forEach(person -> names.put(person.id(), person.name()));
        choices.personNames().forEach(names::putIfAbsent);
        form(Texts.of("visit.statement.add"), names, visit.visit(), data -> {
                    statements.create(data);
                    done.run();
                })
                .open();
    }

    /** @param done told when something has changed, again when that was undone */
    ActionMenu menu(StatementId id, Runnable done) {
        return new ActionMenu()
                .add(Texts.of("shared.change") + " …", () -> change(id, done))
                .add(Texts.of("shared.remove.ask"), () -> remove(id, done));
    }

    private void change(StatementId id, Runnable done) {
        var read = new Statement[] {statements.get(id)};
        form(Texts.of("visit.statement.change"), choices.personNames(), null, data -> {
                    statements.change(new Statement(id, read[0].version(), data));
                    done.run();
                    Toasts.done(Texts.of("visit.statement.changed"));
                })
                .onConflict(() -> {
                    read[0] = statements.get(id);
                    return read[0].data();
                })
                .read(read[0].data())
                .open();
    }

    private void remove(StatementId id, Runnable done) {
        Removal.of(id.ref(), Texts.of("visit.statement.remove"), Texts.of("visit.statement.remove.explanation"))
                .within(Texts.of("visit.statement.removed"), () -> statements.remove(id), done);
    }

    /** @param saidAt where a new one was said; null for one that is known */
    private static FormDialog<StatementData> form(
            String title, Map<PersonId, String> names, @Nullable Visit saidAt, Consumer<StatementData> save) {
        var binder = new Binder<>(StatementData.class);
        var person = Choices.box(Texts.of("visit.speaker"), names);
        person.setClearButtonVisible(false);
        binder.forField(person).asRequired(Texts.of("shared.required")).bind("person");
        var words = Fields.text(Texts.of("visit.words"));
        binder.forField(words)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.atMost(Input.TEXT))
                .bind("words");
        var direct = new Checkbox(Texts.of("visit.direct"));
        binder.forField(direct).bind("direct");
        var saidOn = Fields.date(Texts.of("visit.saidOn"));
        binder.forField(saidOn).bind("saidOn");
        var visit = new ReadOnlyHasValue<VisitId>(_ -> {});
        binder.forField(visit).bind("visit");
        if (saidAt != null) {
            direct.setValue(true);
            saidOn.setValue(saidAt.data().visitedOn());
            visit.setValue(saidAt.id());
        }
        return new FormDialog<>(title, binder, save, person, words, direct, saidOn);
    }
}

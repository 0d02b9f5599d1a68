package se.samsyn.initiative.ui;

import com.vaadin.flow.data.binder.Binder;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeOption;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.Relation;
import se.samsyn.initiative.RelationData;
import se.samsyn.initiative.RelationKind;
import se.samsyn.initiative.RelationService;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Says that an initiative hangs together with another. */
final class RelationDialog {

    private final FormDialog<RelationData> dialog;

    RelationDialog(RelationService service, InitiativeService initiatives, InitiativeId id, Runnable done) {
        var kind = Choices.select(Texts.of("initiative.relation.kind"), RelationKind.values());
        var others = initiatives.options().stream()
                .filter(one -> !one.id().equals(id))
                .toList();
        var other = Choices.box(
                Texts.of("initiative.relation.other"),
                Choices.names(others, InitiativeOption::id, InitiativeOption::name));
        var note = Fields.line(Texts.of("initiative.relation.note"));
        var binder = new Binder<>(RelationData.class);
        binder.forField(kind).asRequired(Texts.of("shared.required")).bind("kind");
        binder.forField(other).asRequired(Texts.of("shared.required")).bind("other");
        binder.forField(note).withValidator(Fields.atMost(Input.NAME)).bind("note");
        dialog = new FormDialog<>(
                Texts.of("initiative.relation.add"),
                Texts.of("initiative.relation.save"),
                binder,
                data -> {
                    service.add(id, data);
                    done.run();
                    Toasts.done(Texts.of("initiative.relation.saved"));
                },
                kind,
                other,
                note);
        dialog.explained(Texts.of("initiative.relation.explanation"));
        kind.setValue(RelationKind.RELATED);
    }

    /** Does away with a relation, and offers to take that back. */
    static void remove(RelationService service, InitiativeId id, Relation relation, Runnable done) {
        GrantDialog.attempt(() -> {
            service.remove(id, relation);
            Toasts.undoable(Texts.of("initiative.relation.removed", relation.name()), Texts.of("shared.undo"), () -> {
                service.add(id, new RelationData(relation.kind(), relation.other(), relation.note()));
                done.run();
            });
        });
        done.run();
    }

    void open() {
        dialog.open();
    }
}

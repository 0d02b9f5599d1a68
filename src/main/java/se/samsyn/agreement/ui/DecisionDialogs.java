package se.samsyn.agreement.ui;

import com.vaadin.flow.data.binder.Binder;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyService;
import se.samsyn.agreement.CouncilDecision;
import se.samsyn.agreement.DecisionData;
import se.samsyn.agreement.DecisionDone;
import se.samsyn.agreement.DecisionService;
import se.samsyn.agreement.MeetingId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.Input;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** A decision to write down or to correct, and that it is seen to. */
final class DecisionDialogs {

    private final DecisionService decisions;
    private final AgencyService agencies;
    private final InitiativeService initiatives;
    private final LocalDate today;
    private final Runnable changed;

    DecisionDialogs(
            DecisionService decisions,
            AgencyService agencies,
            InitiativeService initiatives,
            LocalDate today,
            Runnable changed) {
        this.decisions = decisions;
        this.agencies = agencies;
        this.initiatives = initiatives;
        this.today = today;
        this.changed = changed;
    }

    void add(MeetingId meeting) {
        dialog("agreement.decision.add", null, data -> decisions.add(meeting, data))
                .open();
    }

    void change(CouncilDecision decision) {
        var read = new AtomicReference<>(decision);
        dialog(
                        "agreement.decision.change",
                        decision,
                        data -> decisions.change(
                                decision.id(),
                                Objects.requireNonNull(read.get()).version(),
                                data))
                .onConflict(() -> {
                    read.set(decisions.get(decision.id()));
                    return Objects.requireNonNull(read.get()).data();
                })
                .read(decision.data())
                .open();
    }

    void done(CouncilDecision decision) {
        var on = Fields.date(Texts.of("agreement.decision.doneOn"));
        on.setMax(today);
        on.setValue(today);
        var note = Fields.text(Texts.of("agreement.decision.doneNote"));
        note.setHelperText(Texts.of("agreement.decision.doneNote.help"));
        var binder = new Binder<>(DecisionDone.class);
        binder.forField(on).asRequired(Texts.of("shared.required")).bind("on");
        binder.forField(note).withValidator(Fields.atMost(Input.TEXT)).bind("note");
        new FormDialog<>(
                        Texts.of("agreement.decision.done"),
                        binder,
                        done -> {
                            decisions.settle(decision.id(), decision.version(), done);
                            changed.run();
                            Toasts.undoable(Texts.of("agreement.decision.done.saved"), Texts.of("shared.undo"), () -> {
                                decisions.reopen(
                                        decision.id(),
                                        decisions.get(decision.id()).version());
                                changed.run();
                            });
                        },
                        on,
                        note)
                .explained(decision.data().words())
                .open();
    }

    private FormDialog<DecisionData> dialog(
            String title, @Nullable CouncilDecision known, Consumer<DecisionData> save) {
        var words = Fields.text(Texts.of("agreement.decision"));
        words.setHelperText(Texts.of("agreement.decision.words.help"));
        var agency = Choices.box(
                Texts.of("agreement.decision.agency"),
                Marks.agencies(
                        agencies.options(),
                        known == null || known.agency() == null ? List.of() : List.of(known.agency())));
        agency.setPlaceholder(Texts.of("agreement.coordination"));
        var due = Fields.date(Texts.of("agreement.decision.dueOn"));
        due.setHelperText(Texts.of("agreement.decision.dueOn.help"));
        var names = new LinkedHashMap<InitiativeId, String>();
        initiatives.options().stream()
                .filter(initiative -> !initiative.status().isOver())
                .forEach(initiative -> names.put(initiative.id(), initiative.name()));
        if (known != null) {
            known.initiatives().forEach(initiative -> names.putIfAbsent(initiative.id(), initiative.name()));
        }
        var about = Choices.several(Texts.of("agreement.decision.initiatives"), names);
        var binder = new Binder<>(DecisionData.class);
        binder.forField(words)
                .asRequired(Texts.of("agreement.decision.words.missing"))
                .withValidator(Fields.atMost(Input.TEXT))
                .bind("words");
        binder.forField(agency).bind("agency");
        binder.forField(due).bind("dueOn");
        binder.forField(about).bind("initiatives");
        return new FormDialog<>(
                Texts.of(title),
                binder,
                data -> {
                    save.accept(data);
                    changed.run();
                    Toasts.done(Texts.of("agreement.decision.saved"));
                },
                words,
                agency,
                due,
                about);
    }
}

package se.samsyn.problem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.data.binder.Binder;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.stream.Collectors;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeOption;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemOption;
import se.samsyn.problem.ProblemService;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Ties problems and initiatives together where one looks at either, and takes it back. */
final class Linking {

    /** What is chosen on an initiative's page. */
    public record ToProblem(ProblemId chosen) {}

    /** What is chosen on a problem's page. */
    public record ToInitiative(InitiativeId chosen) {}

    private final ProblemService problems;
    private final Runnable changed;

    Linking(ProblemService problems, Runnable changed) {
        this.problems = problems;
        this.changed = changed;
    }

    Component problemButton(InitiativeId initiative, Set<ProblemId> known) {
        return button(Texts.of("problem.link.problem"), () -> {
            var open = problems.options().stream()
                    .filter(problem -> !known.contains(problem.id()))
                    .toList();
            var box = Choices.box(
                    Texts.of("problem.problem"), Choices.names(open, ProblemOption::id, ProblemOption::name));
            var binder = new Binder<>(ToProblem.class);
            binder.forField(box).asRequired(Texts.of("shared.required")).bind("chosen");
            box.setHelperText(Texts.of("problem.link.problem.help"));
            new FormDialog<>(
                            Texts.of("problem.link.problem"),
                            Texts.of("problem.link"),
                            binder,
                            to -> link(to.chosen(), initiative),
                            box)
                    .open();
        });
    }

    /** @param others those that go on, with those that answer to the problem already left out */
    Component initiativeButton(ProblemId problem, Map<InitiativeId, String> others) {
        return button(Texts.of("problem.link.initiative"), () -> {
            var box = Choices.box(Texts.of("problem.initiative"), others);
            var binder = new Binder<>(ToInitiative.class);
            binder.forField(box).asRequired(Texts.of("shared.required")).bind("chosen");
            new FormDialog<>(
                            Texts.of("problem.link.initiative"),
                            Texts.of("problem.link"),
                            binder,
                            to -> link(problem, to.chosen()),
                            box)
                    .open();
        });
    }

    /** @param other what the one whose page it is, is tied to */
    Component unlinkButton(ProblemId problem, InitiativeId initiative, String other) {
        var button = button(Texts.of("problem.unlink"), () -> {
            try {
                problems.unlink(problem, initiative);
                Toasts.undoable(
                        Texts.of("problem.unlinked", other), Texts.of("shared.undo"), () -> link(problem, initiative));
            } catch (NoSuchElementException e) {
                Toasts.done(Texts.of("shared.changedMeanwhile"));
            }
            changed.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        button.setAriaLabel(Texts.of("problem.unlink.of", other));
        return button;
    }

    /** The initiatives that can be chosen: not over, and not known already. */
    static Map<InitiativeId, String> choices(List<InitiativeOption> initiatives, Set<InitiativeId> known) {
        return Choices.names(
                initiatives.stream()
                        .filter(one -> !one.status().isOver() && !known.contains(one.id()))
                        .collect(Collectors.toList()),
                InitiativeOption::id,
                InitiativeOption::name);
    }

    private void link(ProblemId problem, InitiativeId initiative) {
        problems.link(problem, initiative);
        changed.run();
    }

    private static Button button(String label, Runnable action) {
        var button = new Button(label, _ -> action.run());
        button.addClassName("s-no-print");
        return button;
    }
}

package se.samsyn.problem.ui;

import java.time.LocalDate;
import se.samsyn.problem.Problem;
import se.samsyn.problem.ProblemService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Removal;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** What can be done with a problem besides changing it; each can be undone. */
final class ProblemActions {

    private final ProblemService problems;
    private final LocalDate today;
    private final Runnable changed;

    ProblemActions(ProblemService problems, LocalDate today, Runnable changed) {
        this.problems = problems;
        this.today = today;
        this.changed = changed;
    }

    ActionMenu menu(Problem problem) {
        var menu = new ActionMenu();
        if (problem.closedOn() == null) {
            menu.add(Texts.of("problem.close") + " …", () -> askClose(problem));
        } else {
            menu.add(Texts.of("problem.reopen"), () -> reopen(problem));
        }
        return menu.add(Texts.of("shared.remove.ask"), () -> askRemove(problem));
    }

    private void askClose(Problem problem) {
        var name = problem.data().name();
        Confirmation.end(Texts.of("problem.close.title", name), Texts.of("problem.close.explanation"), today, day -> {
            problems.close(problem.id(), problem.version(), day);
            changed.run();
            Toasts.undoable(
                    Texts.of("problem.closed", name, Dates.exact(day)),
                    Texts.of("shared.undo"),
                    () -> reopen(problems.get(problem.id())));
        });
    }

    private void reopen(Problem problem) {
        problems.reopen(problem.id(), problem.version());
        changed.run();
        Toasts.done(Texts.of("problem.reopened", problem.data().name()));
    }

    private void askRemove(Problem problem) {
        var name = problem.data().name();
        Removal.of(problem.id().ref(), Texts.of("problem.remove", name), Texts.of("problem.remove.explanation"))
                .to(RecordKind.PROBLEM.path(), Texts.of("problem.removed", name), () -> problems.remove(problem.id()));
    }
}

package se.samsyn.problem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.access.CurrentCaller;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.problem.ProblemFilter;
import se.samsyn.problem.ProblemListItem;
import se.samsyn.problem.ProblemService;
import se.samsyn.problem.ProblemSort;
import se.samsyn.problem.ProblemState;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** On an initiative's page: the problems that it answers to, which keepers tie to it there. */
@org.springframework.stereotype.Component
class ProblemsOfInitiative implements RecordSection {

    private final ProblemService problems;

    ProblemsOfInitiative(ProblemService problems) {
        this.problems = problems;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> create(RecordRef record) {
        if (record.kind() != RecordKind.INITIATIVE) {
            return Optional.empty();
        }
        var initiative = new InitiativeId(record.id());
        var answered = problems.list(ProblemFilter.of(initiative), new Sort<>(ProblemSort.STATE, false), Page.ALL);
        var section = new PageSection(Texts.of("problem.ofInitiative"));
        var linking = new Linking(problems, () -> UI.getCurrent().refreshCurrentRoute(true));
        var keeper = CurrentCaller.get().mayEdit();
        if (keeper) {
            var known = answered.stream().map(ProblemListItem::id).collect(Collectors.toSet());
            section.action(linking.problemButton(initiative, known));
        }
        if (answered.isEmpty()) {
            return Optional.of(section.add(SmallText.of(Texts.of("problem.ofInitiative.none"))));
        }
        return Optional.of(section.add(ProblemRows.of(
                answered,
                problem -> Stream.concat(
                                problem.state() == ProblemState.CLOSED
                                        ? Stream.<Component>of(ProblemMarks.of(problem.state()))
                                        : Stream.empty(),
                                keeper
                                        ? Stream.<Component>of(
                                                linking.unlinkButton(problem.id(), initiative, problem.name()))
                                        : Stream.empty())
                        .toList())));
    }
}

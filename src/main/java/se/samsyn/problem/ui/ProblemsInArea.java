package se.samsyn.problem.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import se.samsyn.area.AreaId;
import se.samsyn.problem.ProblemFilter;
import se.samsyn.problem.ProblemService;
import se.samsyn.problem.ProblemSort;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.Texts;

/** On an area's page: the open problems there, and whether anybody does something about them. */
@org.springframework.stereotype.Component
class ProblemsInArea implements RecordSection {

    private final ProblemService problems;

    ProblemsInArea(ProblemService problems) {
        this.problems = problems;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Component> create(RecordRef record) {
        if (record.kind() != RecordKind.AREA) {
            return Optional.empty();
        }
        var here =
                problems.list(ProblemFilter.in(new AreaId(record.id())), new Sort<>(ProblemSort.NAME, false), Page.ALL);
        return here.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection(
                        Texts.of("problem.here"),
                        ProblemRows.of(here, problem -> List.of(ProblemMarks.answers(problem)))));
    }
}

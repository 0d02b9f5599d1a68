package se.samsyn.visit.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.PersonId;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.RecordSection;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;
import se.samsyn.visit.PromiseService;
import se.samsyn.visit.StatementService;
import se.samsyn.visit.VisitFilter;
import se.samsyn.visit.VisitService;
import se.samsyn.visit.VisitSort;

/** An initiative's and an area's visits, a person's visits and words, an agency's promises, on their own pages. */
@Component
class VisitSection implements RecordSection {

    private static final Sort<VisitSort> LATEST_FIRST = new Sort<>(VisitSort.VISITED_ON, true);

    private final VisitService visits;
    private final StatementService statements;
    private final PromiseService promises;
    private final StatementDialogs dialogs;
    private final VisitChoices choices;

    VisitSection(
            VisitService visits,
            StatementService statements,
            PromiseService promises,
            StatementDialogs dialogs,
            VisitChoices choices) {
        this.visits = visits;
        this.statements = statements;
        this.promises = promises;
        this.dialogs = dialogs;
        this.choices = choices;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Optional<com.vaadin.flow.component.Component> create(RecordRef record) {
        return switch (record.kind()) {
            case INITIATIVE -> Optional.of(visits(VisitFilter.of(new InitiativeId(record.id()))));
            case PERSON -> Optional.of(ofPerson(new PersonId(record.id())));
            case AGENCY -> ofAgency(new AgencyId(record.id()));
            case AREA -> ofArea(VisitFilter.of(new AreaId(record.id())));
            default -> Optional.empty();
        };
    }

    private PageSection visits(VisitFilter filter) {
        var rows = visits.list(filter, LATEST_FIRST, Page.ALL);
        var section = new PageSection(Texts.of("visit.menu"));
        return section.add(
                rows.isEmpty()
                        ? SmallText.of(Texts.of("visit.section.none"))
                        : VisitParts.visits(rows, choices.today()));
    }

    private Optional<com.vaadin.flow.component.Component> ofArea(VisitFilter filter) {
        return visits.count(filter) == 0 ? Optional.empty() : Optional.of(visits(filter));
    }

    private PageSection ofPerson(PersonId person) {
        var section = visits(VisitFilter.of(person));
        var said = statements.ofPerson(person);
        return said.isEmpty()
                ? section
                : section.add(VisitParts.statements(
                        said,
                        true,
                        statement -> CurrentCaller.get().mayEdit()
                                ? List.of(dialogs.menu(
                                        statement.id(), () -> UI.getCurrent().refreshCurrentRoute(true)))
                                : List.of()));
    }

    private Optional<com.vaadin.flow.component.Component> ofAgency(AgencyId agency) {
        var rows = promises.ofAgency(agency);
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new PageSection(Texts.of("visit.promises"))
                        .add(VisitParts.promises(rows, choices.today(), true, _ -> List.of())));
    }
}

package se.samsyn.visit.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Pages;
import se.samsyn.visit.StatementId;
import se.samsyn.visit.StatementService;

/** A statement has no page of its own: its address leads to where it was said, else to who said it. */
@Route("uttalanden/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class StatementView extends Main implements BeforeEnterObserver {

    private final StatementService statements;

    StatementView(StatementService statements) {
        this.statements = statements;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new StatementId(Pages.id(event));
        var data = Pages.found(() -> statements.get(id)).data();
        var visit = data.visit();
        event.forwardTo(
                visit == null ? VisitPaths.person(data.person().value()) : VisitPaths.of(visit),
                QueryParameters.of(RecordKind.STATEMENT.path(), String.valueOf(id.value())));
    }
}

package se.samsyn.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.ui.LabelMark;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordPage;
import se.samsyn.shared.ui.RecordSections;
import se.samsyn.shared.ui.Removal;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.shared.ui.Tone;
import se.samsyn.visit.PromiseService;
import se.samsyn.visit.StatementService;
import se.samsyn.visit.VisitDetails;
import se.samsyn.visit.VisitId;
import se.samsyn.visit.VisitPart;
import se.samsyn.visit.VisitService;

/** One visit: who came and in what role, what they saw, what was said, what was promised and whether it was kept. */
@Route(VisitPaths.LIST + "/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class VisitView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Later than the router, which begins every page at its top. */
    private static final String SHOW =
            "setTimeout(() => document.getElementById($0)?.scrollIntoView({block: 'center'}), 300)";

    private final VisitService visits;
    private final StatementService statements;
    private final PromiseService promises;
    private final StatementDialogs sayings;
    private final PromiseDialogs settlings;
    private final VisitChoices choices;
    private final RecordSections sections;
    private final boolean mayEdit = CurrentCaller.get().mayEdit();
    private String title = "";

    VisitView(
            VisitService visits,
            StatementService statements,
            PromiseService promises,
            StatementDialogs sayings,
            PromiseDialogs settlings,
            VisitChoices choices,
            RecordSections sections) {
        this.visits = visits;
        this.statements = statements;
        this.promises = promises;
        this.sayings = sayings;
        this.settlings = settlings;
        this.choices = choices;
        this.sections = sections;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new VisitId(Pages.id(event));
        show(Pages.found(() -> visits.details(id)));
        Optional.ofNullable(Address.number(event.getLocation(), RecordKind.STATEMENT.path()))
                .map(VisitParts::anchor)
                .ifPresent(anchor -> getElement().executeJs(SHOW, anchor));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private void reload(VisitId id) {
        show(visits.details(id));
    }

    private void show(VisitDetails visit) {
        removeAll();
        title = visit.visit().data().name();
        var page = new RecordPage()
                .main(VisitContent.purpose(visit), promises(visit), statements(visit), VisitContent.programme(visit));
        page.aside(
                new PageSection(Texts.of("shared.facts"), VisitContent.facts(visit)),
                VisitContent.people(visit, VisitPart.VISITOR),
                VisitContent.people(visit, VisitPart.HOST));
        sections.of(RecordRef.of(RecordKind.VISIT, visit.visit().id().value())).forEach(page::main);
        add(header(visit), page);
    }

    private PageHeader header(VisitDetails visit) {
        var id = visit.visit().id();
        var data = visit.visit().data();
        var header = new PageHeader(data.name())
                .under(Texts.of("visit.menu"), VisitPaths.LIST)
                .mark(new StateMark(Tone.PLAIN, Texts.of(data.kind())))
                .mark(new LabelMark(Objects.requireNonNull(data.sharing().label())))
                .facts(Dates.exact(data.visitedOn()) + (data.place().isBlank() ? "" : " · " + data.place()));
        if (data.cancelled()) {
            header.mark(new StateMark(Tone.UNKNOWN, Texts.of("visit.cancelled")));
        }
        if (mayEdit) {
            header.actions(
                    Buttons.primaryLink(Texts.of("shared.change"), VisitPaths.change(id)),
                    new ActionMenu()
                            .add(
                                    Texts.of(data.cancelled() ? "visit.uncancel" : "visit.cancel"),
                                    () -> cancel(id, !data.cancelled()))
                            .add(Texts.of("shared.remove.ask"), () -> remove(id)));
        }
        return header;
    }

    private void cancel(VisitId id, boolean cancelled) {
        visits.cancel(id, cancelled);
        reload(id);
        Toasts.undoable(
                Texts.of(cancelled ? "visit.cancel.done" : "visit.uncancel.done"), Texts.of("shared.undo"), () -> {
                    visits.cancel(id, !cancelled);
                    reload(id);
                });
    }

    private void remove(VisitId id) {
        Removal.of(id.ref(), Texts.of("visit.remove"), Texts.of("visit.remove.explanation"))
                .to(VisitPaths.LIST, Texts.of("visit.removed"), () -> visits.remove(id));
    }

    private Component promises(VisitDetails visit) {
        var id = visit.visit().id();
        var rows = promises.ofVisit(id);
        var section = new PageSection(Texts.of("visit.promises"));
        if (mayEdit) {
            section.action(new Button(Texts.of("visit.promise.add"), _ -> settlings.add(id, () -> reload(id))));
        }
        return section.add(
                rows.isEmpty()
                        ? SmallText.of(Texts.of("visit.promises.none"))
                        : VisitParts.promises(
                                rows,
                                choices.today(),
                                false,
                                promise -> mayEdit
                                        ? List.of(
                                                small(
                                                        Texts.of("visit.promise.settle"),
                                                        () -> settlings.settle(promise.id(), () -> reload(id))),
                                                settlings.menu(promise.id(), () -> reload(id)))
                                        : List.of()));
    }

    private Component statements(VisitDetails visit) {
        var id = visit.visit().id();
        var rows = statements.ofVisit(id);
        var section = new PageSection(Texts.of("visit.statements"));
        if (mayEdit) {
            section.action(new Button(Texts.of("visit.statement.add"), _ -> sayings.add(visit, () -> reload(id))));
        }
        return section.add(
                rows.isEmpty()
                        ? SmallText.of(Texts.of("visit.statements.none"))
                        : VisitParts.statements(
                                rows,
                                false,
                                statement ->
                                        mayEdit ? List.of(sayings.menu(statement.id(), () -> reload(id))) : List.of()));
    }

    private static Button small(String label, Runnable action) {
        var button = new Button(label, _ -> action.run());
        button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return button;
    }
}

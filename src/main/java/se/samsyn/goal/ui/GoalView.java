package se.samsyn.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.samsyn.access.CurrentCaller;
import se.samsyn.goal.Goal;
import se.samsyn.goal.GoalDetails;
import se.samsyn.goal.GoalId;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.IndicatorService;
import se.samsyn.live.LiveUpdates;
import se.samsyn.live.ui.LivePage;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordPage;
import se.samsyn.shared.ui.RecordSections;
import se.samsyn.shared.ui.Removal;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** A goal: how it is going, the figures that show it, and everything that was said of it before. */
@Route("mal/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class GoalView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient GoalService goals;
    private final transient IndicatorService indicators;
    private final transient RecordSections sections;
    private final transient Clock clock;
    private final transient LivePage page;
    private String title = "";

    GoalView(
            GoalService goals, IndicatorService indicators, RecordSections sections, LiveUpdates updates, Clock clock) {
        this.goals = goals;
        this.indicators = indicators;
        this.sections = sections;
        this.clock = clock;
        page = new LivePage(this, updates);
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new GoalId(Pages.id(event));
        Pages.found(() -> {
            page.show(() -> content(goals.details(id)));
            return id;
        });
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private Stream<Component> content(GoalDetails details) {
        var goal = details.goal();
        title = goal.data().name();
        var figures = new PageSection(Texts.of("goal.indicators"));
        var mayEdit = CurrentCaller.get().mayEdit();
        if (mayEdit) {
            var add = new Button(
                    Texts.of("goal.indicator.add"),
                    _ -> new IndicatorDialog(indicators, goal.id(), null, this::reload).open());
            add.addThemeVariants(ButtonVariant.SMALL);
            figures.action(add);
        }
        if (details.indicators().isEmpty()) {
            figures.add(new Paragraph(Texts.of("goal.indicators.none")));
        }
        details.indicators()
                .forEach(indicator ->
                        figures.add(new IndicatorPart(indicators, details, indicator, today(), this::reload)));
        var record = new RecordPage()
                .main(figures)
                .main(sections.of(goal.id().ref()).toArray(Component[]::new))
                .aside(
                        new FollowUpPart(goals, details, today(), page::refresh).section(),
                        SmartPart.of(details),
                        facts(details));
        return Stream.of(header(details), record);
    }

    private PageHeader header(GoalDetails details) {
        var goal = details.goal();
        var header = new PageHeader(title)
                .under(details.initiativeName(), goal.data().initiative().ref().path())
                .mark(GoalMarks.of(details.state(), goal.endedOn()))
                .facts(
                        details.followUps().isEmpty()
                                ? Texts.of("goal.followUp.never.long")
                                : Texts.of(
                                        "goal.followUp.latest",
                                        Dates.relative(
                                                details.followUps()
                                                        .getFirst()
                                                        .data()
                                                        .on(),
                                                today())));
        if (CurrentCaller.get().mayEdit()) {
            var followUp = new Button(
                    Texts.of("goal.followUp"),
                    _ -> new FollowUpDialog(goals, details, null, today(), page::refresh).open());
            followUp.addThemeVariants(ButtonVariant.PRIMARY);
            header.actions(
                    followUp,
                    Buttons.link(Texts.of("shared.change"), goal.id().ref().path() + "/andra"),
                    menu(goal));
        }
        return header;
    }

    private ActionMenu menu(Goal goal) {
        var menu = new ActionMenu();
        var removal = Removal.of(goal.id().ref(), Texts.of("goal.remove"), Texts.of("goal.remove.explanation"));
        if (goal.endedOn() == null) {
            Runnable end = () -> Confirmation.end(
                    Texts.of("goal.end.title"), Texts.of("goal.end.explanation"), today(), on -> end(goal, on));
            menu.add(Texts.of("goal.end"), end);
            removal.endInstead(end);
        }
        return menu.add(
                Texts.of("shared.remove.ask"),
                () -> removal.to(
                        goal.data().initiative().ref().path(),
                        Texts.of("goal.removed"),
                        () -> goals.remove(goal.id())));
    }

    private void end(Goal goal, LocalDate on) {
        goals.end(goal.id(), goal.version(), on);
        reload(goal.id());
        Toasts.undoable(Texts.of("goal.end.done"), Texts.of("shared.undo"), () -> {
            var now = goals.get(goal.id());
            goals.change(new Goal(goal.id(), now.version(), now.data(), goal.endedOn()));
            reload(goal.id());
        });
    }

    private static PageSection facts(GoalDetails details) {
        var data = details.goal().data();
        var facts = new FactList()
                .add(
                        Texts.of("goal.initiative"),
                        new Anchor(data.initiative().ref().path(), details.initiativeName()))
                .add(Texts.of("goal.type"), Texts.of(data.type()))
                .add(Texts.of("goal.dueOn"), Dates.exact(data.dueOn()));
        if (details.goal().endedOn() != null) {
            facts.add(Texts.of("goal.endedOn"), Dates.exact(details.goal().endedOn()));
        }
        return new PageSection(Texts.of("goal.factsTitle"), facts);
    }

    private void reload(GoalId id) {
        page.refresh();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}

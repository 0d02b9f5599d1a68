package se.samsyn.problem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.access.CurrentCaller;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.live.LiveUpdates;
import se.samsyn.live.ui.LivePage;
import se.samsyn.problem.Problem;
import se.samsyn.problem.ProblemAnswer;
import se.samsyn.problem.ProblemDetails;
import se.samsyn.problem.ProblemId;
import se.samsyn.problem.ProblemService;
import se.samsyn.problem.ProblemState;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordPage;
import se.samsyn.shared.ui.RecordSections;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.SourceNote;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** A problem: what it is, where, whom it affects, who says so, and which initiatives answer to it. */
@Route("problem/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class ProblemView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ProblemService problems;
    private final transient InitiativeService initiatives;
    private final transient RecordSections sections;
    private final transient Clock clock;
    private final transient LivePage page;
    private String title = "";

    ProblemView(
            ProblemService problems,
            InitiativeService initiatives,
            RecordSections sections,
            LiveUpdates updates,
            Clock clock) {
        this.problems = problems;
        this.initiatives = initiatives;
        this.sections = sections;
        this.clock = clock;
        page = new LivePage(this, updates);
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new ProblemId(Pages.id(event));
        Pages.found(() -> {
            page.show(() -> content(problems.details(id)));
            return id;
        });
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private Stream<Component> content(ProblemDetails details) {
        var problem = details.problem();
        var data = problem.data();
        title = data.name();
        var record = new RecordPage();
        record.main(new PageSection(
                Texts.of("problem.description"),
                data.description().isEmpty()
                        ? SmallText.of(Texts.of("problem.description.none"))
                        : prose(data.description()),
                new SourceNote(ProblemMarks.source(data.source(), data.sourceOn()))));
        if (!data.affected().isEmpty()) {
            record.main(new PageSection(Texts.of("problem.affected"), prose(data.affected())));
        }
        record.main(answers(details));
        record.main(sections.of(problem.id().ref()).toArray(Component[]::new));
        record.aside(new PageSection(Texts.of("problem.facts"), facts(details)));
        return Stream.of(header(problem), record);
    }

    private PageHeader header(Problem problem) {
        var data = problem.data();
        var header = new PageHeader(title)
                .under(Texts.of("problem.menu"), RecordKind.PROBLEM.path())
                .mark(ProblemMarks.of(problem.state()))
                .facts(Texts.of(data.category()) + " · " + Texts.of(data.kind()));
        if (CurrentCaller.get().mayEdit()) {
            header.actions(
                    Buttons.primaryLink(
                            Texts.of("shared.change"), problem.id().ref().path() + "/andra"),
                    new ProblemActions(problems, LocalDate.now(clock), page::refresh).menu(problem));
        }
        return header;
    }

    private PageSection answers(ProblemDetails details) {
        var problem = details.problem();
        var section = new PageSection(Texts.of("problem.answeredBy"));
        var keeper = CurrentCaller.get().mayEdit();
        var linking = new Linking(problems, page::refresh);
        if (keeper && problem.state() == ProblemState.OPEN) {
            var known = details.answers().stream().map(ProblemAnswer::id).collect(Collectors.toSet());
            section.action(linking.initiativeButton(problem.id(), Linking.choices(initiatives.options(), known)));
        }
        if (!details.answers().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("s-list");
            details.answers().forEach(answer -> {
                var item = answer(answer);
                if (keeper) {
                    item.add(linking.unlinkButton(problem.id(), answer.id(), answer.name()));
                }
                list.add(item);
            });
            section.add(list);
        }
        var goesOn =
                details.answers().stream().anyMatch(answer -> !answer.status().isOver());
        if (details.withheld()) {
            section.add(SmallText.of(Texts.of("problem.withheld")));
        } else if (!goesOn && problem.state() == ProblemState.OPEN) {
            var why = details.answers().isEmpty() ? "problem.unanswered.never" : "problem.unanswered.now";
            section.add(new Div(new StateMark(Tone.PARTLY, Texts.of(why))));
        } else if (details.answers().isEmpty()) {
            section.add(SmallText.of(Texts.of("problem.answers.count", 0)));
        }
        return section;
    }

    private static ListItem answer(ProblemAnswer answer) {
        var what = new Div(new Anchor(answer.id().ref().path(), answer.name()));
        what.addClassName("s-grow");
        return new ListItem(what, SmallText.of(Texts.of(answer.status())));
    }

    private static FactList facts(ProblemDetails details) {
        var problem = details.problem();
        var data = problem.data();
        var areas = new Span();
        areas.addClassName("s-row");
        details.areas()
                .forEach(area -> areas.add(new Anchor(
                        RecordRef.of(RecordKind.AREA, area.id().value()).path(), area.name())));
        var facts = new FactList();
        if (details.areas().isEmpty()) {
            facts.add(Texts.of("problem.areas"), Texts.of("shared.unknown"));
        } else {
            facts.add(Texts.of("problem.areas"), areas);
        }
        facts.add(Texts.of("problem.places"), String.join(", ", data.places()))
                .add(Texts.of("problem.registeredOn"), Dates.exact(problem.registeredOn()));
        return problem.closedOn() == null
                ? facts
                : facts.add(Texts.of("problem.closedOn"), Dates.exact(problem.closedOn()));
    }

    private static Paragraph prose(String text) {
        var paragraph = new Paragraph(text);
        paragraph.addClassName("s-prose");
        return paragraph;
    }
}

package se.samsyn.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.CurrentCaller;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaOption;
import se.samsyn.area.AreaService;
import se.samsyn.goal.FollowUpColour;
import se.samsyn.goal.GoalFilter;
import se.samsyn.goal.GoalListItem;
import se.samsyn.goal.GoalService;
import se.samsyn.goal.GoalSort;
import se.samsyn.goal.ResultType;
import se.samsyn.goal.Wholeness;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeOption;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordList;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** All goals with their state. */
@Route("mal")
@Menu(title = "goal.menu", order = 25, icon = "target")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class GoalListView extends Main implements HasDynamicTitle {

    private static final String CONFIRMED = "bekraftad";
    private static final String NO = "nej";
    private static final String OPEN = "oppna";
    private static final String FROM = "fran";
    private static final String TO = "till";

    private final transient Clock clock;

    GoalListView(GoalService goals, InitiativeService initiatives, AreaService areas, Clock clock) {
        this.clock = clock;
        addClassName("s-page");
        setId("innehall");
        var known = initiatives.options();
        var list = new RecordList<>(
                        Texts.of("goal.menu"),
                        new Sort<>(GoalSort.POSITION, false),
                        GoalListView::filter,
                        goals::list,
                        goals::count)
                .counted(count -> Texts.of("goal.count", count))
                .none(
                        Texts.of(known.isEmpty() ? "goal.first" : "goal.none"),
                        Texts.of(known.isEmpty() ? "goal.first.why" : "goal.none.why"))
                .changed(RecordKind.GOAL, goal -> goal.id().value(), GoalListItem::name);
        list.filters()
                .search(Texts.of("goal.search"))
                .choice("lage", Texts.of("goal.state"), FollowUpColour.class)
                .choice(
                        "initiativ",
                        Texts.of("goal.initiative"),
                        known,
                        InitiativeOption::name,
                        option -> option.id().value())
                .choice("slag", Texts.of("goal.type"), ResultType.class)
                .choice(
                        "omrade",
                        Texts.of("goal.area"),
                        areas.options(),
                        AreaOption::name,
                        area -> area.id().value())
                .choice("smart", Texts.of("goal.smart"), Wholeness.class)
                .choice(
                        CONFIRMED,
                        Texts.of("goal.confirmed"),
                        List.of(NO),
                        _ -> Texts.of("goal.confirmed.not"),
                        no -> no,
                        no -> NO.equals(no) ? NO : null)
                .given(GoalListView::open, OPEN)
                .given(GoalListView::period, FROM, TO);
        list.grid()
                .component(Texts.of("goal.name"), GoalListView::name, GoalSort.NAME)
                .as("namn", GoalListItem::name)
                .width("280px", 3)
                .component(Texts.of("goal.state"), GoalListView::state, GoalSort.STATE)
                .as("lage", goal -> goal.endedOn() == null ? goal.state() : Texts.of("goal.ended"))
                .width("136px", 0)
                .component(Texts.of("goal.initiative"), GoalListView::initiative, GoalSort.INITIATIVE)
                .as("initiativ", GoalListItem::initiativeName)
                .width("196px", 0)
                .column(Texts.of("goal.type"), goal -> Texts.of(goal.type()), GoalSort.TYPE)
                .as("slag", GoalListItem::type)
                .width("124px", 0)
                .component(
                        Texts.of("goal.followedUp"), goal -> GoalMarks.followedUp(goal, today()), GoalSort.FOLLOWED_UP)
                .as("uppfoljt", GoalListItem::followedUpOn)
                .width("132px", 0)
                .component(Texts.of("goal.latest"), GoalListView::figures, null)
                .as("utfall", goal -> GoalMarks.figures(goal.progress()))
                .width("256px", 1)
                .component(Texts.of("goal.smart"), GoalListView::smart, null)
                .as("smart", goal -> SmartPart.missing(goal.smart()))
                .width("104px", 0)
                .extra()
                .component(Texts.of("goal.proposal.column"), GoalListView::proposal, null)
                .as("siffrorna", goal -> goal.figures() == null ? null : GoalMarks.proposedInWords(goal.figures()))
                .width("144px", 0)
                .extra()
                .opens(goal -> goal.id().ref().path())
                .compact(this::compact);
        if (CurrentCaller.get().mayEdit()) {
            list.create(() -> create(!known.isEmpty())).imported(RecordKind.GOAL);
        }
        add(list);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("goal.menu"));
    }

    private static GoalFilter filter(Location location) {
        var initiative = Address.number(location, "initiativ");
        var area = Address.number(location, "omrade");
        return new GoalFilter(
                InitiativeId.ofNullable(initiative),
                Address.constant(location, "lage", FollowUpColour.class),
                Address.constant(location, "slag", ResultType.class),
                AreaId.ofNullable(area),
                Address.parameter(location, "q").orElse(""),
                open(location) != null,
                Address.day(location, FROM),
                Address.day(location, TO),
                Address.constant(location, "smart", Wholeness.class),
                Address.parameter(location, CONFIRMED).filter(NO::equals).isPresent());
    }

    private static @Nullable String open(Location location) {
        return Address.parameter(location, OPEN).filter("ja"::equals).isPresent() ? Texts.of("goal.given.open") : null;
    }

    private static @Nullable String period(Location location) {
        var from = Address.day(location, FROM);
        var to = Address.day(location, TO);
        return from == null || to == null ? null : Texts.of("goal.given.period", Dates.exact(from), Dates.exact(to));
    }

    private List<Component> compact(GoalListItem goal) {
        var second = new Div(state(goal), SmallText.of(goal.initiativeName()));
        second.addClassName("s-row");
        var third = Stream.of(GoalMarks.followedUpInWords(goal, today()), GoalMarks.figures(goal.progress()))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" · "));
        return List.of(name(goal), second, SmallText.of(third));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static Component name(GoalListItem goal) {
        var link = new Anchor(goal.id().ref().path(), goal.name());
        link.addClassName("s-wrap");
        return link;
    }

    private static Component state(GoalListItem goal) {
        return GoalMarks.of(goal.state(), goal.endedOn());
    }

    private static Component initiative(GoalListItem goal) {
        var link = new Anchor(goal.initiative().ref().path(), goal.initiativeName());
        link.addClassName("s-quiet");
        return link;
    }

    private static Component figures(GoalListItem goal) {
        var figures = new Span(GoalMarks.figures(goal.progress()));
        if (goal.progress() != null) {
            figures.getElement().setAttribute("title", goal.progress().indicator());
        }
        var cell = new Div(GoalMarks.line(goal.progress()), figures);
        cell.addClassName("s-goal-figures");
        return cell;
    }

    private static Component smart(GoalListItem goal) {
        var count = new Span(SmartPart.marks(goal.smart()));
        var missing = SmartPart.missing(goal.smart());
        if (!missing.isEmpty()) {
            count.getElement().setAttribute("title", Texts.of("goal.smart.lacks", missing));
        }
        return count;
    }

    private static Component proposal(GoalListItem goal) {
        var figures = goal.figures();
        if (figures == null) {
            return new Span();
        }
        var mark = GoalMarks.proposed(figures);
        mark.getElement().setAttribute("title", ProposalWords.now(figures));
        return mark;
    }

    private static Component create(boolean possible) {
        return possible
                ? Buttons.primaryLink(Texts.of("goal.create"), RecordKind.GOAL.path() + "/ny")
                : Buttons.primaryLink(Texts.of("goal.first.create"), RecordKind.INITIATIVE.path() + "/ny");
    }
}

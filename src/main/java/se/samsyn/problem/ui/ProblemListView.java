package se.samsyn.problem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.access.CurrentCaller;
import se.samsyn.area.AreaOption;
import se.samsyn.area.AreaService;
import se.samsyn.problem.ProblemCategory;
import se.samsyn.problem.ProblemKind;
import se.samsyn.problem.ProblemListItem;
import se.samsyn.problem.ProblemService;
import se.samsyn.problem.ProblemSort;
import se.samsyn.problem.ProblemState;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordList;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** The catalogue of problems, with the loose ends both ways above it. */
@Route("problem")
@Menu(title = "problem.menu", order = 22, icon = "alert")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class ProblemListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient ProblemService problems;
    private final Div ends = new Div();

    ProblemListView(ProblemService problems, AreaService areas) {
        this.problems = problems;
        addClassName("s-page");
        setId("innehall");
        var list = new RecordList<>(
                        Texts.of("problem.menu"),
                        new Sort<>(ProblemSort.NAME, false),
                        ProblemAddress::filter,
                        problems::list,
                        problems::count)
                .above(ends)
                .counted(count -> Texts.of("problem.count", count))
                .none(Texts.of("problem.none"), Texts.of("problem.none.why"))
                .changed(RecordKind.PROBLEM, item -> item.id().value(), ProblemListItem::name);
        list.filters()
                .search(Texts.of("problem.search"))
                .choice("kategori", Texts.of("problem.category"), ProblemCategory.class)
                .choice("slag", Texts.of("problem.kind"), ProblemKind.class)
                .choice(
                        "omrade",
                        Texts.of("problem.area"),
                        areas.options(),
                        AreaOption::name,
                        area -> area.id().value())
                .choice("lage", Texts.of("problem.state"), ProblemState.class)
                .choice(
                        "losa",
                        Texts.of("problem.loose"),
                        List.of(ProblemAddress.LOOSE),
                        _ -> Texts.of("problem.loose.unanswered"),
                        loose -> loose,
                        loose -> ProblemAddress.LOOSE.equals(loose) ? ProblemAddress.LOOSE : null);
        list.grid()
                .component(Texts.of("problem.name"), ProblemListView::link, ProblemSort.NAME)
                .as("namn", ProblemListItem::name)
                .width("260px", 3)
                .column(Texts.of("problem.category"), item -> Texts.of(item.category()), ProblemSort.CATEGORY)
                .as("kategori", ProblemListItem::category)
                .width("180px", 1)
                .column(Texts.of("problem.kind"), item -> Texts.of(item.kind()), ProblemSort.KIND)
                .as("slag", ProblemListItem::kind)
                .width("150px", 0)
                .component(Texts.of("problem.areas"), ProblemListView::areas, null)
                .as("omraden", ProblemListItem::areas)
                .width("160px", 2)
                .component(Texts.of("problem.answers"), ProblemMarks::answers, ProblemSort.INITIATIVES)
                .as("initiativ", ProblemMarks::answersInWords)
                .width("170px", 0)
                .component(Texts.of("problem.state"), item -> ProblemMarks.of(item.state()), ProblemSort.STATE)
                .as("lage", ProblemListItem::state)
                .width("120px", 0)
                .column(Texts.of("problem.affected"), ProblemListItem::affected, null)
                .as("berorda", ProblemListItem::affected)
                .extra()
                .column(Texts.of("problem.source"), ProblemListItem::source, null)
                .as("kalla", ProblemListItem::source)
                .extra()
                .column(Texts.of("problem.sourceOn"), item -> Dates.exact(item.sourceOn()), ProblemSort.SOURCE_ON)
                .as("kallans-dag", ProblemListItem::sourceOn)
                .extra()
                .opens(item -> item.id().ref().path())
                .compact(ProblemListView::compact);
        if (CurrentCaller.get().mayEdit()) {
            list.create(() -> Buttons.primaryLink(Texts.of("problem.create"), RecordKind.PROBLEM.path() + "/ny"));
        }
        add(list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        ends.removeAll();
        try {
            var loose = problems.looseEnds();
            if (loose.known()) {
                ends.add(new LooseEndsPart(loose));
            }
        } catch (DataAccessException | TransactionException e) {
            // the list says below that it could not be read, and offers to try again
            ends.removeAll();
        }
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("problem.menu"));
    }

    private static Component link(ProblemListItem item) {
        return new Anchor(item.id().ref().path(), item.name());
    }

    private static Component areas(ProblemListItem item) {
        var areas = new Span(item.areas().isEmpty() ? Texts.of("shared.unknown") : item.areas());
        areas.addClassNames("s-small", "s-wrap");
        return areas;
    }

    private static List<Component> compact(ProblemListItem item) {
        var first = new Div(link(item));
        if (item.state() == ProblemState.CLOSED) {
            first.add(ProblemMarks.of(item.state()));
        }
        first.addClassName("s-row");
        var second = new Div(SmallText.of(Texts.of(item.category())), ProblemMarks.answers(item));
        second.addClassName("s-row");
        return item.areas().isEmpty() ? List.of(first, second) : List.of(first, second, areas(item));
    }
}

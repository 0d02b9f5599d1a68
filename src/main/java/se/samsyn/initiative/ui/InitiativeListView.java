package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.ui.LabelMark;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.area.AreaOption;
import se.samsyn.area.AreaService;
import se.samsyn.initiative.EvidenceGrade;
import se.samsyn.initiative.InitiativeListItem;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeSort;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.AgencyMark;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordList;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** The register of initiatives. */
@Route("initiativ")
@Menu(title = "initiative.menu", order = 20, icon = "flag")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class InitiativeListView extends Main implements HasDynamicTitle {

    private final transient Clock clock;

    InitiativeListView(InitiativeService initiatives, AgencyService agencies, AreaService areas, Clock clock) {
        this.clock = clock;
        addClassName("s-page");
        setId("innehall");
        var list = new RecordList<>(
                        Texts.of("initiative.menu"),
                        new Sort<>(InitiativeSort.NAME, false),
                        InitiativeAddress::filter,
                        initiatives::list,
                        initiatives::count)
                .counted(count -> Texts.of("initiative.count", count))
                .none(Texts.of("initiative.none"), Texts.of("initiative.none.why"))
                .changed(RecordKind.INITIATIVE, item -> item.id().value(), InitiativeListItem::name);
        list.filters()
                .search(Texts.of("initiative.search"))
                .choice("lage", Texts.of("initiative.status"), InitiativeStatus.class)
                .choice(
                        "aktor",
                        Texts.of("initiative.agency"),
                        agencies.options(),
                        AgencyOption::name,
                        agency -> agency.id().value())
                .choice(
                        "omrade",
                        Texts.of("initiative.area"),
                        areas.options(),
                        AreaOption::name,
                        area -> area.id().value())
                .choice(
                        "granskning",
                        Texts.of("initiative.review"),
                        List.of(InitiativeAddress.DUE),
                        _ -> Texts.of("initiative.review.due"),
                        due -> due,
                        due -> InitiativeAddress.DUE.equals(due) ? InitiativeAddress.DUE : null)
                .choice(
                        "losa",
                        Texts.of("initiative.loose"),
                        List.of(InitiativeAddress.LOOSE),
                        _ -> Texts.of("initiative.loose.problem"),
                        loose -> loose,
                        loose -> InitiativeAddress.LOOSE.equals(loose) ? InitiativeAddress.LOOSE : null)
                .choice(
                        "bekraftad",
                        Texts.of("initiative.confirmed"),
                        List.of(InitiativeAddress.UNCONFIRMED),
                        _ -> Texts.of("initiative.confirmed.not"),
                        no -> no,
                        no -> InitiativeAddress.UNCONFIRMED.equals(no) ? InitiativeAddress.UNCONFIRMED : null)
                .choice("evidens", Texts.of("initiative.evidence"), EvidenceGrade.class)
                .given(InitiativeAddress::period, "fran", "till", "borjade");
        list.grid()
                .component(Texts.of("initiative.name"), this::name, InitiativeSort.NAME)
                .as("namn", InitiativeListItem::name)
                .width("260px", 3)
                .component(Texts.of("initiative.status"), item -> StatusMarks.of(item.status()), InitiativeSort.STATUS)
                .as("lage", InitiativeListItem::status)
                .width("120px", 0)
                .component(Texts.of("initiative.accountable"), this::accountable, InitiativeSort.ACCOUNTABLE)
                .as(
                        "ansvarig",
                        item -> item.accountable() == null
                                ? null
                                : item.accountable().name())
                .width("220px", 2)
                .column(
                        Texts.of("initiative.agencies"),
                        item -> String.valueOf(item.agencies()),
                        InitiativeSort.AGENCIES)
                .as("aktorer", InitiativeListItem::agencies)
                .width("104px", 0)
                .figures()
                .component(Texts.of("initiative.areas"), this::areas, null)
                .as("omraden", InitiativeListItem::areas)
                .width("160px", 2)
                .component(Texts.of("initiative.nextReview"), this::review, InitiativeSort.NEXT_REVIEW)
                .as("granskning", InitiativeListItem::nextReviewOn)
                .width("176px", 0)
                .component(
                        Texts.of("initiative.evidence"),
                        item -> EvidenceMarks.of(item.grade()),
                        InitiativeSort.EVIDENCE)
                .as("evidens", InitiativeListItem::grade)
                .width("200px", 0)
                .extra()
                .column(Texts.of("initiative.longName"), InitiativeListItem::longName, null)
                .as("fullstandigt-namn", InitiativeListItem::longName)
                .width("200px", 1)
                .extra()
                .opens(item -> item.id().ref().path())
                .compact(this::compact);
        if (CurrentCaller.get().mayEdit()) {
            list.create(InitiativeListView::create).imported(RecordKind.INITIATIVE);
        }
        add(list);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("initiative.menu"));
    }

    private Component name(InitiativeListItem item) {
        var cell = new Div(link(item));
        cell.addClassName("s-compact");
        if (!item.longName().isEmpty()) {
            cell.add(SmallText.of(item.longName()));
        }
        return cell;
    }

    private static Component link(InitiativeListItem item) {
        return LabelMark.beside(new Anchor(item.id().ref().path(), item.name()), item.label());
    }

    private Component accountable(InitiativeListItem item) {
        var accountable = item.accountable();
        if (accountable == null) {
            return SmallText.of(Texts.of("initiative.accountable.none"));
        }
        var mark = new AgencyMark(accountable.id().value(), accountable.name(), accountable.shortName());
        mark.addClassName("s-quiet");
        return mark;
    }

    private Component areas(InitiativeListItem item) {
        var areas = new Span(item.areas().isEmpty() ? Texts.of("shared.unknown") : item.areas());
        areas.addClassNames("s-small", "s-wrap");
        return areas;
    }

    private Component review(InitiativeListItem item) {
        return StatusMarks.review(item.nextReviewOn(), item.status(), LocalDate.now(clock));
    }

    private List<Component> compact(InitiativeListItem item) {
        var first = new Div(link(item), StatusMarks.of(item.status()));
        first.addClassName("s-row");
        var today = LocalDate.now(clock);
        var accountable = item.accountable();
        var second = SmallText.of(Texts.of(
                "initiative.compact",
                accountable == null ? Texts.of("initiative.accountable.none") : accountable.name(),
                item.agencies()));
        if (item.nextReviewOn() == null || item.status().isOver()) {
            return List.of(first, second);
        }
        var review = new Div(
                SmallText.of(Texts.of("initiative.nextReview")),
                StatusMarks.review(item.nextReviewOn(), item.status(), today));
        review.addClassNames("s-row", "s-small");
        return List.of(first, second, review);
    }

    private static Component create() {
        return Buttons.primaryLink(Texts.of("initiative.create"), RecordKind.INITIATIVE.path() + "/ny");
    }
}

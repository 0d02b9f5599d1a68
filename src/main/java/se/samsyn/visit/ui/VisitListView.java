package se.samsyn.visit.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.ui.LabelMark;
import se.samsyn.area.AreaId;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordList;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;
import se.samsyn.visit.VisitFilter;
import se.samsyn.visit.VisitKind;
import se.samsyn.visit.VisitListItem;
import se.samsyn.visit.VisitService;
import se.samsyn.visit.VisitSort;

/** The visits, the latest first, with what is still to be kept of what was promised. */
@Route(VisitPaths.LIST)
@Menu(title = "visit.menu", order = 50, icon = "calendar")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class VisitListView extends Main implements HasDynamicTitle {

    private static final String CANCELLED = "installda";

    VisitListView(VisitService visits, VisitChoices choices) {
        addClassName("s-page");
        setId("innehall");
        var list = new RecordList<>(
                        Texts.of("visit.menu"),
                        new Sort<>(VisitSort.VISITED_ON, true),
                        VisitListView::filter,
                        visits::list,
                        visits::count)
                .counted(count -> Texts.of("visit.count", count))
                .none(Texts.of("visit.none"), Texts.of("visit.none.why"));
        var initiatives = choices.initiatives();
        list.filters()
                .search(Texts.of("visit.search"))
                .choice("slag", Texts.of("visit.kind"), VisitKind.class)
                .choice("initiativ", Texts.of("visit.initiatives"), initiatives, InitiativeId::value)
                .choice("omrade", Texts.of("visit.area"), choices.areas(), AreaId::value)
                .days("fran", Texts.of("visit.from"), "till", Texts.of("visit.to"))
                .given(VisitListView::held, CANCELLED);
        list.grid()
                .component(Texts.of("visit.name"), VisitListView::name, VisitSort.NAME)
                .as("namn", VisitListView::named)
                .width("240px", 3)
                .component(
                        Texts.of("visit.visitedOn"),
                        visit -> Dates.mark(visit.visitedOn(), choices.today()),
                        VisitSort.VISITED_ON)
                .as("dag", VisitListItem::visitedOn)
                .width("130px", 0)
                .column(Texts.of("visit.kind"), visit -> Texts.of(visit.kind()), VisitSort.KIND)
                .as("slag", VisitListItem::kind)
                .width("150px", 0)
                .column(Texts.of("visit.place"), VisitListItem::place, VisitSort.PLACE)
                .as("plats", VisitListItem::place)
                .width("150px", 1)
                .column(Texts.of("visit.initiatives"), VisitListItem::initiatives, null)
                .as("initiativ", VisitListItem::initiatives)
                .width("150px", 1)
                .component(Texts.of("visit.promises"), VisitListView::promises, null)
                .as("loften", VisitListView::promised)
                .width("150px", 0)
                .opens(visit -> VisitPaths.of(visit.id()))
                .compact(visit -> List.of(name(visit), context(visit, choices), promises(visit)));
        if (CurrentCaller.get().mayEdit()) {
            list.create(() -> Buttons.primaryLink(Texts.of("visit.new"), VisitPaths.NEW));
        }
        list.header().actions(Buttons.link(Texts.of("visit.promises.all"), VisitPaths.PROMISES));
        add(list);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("visit.menu"));
    }

    private static VisitFilter filter(Location location) {
        var initiative = Address.number(location, "initiativ");
        var area = Address.number(location, "omrade");
        return new VisitFilter(
                Address.parameter(location, "q").orElse(""),
                Address.constant(location, "slag", VisitKind.class),
                InitiativeId.ofNullable(initiative),
                null,
                AreaId.ofNullable(area),
                Address.day(location, "fran"),
                Address.day(location, "till"),
                held(location) != null);
    }

    private static @Nullable String held(Location location) {
        return Address.parameter(location, CANCELLED).filter("nej"::equals).isPresent()
                ? Texts.of("visit.given.held")
                : null;
    }

    private static Div name(VisitListItem visit) {
        var name = new Div(LabelMark.beside(new Anchor(VisitPaths.of(visit.id()), visit.name()), visit.label()));
        name.addClassName("s-row");
        if (visit.cancelled()) {
            name.add(new StateMark(Tone.UNKNOWN, Texts.of("visit.cancelled")));
        }
        return name;
    }

    private static Span context(VisitListItem visit, VisitChoices choices) {
        var parts = new ArrayList<String>();
        parts.add(Dates.relative(visit.visitedOn(), choices.today()));
        parts.add(Texts.of(visit.kind()));
        parts.add(visit.place());
        parts.add(visit.initiatives());
        parts.removeIf(String::isBlank);
        var span = new Span(String.join(" · ", parts));
        span.addClassName("s-small");
        return span;
    }

    private static Div promises(VisitListItem visit) {
        var marks = new Div();
        marks.addClassName("s-row");
        late(visit).forEach(words -> marks.add(new StateMark(Tone.BAD, words)));
        onTime(visit).forEach(words -> marks.add(new StateMark(Tone.UNKNOWN, words)));
        return marks;
    }

    private static List<String> late(VisitListItem visit) {
        return visit.latePromises() > 0 ? List.of(Texts.of("visit.promises.late", visit.latePromises())) : List.of();
    }

    private static List<String> onTime(VisitListItem visit) {
        var onTime = visit.openPromises() - visit.latePromises();
        return onTime > 0 ? List.of(Texts.of("visit.promises.open", onTime)) : List.of();
    }

    private static List<String> promised(VisitListItem visit) {
        return Stream.concat(late(visit).stream(), onTime(visit).stream()).toList();
    }

    private static List<String> named(VisitListItem visit) {
        return visit.cancelled() ? List.of(visit.name(), Texts.of("visit.cancelled")) : List.of(visit.name());
    }
}

package se.samsyn.visit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.area.AreaId;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordList;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;
import se.samsyn.visit.PromiseFilter;
import se.samsyn.visit.PromiseListItem;
import se.samsyn.visit.PromiseService;
import se.samsyn.visit.PromiseSort;
import se.samsyn.visit.PromiseStanding;

/** What was promised at all visits, and what has become of it. */
@Route(VisitPaths.PROMISES)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER"})
class PromiseListView extends Main implements HasDynamicTitle {

    private static final String FROM = "fran";
    private static final String TO = "till";

    private final transient VisitChoices choices;

    PromiseListView(PromiseService promises, VisitChoices choices) {
        this.choices = choices;
        addClassName("s-page");
        setId("innehall");
        var list = new RecordList<>(
                        Texts.of("visit.promises.title"),
                        new Sort<>(PromiseSort.DUE_ON, false),
                        PromiseListView::filter,
                        promises::list,
                        promises::count)
                .counted(count -> Texts.of("visit.promises.count", count))
                .none(Texts.of("visit.promises.empty"), Texts.of("visit.promises.empty.why"));
        list.header().under(Texts.of("visit.menu"), VisitPaths.LIST);
        list.filters()
                .choice("lage", Texts.of("visit.promises.standing"), PromiseStanding.class)
                .choice("omrade", Texts.of("visit.area"), choices.areas(), AreaId::value)
                .given(PromiseListView::period, FROM, TO);
        list.grid()
                .component(Texts.of("visit.promise.words"), PromiseListView::words, null)
                .as("lofte", PromiseListItem::words)
                .width("320px", 4)
                .component(
                        Texts.of("visit.promises.standing"),
                        promise -> VisitParts.mark(promise, choices.today()),
                        PromiseSort.STATE)
                .as(
                        "lage",
                        promise -> promise.isLate(choices.today())
                                ? PromiseStanding.LATE
                                : PromiseStanding.valueOf(promise.state().name()))
                .width("150px", 0)
                .column(
                        Texts.of("visit.promise.dueOn"),
                        promise -> promise.dueOn() == null ? "" : Dates.exact(promise.dueOn()),
                        PromiseSort.DUE_ON)
                .as("senast", PromiseListItem::dueOn)
                .width("140px", 0)
                .column(
                        Texts.of("visit.promises.by"),
                        promise -> Objects.requireNonNullElse(promise.agencyName(), ""),
                        null)
                .as("aktor", PromiseListItem::agencyName)
                .width("180px", 1)
                .component(Texts.of("visit.promises.at"), PromiseListView::visit, PromiseSort.VISITED_ON)
                .as("besok", PromiseListItem::visitName)
                .width("220px", 2)
                .opens(promise -> VisitPaths.of(promise.visit()))
                .compact(this::compact);
        add(list);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("visit.promises.title"));
    }

    private static PromiseFilter filter(Location location) {
        var area = Address.number(location, "omrade");
        return new PromiseFilter(
                Address.constant(location, "lage", PromiseStanding.class),
                AreaId.ofNullable(area),
                Address.day(location, FROM),
                Address.day(location, TO));
    }

    private static @Nullable String period(Location location) {
        var from = Address.day(location, FROM);
        var to = Address.day(location, TO);
        return from == null || to == null ? null : Texts.of("visit.promises.given", Dates.exact(from), Dates.exact(to));
    }

    private List<Component> compact(PromiseListItem promise) {
        var facts = new Div(
                VisitParts.mark(promise, choices.today()), SmallText.of(VisitParts.facts(promise, choices.today())));
        facts.addClassName("s-row");
        return List.of(words(promise), facts, visit(promise));
    }

    private static Component words(PromiseListItem promise) {
        var words = new Span(promise.words());
        words.addClassName("s-wrap");
        return words;
    }

    private static Component visit(PromiseListItem promise) {
        var link = new Anchor(VisitPaths.of(promise.visit()), promise.visitName());
        link.addClassName("s-wrap");
        return link;
    }
}

package se.samsyn.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import se.samsyn.access.CurrentCaller;
import se.samsyn.news.ArticleListItem;
import se.samsyn.news.ArticleService;
import se.samsyn.news.ArticleSort;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordList;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** The list of articles; filter and sort are in the address. */
@Route(NewsNavigation.LIST)
@Menu(title = "news.menu", order = 60, icon = "newspaper")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class ArticleListView extends Main implements HasDynamicTitle {

    private static final int MAX_ABOUT = 3;

    ArticleListView(ArticleService articles, ArticleFilters options) {
        addClassName("s-page");
        setId("innehall");
        var list = new RecordList<>(
                        Texts.of("news.list.title"),
                        new Sort<>(ArticleSort.PUBLISHED, true),
                        ArticleFilters::read,
                        articles::list,
                        articles::count)
                .counted(count -> Texts.of("news.count", count))
                .none(Texts.of("news.empty"), Texts.of("news.empty.why"));
        options.addTo(list.filters());
        list.grid()
                .component(Texts.of("news.title"), ArticleListView::title, ArticleSort.TITLE)
                .as("rubrik", ArticleListView::named)
                .width("320px", 3)
                .column(Texts.of("news.publisher"), ArticleListItem::publisher, ArticleSort.PUBLISHER)
                .as("kalla", ArticleListItem::publisher)
                .width("150px", 1)
                .column(Texts.of("news.publishedOn"), row -> Dates.exact(row.publishedOn()), ArticleSort.PUBLISHED)
                .as("publicerad", ArticleListItem::publishedOn)
                .width("140px", 0)
                .component(Texts.of("news.about"), row -> new Span(about(row)), null)
                .as("handlar-om", ArticleListItem::about)
                .width("260px", 2)
                .opens(row -> NewsNavigation.article(row.id()))
                .compact(row -> List.of(title(row), small(row), new Span(about(row))));
        if (CurrentCaller.get().mayEdit()) {
            list.create(() -> Buttons.primaryLink(Texts.of("news.import.title"), NewsNavigation.IMPORT));
            list.header()
                    .actions(new ActionMenu()
                            .add(Texts.of("news.byHand"), () -> UI.getCurrent().navigate(NewsNavigation.BY_HAND)));
        }
        add(list);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("news.list.title"));
    }

    private static Component title(ArticleListItem row) {
        var cell = new Div(new Anchor(NewsNavigation.article(row.id()), row.title()));
        cell.addClassName("s-row");
        if (row.withdrawnOn() != null) {
            cell.add(new StateMark(Tone.UNKNOWN, Texts.of("news.withdrawn")));
        }
        if (row.imagesWithoutAlt() > 0) {
            cell.add(new StateMark(Tone.PARTLY, Texts.of("news.altMissing", row.imagesWithoutAlt())));
        }
        return cell;
    }

    private static List<String> named(ArticleListItem row) {
        return row.withdrawnOn() == null ? List.of(row.title()) : List.of(row.title(), Texts.of("news.withdrawn"));
    }

    private static Span small(ArticleListItem row) {
        var text = row.publisher().isEmpty() ? "" : row.publisher() + " · ";
        var small = new Span(text + Dates.exact(row.publishedOn()));
        small.addClassName("s-small");
        return small;
    }

    private static String about(ArticleListItem row) {
        var names = row.about();
        var shown = String.join(", ", names.subList(0, Math.min(MAX_ABOUT, names.size())));
        return names.size() > MAX_ABOUT ? Texts.of("news.about.more", shown, names.size() - MAX_ABOUT) : shown;
    }
}

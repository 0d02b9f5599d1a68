package se.samsyn.news.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.access.CurrentCaller;
import se.samsyn.news.ArticleListItem;
import se.samsyn.news.ArticleService;
import se.samsyn.news.ArticleSort;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.FilterBar;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.RecordGrid;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** The list of articles; filter and sort are in the address. */
@Route(NewsNavigation.LIST)
@Menu(title = "news.menu", order = 60)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class ArticleListView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final int MAX_ABOUT = 3;

    private final transient ArticleService articles;
    private final FilterBar filters;
    private final RecordGrid<ArticleListItem> grid = new RecordGrid<>(Texts.of("news.list.title"));

    ArticleListView(ArticleService articles, ArticleFilters options) {
        this.articles = articles;
        addClassName("s-page");
        setId("innehall");
        filters = options.bar();
        var header = new PageHeader(Texts.of("news.list.title"));
        if (CurrentCaller.get().mayEdit()) {
            header.actions(
                    Buttons.primaryLink(Texts.of("news.import.title"), NewsNavigation.IMPORT),
                    new ActionMenu()
                            .add(Texts.of("news.byHand"), () -> UI.getCurrent().navigate(NewsNavigation.BY_HAND)));
        }
        grid.component(Texts.of("news.title"), ArticleListView::title, ArticleSort.TITLE)
                .width("320px", 3)
                .column(Texts.of("news.publisher"), ArticleListItem::publisher, ArticleSort.PUBLISHER)
                .width("150px", 1)
                .column(Texts.of("news.publishedOn"), row -> Dates.exact(row.publishedOn()), ArticleSort.PUBLISHED)
                .width("140px", 0)
                .component(Texts.of("news.about"), row -> new Span(about(row)), null)
                .width("260px", 2)
                .compact(row -> List.of(title(row), small(row), new Span(about(row))))
                .onSort(sort -> filters.keep("sort", sort));
        add(header, filters, grid);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        filters.read(event.getLocation());
        load(event.getLocation());
    }

    @Override
    public String getPageTitle() {
        return Texts.of("news.list.title") + " · Samsyn";
    }

    private void load(Location location) {
        var sort = Sort.parse(
                FilterBar.parameter(location, "sort"), ArticleSort.class, new Sort<>(ArticleSort.PUBLISHED, true));
        try {
            var filter = ArticleFilters.read(location);
            var rows = articles.list(filter, sort);
            grid.showSort(sort.by(), sort.descending());
            filters.showCount(Texts.of(
                    "news.count", rows.size() < ArticleService.MAX_ROWS ? rows.size() : articles.count(filter)));
            if (rows.isEmpty()) {
                grid.showInstead(filters.isEmpty() ? nothing() : noMatch());
            } else {
                grid.setRows(rows);
            }
        } catch (DataAccessException | TransactionException e) {
            grid.showInstead(new ErrorNote(
                    Texts.of("shared.loadFailed"),
                    Texts.of("shared.loadFailed.explanation"),
                    new Button(Texts.of("shared.retry"), _ -> load(location))));
        }
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

    private static EmptyState nothing() {
        return CurrentCaller.get().mayEdit()
                ? new EmptyState(
                        Texts.of("news.empty"),
                        Texts.of("news.empty.why"),
                        new Anchor(NewsNavigation.IMPORT, Texts.of("news.import.title")))
                : new EmptyState(Texts.of("news.empty"), Texts.of("news.empty.why"));
    }

    private static EmptyState noMatch() {
        return new EmptyState(
                Texts.of("shared.noMatch"),
                Texts.of("shared.noMatch.explanation"),
                new Anchor(NewsNavigation.LIST, Texts.of("shared.clearFilters")));
    }
}

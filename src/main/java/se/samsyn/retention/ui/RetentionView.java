package se.samsyn.retention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.samsyn.access.CurrentCaller;
import se.samsyn.retention.DisposalService;
import se.samsyn.retention.DueFilter;
import se.samsyn.retention.DueItem;
import se.samsyn.retention.DueRef;
import se.samsyn.retention.DueSort;
import se.samsyn.retention.RetentionService;
import se.samsyn.shared.Page;
import se.samsyn.shared.RetentionKind;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordList;
import se.samsyn.shared.ui.Texts;

/** What falls due, and from here its disposal. The data-protection officer reads the same list, in numbers. */
@Route(RetentionView.PATH)
@Menu(title = "retention.menu", order = 97, icon = "archive")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "DATA_PROTECTION_OFFICER"})
class RetentionView extends Main implements HasDynamicTitle {

    static final String PATH = "gallring";

    private static final String DAY = "den";
    private static final String KIND = "slag";
    private static final String HELD = "undantag";

    private final transient RetentionService retention;
    private final transient DisposalService disposals;
    private final transient DueCells cells;
    private final Set<DueRef> picked = new LinkedHashSet<>();
    private final Button review = new Button();
    private transient DueFilter filter = DueFilter.ALL;
    private transient Sort<DueSort> sort = new Sort<>(DueSort.DUE_ON, false);
    private final RecordList<DueItem, DueFilter, DueSort> list;

    RetentionView(RetentionService retention, DisposalService disposals) {
        this.retention = retention;
        this.disposals = disposals;
        var decisions = retention.decisions();
        cells = new DueCells(decisions);
        addClassName("s-page");
        setId("innehall");
        list = new RecordList<DueItem, DueFilter, DueSort>(
                        Texts.of("retention.menu"), sort, this::read, this::fetch, retention::count)
                .counted(count -> {
                    review.setVisible(count > 0);
                    return Texts.of("retention.count", count);
                })
                .none(
                        Texts.of(decisions.isEmpty() ? "retention.undecided" : "retention.none"),
                        Texts.of(decisions.isEmpty() ? "retention.undecided.why" : "retention.none.why"))
                .notExported();
        list.header().facts(facts());
        if (mayEdit()) {
            review.addThemeVariants(ButtonVariant.PRIMARY);
            review.addClickListener(_ -> review());
            list.header().actions(review);
        }
        list.header()
                .actions(
                        Buttons.link(Texts.of("retention.decisions"), DecisionsView.PATH),
                        Buttons.link(Texts.of("retention.protocols"), ProtocolsView.PATH));
        if (mayEdit()) {
            list.filters().search(Texts.of("retention.search"));
        }
        list.filters()
                .choice(KIND, Texts.of("retention.kind"), RetentionKind.class)
                .choice(HELD, Texts.of("retention.hold"), DueFilter.HoldState.class)
                .day(DAY, Texts.of("retention.day"));
        columns();
        add(list);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("retention.menu"));
    }

    private String facts() {
        var undated = retention.countUndated();
        var facts = Texts.of("retention.facts");
        return undated == 0 ? facts : facts + " " + Texts.of("retention.undated", undated);
    }

    private void columns() {
        var grid = list.grid();
        if (mayEdit()) {
            grid.component(Texts.of("retention.pick"), this::pick, null).width("76px", 0);
        }
        grid.component(Texts.of("retention.record"), DueCells::record, mayEdit() ? DueSort.NAME : null)
                .as("post", row -> row.ref().id())
                .width("220px", 3)
                .column(Texts.of("retention.kind"), row -> Texts.of(row.ref().kind()), DueSort.KIND)
                .as("slag", row -> row.ref().kind())
                .width("170px", 1);
        if (mayEdit()) {
            grid.component(Texts.of("retention.label"), DueCells::label, null)
                    .as("delning", DueItem::label)
                    .width("150px", 0);
        }
        grid.component(Texts.of("retention.why"), cells::why, null)
                .as("varfor", row -> row.ref().kind())
                .width("280px", 3)
                .column(Texts.of("retention.dueOn"), row -> Dates.exact(row.dueOn()), DueSort.DUE_ON)
                .as("forfaller", DueItem::dueOn)
                .width("150px", 0);
        if (mayEdit()) {
            grid.menu(this::menu);
        }
        grid.compact(row ->
                List.of(mayEdit() ? DueCells.head(pick(row), row, menu(row)) : DueCells.record(row), cells.why(row)));
    }

    private static boolean mayEdit() {
        return CurrentCaller.get().mayEdit();
    }

    private DueFilter read(Location location) {
        picked.clear();
        filter = new DueFilter(
                Address.parameter(location, "q").orElse(""),
                Address.constant(location, KIND, RetentionKind.class),
                Address.day(location, DAY),
                Address.constant(location, HELD, DueFilter.HoldState.class));
        name();
        return filter;
    }

    private List<DueItem> fetch(DueFilter wanted, Sort<DueSort> by, Page page) {
        sort = by;
        return retention.list(wanted, by, page);
    }

    private Component pick(DueItem row) {
        if (row.hold() != null || row.dueOn().isAfter(retention.today())) {
            return new Span();
        }
        var box = new Checkbox(picked.contains(row.ref()));
        box.setAriaLabel(Texts.of("retention.pick.this", RetentionWords.numbered(row.ref())));
        box.addValueChangeListener(event -> {
            if (event.getValue()) {
                picked.add(row.ref());
            } else {
                picked.remove(row.ref());
            }
            name();
        });
        return box;
    }

    private Component menu(DueItem row) {
        var menu = new ActionMenu(Texts.of("retention.more", RetentionWords.numbered(row.ref())));
        menu.add(Texts.of("retention.hold.place"), () -> HoldDialog.place(retention, row, this::reload));
        if (row.hold() != null) {
            menu.add(Texts.of("retention.hold.lift"), () -> HoldDialog.lift(retention, row, this::reload));
        }
        return menu;
    }

    private void name() {
        review.setText(
                picked.isEmpty()
                        ? Texts.of("retention.review.all")
                        : Texts.of("retention.review.picked", picked.size()));
    }

    /** What is picked, or where nothing is all that the list shows. */
    private void review() {
        var refs = picked.isEmpty()
                ? retention.list(filter, sort, Page.first(DisposalService.MOST)).stream()
                        .map(DueItem::ref)
                        .toList()
                : List.copyOf(picked);
        DisposalDialog.open(disposals, refs);
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}

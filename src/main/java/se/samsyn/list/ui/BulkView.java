package se.samsyn.list.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import se.samsyn.list.BulkChangeId;
import se.samsyn.list.BulkDone;
import se.samsyn.list.BulkRecord;
import se.samsyn.list.BulkService;
import se.samsyn.shared.BulkField;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.Texts;

/** One change of many: what each record said before and after, and the way back. */
@Route("andringar/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
@StyleSheet("context://_static/list.css")
class BulkView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient BulkService service;

    BulkView(BulkService service) {
        this.service = service;
        addClassName("s-page");
        setId("innehall");
    }

    static String path(BulkChangeId id) {
        return "andringar/" + id.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(new BulkChangeId(Pages.id(event)));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("list.bulk.page"));
    }

    private void show(BulkChangeId id) {
        var done = Pages.found(() -> service.get(id));
        var field = service.of(done.kind()).orElseThrow(NotFoundException::new).fields().stream()
                .filter(one -> one.key().equals(done.field()))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        var header = new PageHeader(Texts.of("list.bulk.page.title", done.size(), field.label()))
                .under(Texts.of("list.bulk.page.list"), done.kind().path())
                .facts(facts(done));
        if (!done.left().isEmpty()) {
            header.actions(new Button(
                    Texts.of("list.bulk.undo"),
                    _ -> Confirmation.ask(
                            Texts.of("list.bulk.undo.title"),
                            Texts.of("list.bulk.undo.why"),
                            Texts.of("list.bulk.undo"),
                            () -> {
                                var undone = service.undo(id);
                                UI.getCurrent().refreshCurrentRoute(false);
                                BulkUndo.tell(undone);
                            })));
        }
        removeAll();
        add(header);
        if (!done.reason().isEmpty()) {
            add(new FactList().add(Texts.of("shared.why"), done.reason()));
        }
        add(table(done, field), BulkRows.more(done.records().size()));
    }

    private DataTable table(BulkDone done, BulkField<?> field) {
        var shown = BulkRows.first(
                done.records().stream().map(one -> one.record().id()).toList());
        var names = service.names(done.kind(), shown);
        var table = new DataTable(
                Texts.of("list.bulk.changed.caption", field.label()),
                Stream.of("list.bulk.record", "list.bulk.changed.before", "list.bulk.changed.after", "list.bulk.now")
                        .limit(isTried(done) ? 4 : 3)
                        .map(Texts::of)
                        .toList());
        done.records().stream()
                .limit(shown.size())
                .forEach(record -> table.row(Stream.of(
                                new Anchor(
                                        record.record().path(),
                                        names.getOrDefault(
                                                record.record().id(),
                                                record.record().path())),
                                BulkRows.before(BulkRows.words(field, record.said())),
                                new Span(BulkRows.words(field, record.says())),
                                new Span(now(record)))
                        .limit(isTried(done) ? 4 : 3)
                        .toArray(Component[]::new)));
        return table;
    }

    /** Whether anybody has taken it back, as far as it went. */
    private static boolean isTried(BulkDone done) {
        return done.records().stream()
                .anyMatch(record -> record.undone() || !record.leftWhy().isEmpty());
    }

    private static String now(BulkRecord record) {
        if (record.undone()) {
            return Texts.of("list.bulk.now.undone");
        }
        return record.leftWhy().isEmpty()
                ? Texts.of("list.bulk.now.left")
                : Texts.of("list.bulk.now.left.why", Texts.of(record.leftWhy()));
    }

    private static String facts(BulkDone done) {
        var facts = new StringBuilder(Texts.of("list.bulk.made", done.madeBy(), day(done.madeAt())));
        if (done.undoneAt() != null) {
            facts.append(" ").append(Texts.of("list.bulk.undone.by", done.undoneBy(), day(done.undoneAt())));
        }
        if (isTried(done) && !done.left().isEmpty()) {
            facts.append(" ")
                    .append(Texts.of("list.bulk.left.count", done.left().size()));
        }
        var hidden = done.size() - done.records().size();
        if (hidden > 0) {
            facts.append(" ").append(Texts.of("list.bulk.hidden", hidden));
        }
        return facts.toString();
    }

    private static String day(java.time.Instant at) {
        return Dates.exact(Dates.day(at));
    }
}

package se.samsyn.exchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import se.samsyn.exchange.ImportId;
import se.samsyn.exchange.ImportListItem;
import se.samsyn.exchange.ImportRefused;
import se.samsyn.exchange.ImportRun;
import se.samsyn.exchange.ImportRuns;
import se.samsyn.exchange.ImportState;
import se.samsyn.exchange.TableImportService;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** One import: how the file is read and what would come of it; how far it is while it is done; and what came of it. */
@Route(Imports.PATH + "/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
@StyleSheet("context://_static/exchange.css")
class TableImportView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(TableImportView.class);

    private final transient TableImportService imports;
    private final transient ImportRuns runs;
    private final transient Clock clock;
    private final Div message = new Div();
    private final Div content = new Div();
    private transient ImportId id = new ImportId(0);
    private String title = "";
    private transient Runnable stopFollowing = () -> {};
    private transient @Nullable ImportRun shown;

    TableImportView(TableImportService imports, ImportRuns runs, Clock clock) {
        this.imports = imports;
        this.runs = runs;
        this.clock = clock;
        addClassName("s-page");
        setId("innehall");
        addDetachListener(_ -> stopFollowing.run());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new ImportId(Pages.id(event));
        Pages.found(() -> imports.item(id));
        message.removeAll();
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        var run = shown;
        if (run != null && !run.isOver()) {
            follow(run);
        }
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private void show() {
        var item = imports.item(id);
        title = item.fileName();
        removeAll();
        content.removeAll();
        var header = new PageHeader(item.fileName())
                .under(Texts.of("exchange.title"), Imports.PATH)
                .mark(Words.mark(item.state()))
                .facts(facts(item));
        add(header, message, content);
        var run = runs.of(id);
        if (run.isPresent()) {
            shown = run.get();
            content.add(new RunPart(run.get()));
            if (isAttached()) {
                follow(run.get());
            }
        } else if (item.state() == ImportState.DRAFT) {
            content.add(new DraftPart(id, imports, mark -> begin(() -> runs.run(id, mark)), this::discarded));
        } else {
            content.add(new ReportPart(item, imports, () -> begin(this::undo), clock));
        }
    }

    private String facts(ImportListItem item) {
        return Texts.of(
                "exchange.item.facts." + item.state(),
                Texts.of(item.kind()),
                item.by(),
                Dates.relative(Words.day(item.at()), LocalDate.now(clock)));
    }

    private void begin(Supplier<ImportRun> begun) {
        message.removeAll();
        try {
            var run = begun.get();
            shown = run;
            content.removeAll();
            content.add(new RunPart(run));
            follow(run);
        } catch (RuleViolation e) {
            refuse(e);
        }
    }

    /** Tells this page how far it is, from the thread that does it. */
    private void follow(ImportRun run) {
        var ui = UI.getCurrent();
        stopFollowing.run();
        stopFollowing = run.follow(() -> {
            try {
                ui.access(() -> tell(run));
            } catch (UIDetachedException e) {
                LOG.debug("The page was closed meanwhile; the import goes on", e);
            }
        });
        // it may have ended before anybody followed
        tell(run);
    }

    private void tell(ImportRun run) {
        if (shown != run) {
            return;
        }
        if (!run.isOver()) {
            content.getChildren()
                    .filter(RunPart.class::isInstance)
                    .map(RunPart.class::cast)
                    .forEach(RunPart::tell);
            return;
        }
        shown = null;
        stopFollowing.run();
        try {
            show();
        } catch (NoSuchElementException e) {
            LOG.debug("It was thrown away in another window", e);
            content.removeAll();
        }
        run.failure().ifPresentOrElse(this::fail, () -> {
            Toasts.done(finished(imports.item(id)));
            content.getChildren().findFirst().ifPresent(part -> {
                part.addClassName("s-told");
                part.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
            });
        });
    }

    private ImportRun undo() {
        return runs.undo(id, Texts.of("exchange.undo.reason", String.valueOf(id.value())));
    }

    private static String finished(ImportListItem item) {
        return item.state() == ImportState.UNDONE
                ? Texts.of("exchange.finished.undone", item.takenBack())
                : Texts.of(
                        "exchange.finished." + item.kind(),
                        item.counts().created() + item.counts().changed());
    }

    private void fail(RuntimeException why) {
        switch (why) {
            case RuleViolation violation -> refuse(violation);
            case ImportRefused refused ->
                message.add(new ErrorNote(
                        Texts.of("exchange.refused.line", refused.line()),
                        Texts.of(refused.why().key(), refused.why().parameters()) + " "
                                + Texts.of("exchange.refused.nothing")));
            case DataAccessException _ ->
                message.add(new ErrorNote(Texts.of("exchange.refused"), Texts.of("shared.database")));
            default -> message.add(new ErrorNote(Texts.of("exchange.refused"), Texts.of("exchange.refused.broken")));
        }
    }

    private void refuse(RuleViolation why) {
        message.add(new ErrorNote(Texts.of("exchange.refused"), Texts.of(why.key(), why.parameters())));
    }

    private void discarded() {
        UI.getCurrent().navigate(Imports.PATH);
        Toasts.done(Texts.of("exchange.discarded"));
    }
}

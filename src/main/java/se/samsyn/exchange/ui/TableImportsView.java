package se.samsyn.exchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.samsyn.exchange.ImportKind;
import se.samsyn.exchange.ImportListItem;
import se.samsyn.exchange.TableImportService;
import se.samsyn.exchange.Template;
import se.samsyn.exchange.file.Sheet;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.ExportTrail;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordGrid;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** Where a table comes in: what its rows are, and the file; and the imports that there have been. */
@Route(Imports.PATH)
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
@StyleSheet("context://_static/exchange.css")
class TableImportsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final transient TableImportService imports;
    private final transient Template template;
    private final transient Clock clock;
    private final RadioButtonGroup<ImportKind> kind = new RadioButtonGroup<>(Texts.of("exchange.kind"));
    private final transient ExportTrail trail;
    private final Anchor example = new Anchor();
    private final Anchor filled = new Anchor();
    private final Div goals = new Div();
    private final Div earlier = new Div();

    TableImportsView(TableImportService imports, Template template, ExportTrail trail, Clock clock) {
        this.imports = imports;
        this.trail = trail;
        this.template = template;
        this.clock = clock;
        addClassName("s-page");
        setId("innehall");
        kind.setItems(ImportKind.values());
        kind.setItemLabelGenerator(Texts::of);
        kind.addValueChangeListener(event -> offerTemplate(event.getValue()));
        kind.setValue(ImportKind.INITIATIVE);
        var templateHelp = new Span(example, new Span(" " + Texts.of("exchange.template.why")));
        templateHelp.addClassName("s-small");
        offerGoals();
        var form = new Div(kind, templateHelp, goals, new TableField(this::begin));
        form.addClassNames("s-form", "s-import");
        add(new PageHeader(Texts.of("exchange.title")).facts(Texts.of("exchange.facts")), form, earlier);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var asked = Address.parameter(event.getLocation(), "slag").orElse("");
        Stream.of(ImportKind.values())
                .filter(one -> one.record().path().equals(asked))
                .forEach(kind::setValue);
        earlier.removeAll();
        var all = imports.list();
        if (!all.isEmpty()) {
            earlier.add(new PageSection(Texts.of("exchange.earlier"), grid(all)));
        }
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("exchange.title"));
    }

    private void begin(String name, List<Sheet> sheets) {
        var id = imports.start(kind.getValue(), name, sheets);
        UI.getCurrent().navigate(Imports.path(id));
    }

    private void offerTemplate(ImportKind of) {
        goals.setVisible(of == ImportKind.GOAL);
        example.setText(Texts.of("exchange.template", Texts.of(of)));
        var locale = Texts.locale();
        example.setHref(download("mall", of, out -> template.write(of, locale, out)), AttachmentType.DOWNLOAD);
    }

    /** How several indicators of a goal are written, and a file with those that there are: lists show one of each. */
    private void offerGoals() {
        var locale = Texts.locale();
        filled.setText(Texts.of("exchange.filled"));
        filled.setHref(
                download(
                        "att-andra",
                        ImportKind.GOAL,
                        out -> trail.taken(RecordKind.GOAL.path(), template.fill(ImportKind.GOAL, locale, out))),
                AttachmentType.DOWNLOAD);
        goals.add(
                new Paragraph(Texts.of("exchange.indicators")),
                new Paragraph(filled, new Span(" " + Texts.of("exchange.filled.why"))));
        goals.addClassName("s-small");
    }

    @FunctionalInterface
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    /** Written whole before any of it leaves. */
    private static DownloadHandler download(String what, ImportKind of, Writing writing) {
        return download -> {
            var out = new ByteArrayOutputStream();
            writing.to(out);
            download.setFileName(of.record().path() + "-" + what + ".xlsx");
            download.setContentType(WORKBOOK);
            download.setContentLength(out.size());
            download.getResponse().setHeader("Cache-Control", "private, no-store");
            out.writeTo(download.getOutputStream());
        };
    }

    private Component grid(List<ImportListItem> all) {
        var grid = new RecordGrid<ImportListItem>(Texts.of("exchange.earlier"))
                .component(Texts.of("exchange.file"), TableImportsView::link, null)
                .width("240px", 3)
                .column(Texts.of("exchange.kind.short"), item -> Texts.of(item.kind()), null)
                .width("112px", 0)
                .component(Texts.of("exchange.state"), item -> Words.mark(item.state()), null)
                .width("144px", 0)
                .column(Texts.of("exchange.by"), ImportListItem::by, null)
                .width("176px", 1)
                .component(Texts.of("exchange.at"), this::at, null)
                .width("128px", 0)
                .component(Texts.of("exchange.result"), TableImportsView::result, null)
                .width("224px", 2)
                .compact(item -> List.of(
                        link(item),
                        Words.mark(item.state()),
                        SmallText.of(Texts.of(item.kind()) + " · " + item.by()),
                        SmallText.of(Words.result(item))));
        grid.load(() -> all, Span::new);
        return grid;
    }

    private static Component link(ImportListItem item) {
        var link = new Anchor(Imports.path(item.id()), item.fileName());
        link.addClassName("s-wrap");
        return link;
    }

    private static Component result(ImportListItem item) {
        var result = SmallText.of(Words.result(item));
        result.addClassName("s-wrap");
        return result;
    }

    private Component at(ImportListItem item) {
        return Dates.mark(Words.day(item.at()), LocalDate.now(clock));
    }
}

package se.samsyn.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.audit.Action;
import se.samsyn.audit.Actor;
import se.samsyn.audit.AuditEntry;
import se.samsyn.audit.AuditFilter;
import se.samsyn.audit.AuditService;
import se.samsyn.audit.AuditSort;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Language;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordList;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** Who did what, and when. Without what is recorded: the data-protection officer follows the log and sees no content. */
@Route("logg")
@Menu(title = "audit.menu", order = 95, icon = "clock")
@RolesAllowed({"DIRECTOR", "DATA_PROTECTION_OFFICER"})
class AuditLogView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient AuditService log;
    private final transient LogWords words;
    private final ChainState chain;
    private transient AuditFilter filter = AuditFilter.ALL;
    private final transient Map<RecordRef, String> names = new HashMap<>();

    AuditLogView(AuditService log, Texts texts) {
        this.log = log;
        words = new LogWords(log.fieldLabels());
        chain = new ChainState(log);
        addClassName("s-page");
        setId("innehall");
        var list = new RecordList<>(
                        Texts.of("audit.menu"), new Sort<>(AuditSort.NUMBER, true), this::read, this::page, log::count)
                .counted(count -> Texts.of("audit.count", count))
                .none(Texts.of("audit.none"), Texts.of("audit.none.why"))
                .notExported();
        list.header().facts(Texts.of("audit.facts")).actions(export(texts));
        list.filters()
                .search(Texts.of("audit.search"))
                .choice("vem", Texts.of("audit.column.who"), log.actors(), Actor::name, Actor::identityId)
                .choice("vad", Texts.of("audit.column.what"), Action.class)
                .choice(
                        "slag",
                        Texts.of("audit.column.kind"),
                        Arrays.asList(RecordKind.values()),
                        kind -> LogWords.kind(kind.name()),
                        RecordKind::name,
                        AuditLogView::kind)
                .days("fran", Texts.of("audit.from"), "till", Texts.of("audit.to"))
                .given(AuditLogView::record, "post");
        list.grid()
                .column(Texts.of("audit.column.at"), entry -> Moments.of(entry.at()), AuditSort.NUMBER)
                .as("tid", entry -> Dates.day(entry.at()))
                .width("190px", 0)
                .component(Texts.of("audit.column.who"), AuditLogView::who, null)
                .as("vem", AuditEntry::actor)
                .width("220px", 2)
                .column(Texts.of("audit.column.what"), entry -> Texts.of(entry.action()), null)
                .as("vad", AuditEntry::action)
                .width("170px", 1)
                .component(Texts.of("audit.column.record"), this::target, null)
                .as("post", AuditEntry::recordId)
                .width("170px", 2)
                .component(Texts.of("audit.column.about"), entry -> wrapped(words.about(entry)), null)
                .as("om", words::about)
                .width("200px", 3)
                .column(Texts.of("audit.column.number"), entry -> String.valueOf(entry.number()), null)
                .as("nummer", AuditEntry::number)
                .width("90px", 0)
                .figures()
                .compact(this::compact);
        add(list);
        list.header().getElement().getParent().insertChild(1, chain.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        chain.refresh();
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("audit.menu"));
    }

    private AuditFilter read(Location location) {
        filter = new AuditFilter(
                Address.parameter(location, "q").orElse(""),
                Address.number(location, "vem"),
                Address.constant(location, "vad", Action.class),
                Address.constant(location, "slag", RecordKind.class),
                Address.number(location, "post"),
                Address.day(location, "fran"),
                Address.day(location, "till"));
        return filter;
    }

    private List<AuditEntry> page(AuditFilter wanted, Sort<AuditSort> sort, Page page) {
        var entries = log.list(wanted, sort, page);
        names.putAll(log.names(
                entries.stream().flatMap(entry -> entry.record().stream()).toList()));
        return entries;
    }

    /** The file is written when it is asked for, as the list is filtered then. */
    private Component export(Texts texts) {
        var language = Language.of(texts, Texts.locale());
        DownloadHandler handler = event -> {
            event.setFileName("logg.csv");
            event.setContentType("text/csv; charset=utf-8");
            var out = event.getOutputStream();
            Texts.writing(language, () -> {
                log.export(filter, words.csv(), out);
                return true;
            });
        };
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, Texts.of("audit.export"));
        link.addClassName("s-button");
        return link;
    }

    private List<Component> compact(AuditEntry entry) {
        var what = new Div(new Span(Texts.of(entry.action())), new Span(" "), target(entry));
        return List.of(what, who(entry), SmallText.of(Moments.of(entry.at())), wrapped(words.about(entry)));
    }

    private static Component who(AuditEntry entry) {
        var roles = entry.acting().stream()
                .map(role -> Texts.of("access.Role." + role))
                .collect(Collectors.joining(", "));
        var as = entry.agency().isEmpty() ? roles : roles + ", " + entry.agency();
        var who = new Div(new Div(entry.actor()), SmallText.of(as));
        who.addClassName("s-wrap");
        return who;
    }

    /** Which record: its name and a link for those who may see it now, otherwise the number it is known by. */
    private Component target(AuditEntry entry) {
        var kind = entry.kind();
        if (kind == null) {
            return new Span();
        }
        var number = entry.recordId() == null || entry.recordId() == 0
                ? LogWords.kind(kind)
                : LogWords.kind(kind) + " " + entry.recordId();
        return entry.record()
                .filter(names::containsKey)
                .<Component>map(record -> {
                    var named = new Div(
                            new Anchor(record.path(), String.valueOf(names.get(record))),
                            new Div(SmallText.of(number)));
                    named.addClassName("s-wrap");
                    return named;
                })
                .orElseGet(() -> new Span(number));
    }

    private static @Nullable RecordKind kind(String name) {
        return Arrays.stream(RecordKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String record(Location location) {
        return Optional.ofNullable(Address.number(location, "post"))
                .map(number -> Texts.of("audit.given.record", String.valueOf(number)))
                .orElse(null);
    }

    private static Span wrapped(String text) {
        var span = new Span(text);
        span.addClassName("s-wrap");
        return span;
    }
}

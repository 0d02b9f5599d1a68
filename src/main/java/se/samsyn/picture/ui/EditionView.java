package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.samsyn.picture.Edition;
import se.samsyn.picture.EditionListItem;
import se.samsyn.picture.EditionService;
import se.samsyn.picture.PictureContent;
import se.samsyn.picture.PictureWords;
import se.samsyn.picture.Wording;
import se.samsyn.picture.pdf.EditionPdf;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** A frozen picture, drawn from what was frozen and never from the registry. */
@Route("lagesbild/utgavor/:id")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class EditionView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EditionService service;
    private final transient EditionPdf pdf;
    private final transient Wording wording;
    private String title = "";

    EditionView(EditionService service, EditionPdf pdf, Texts texts) {
        this.service = service;
        this.pdf = pdf;
        this.wording = new Wording(texts, Texts.locale());
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var edition = EditionRoutes.edition(service, event, "id");
        var head = edition.head();
        title = Texts.of("picture.edition.titled", head.picture(), head.number());
        removeAll();
        var others = new ArrayList<>(service.list());
        others.removeIf(other -> other.id().equals(head.id()));
        var header = header(edition).actions(download(edition));
        before(head, others).ifPresent(before -> {
            others.remove(before);
            header.actions(Buttons.link(
                    Texts.of("picture.edition.compareWith", before.number()), EditionRoutes.comparing(head, before)));
        });
        add(header, howToRead(), new Div(compare(head, others)));
        if (edition.content().formatVersion() > PictureContent.FORMAT) {
            add(notice(Texts.of("picture.newer")));
        }
        if (!head.note().isBlank()) {
            var note = new Paragraph(head.note());
            note.addClassName("s-note");
            add(note);
        }
        var hidden = new PictureWords(wording, edition.content()).withheld();
        if (!hidden.isEmpty()) {
            add(notice(Texts.of("picture.withheld", String.join(", ", hidden))));
        }
        var sections = new PictureSections(wording, true);
        sections.show(edition.content());
        add(sections);
    }

    @Override
    public String getPageTitle() {
        return Texts.of("picture.pageTitle", title);
    }

    private PageHeader header(Edition edition) {
        var head = edition.head();
        var period = new PictureWords(wording, edition.content()).period();
        var area = edition.content().frame().area();
        var where = area == null ? edition.content().frame().municipality() : area.name();
        return new PageHeader(title)
                .under(Texts.of("picture.editions.title"), "lagesbild/utgavor")
                .mark(
                        new StateMark(Tone.PLAIN, Texts.of("picture.edition.frozen")),
                        new StateMark(Tone.PLAIN, wording.of(head.kind())))
                .facts(where + " · " + period + " · "
                        + Texts.of(
                                "picture.edition.frozenBy",
                                wording.date(head.frozenAt()),
                                wording.time(head.frozenAt()),
                                head.frozenBy()));
    }

    /** What has changed since the edition before is what editions are read for. */
    private static Optional<EditionListItem> before(EditionListItem head, List<EditionListItem> all) {
        return all.stream()
                .filter(other -> other.pictureId() == head.pictureId() && other.number() < head.number())
                .max(Comparator.comparingInt(EditionListItem::number));
    }

    private Component compare(EditionListItem head, List<EditionListItem> others) {
        var select = new Select<EditionListItem>();
        select.setLabel(Texts.of("picture.edition.compare"));
        select.setItems(others);
        select.setPlaceholder(Texts.of("picture.edition.compare.choose"));
        select.addClassName("s-compare-with");
        select.setItemLabelGenerator(other -> name(head, other));
        select.setVisible(!others.isEmpty());
        select.addValueChangeListener(
                event -> UI.getCurrent().navigate(EditionRoutes.comparing(head, event.getValue())));
        return select;
    }

    private String name(EditionListItem head, EditionListItem other) {
        var name = other.pictureId() == head.pictureId()
                ? Texts.of("picture.edition", other.number())
                : Texts.of("picture.edition.titled", other.picture(), other.number());
        return name + ", " + Texts.of("picture.period", wording.date(other.from()), wording.date(other.to()));
    }

    private static Component howToRead() {
        return Shown.span("s-how-to-read", Texts.of("picture.edition.howToRead"));
    }

    /** The file is made when it is asked for, outside the session's lock. */
    private Component download(Edition edition) {
        var locale = wording.locale();
        var name =
                Texts.of("picture.pdf.fileName", String.valueOf(edition.head().number()));
        var handler = DownloadHandler.fromInputStream(_ -> {
            service.exported(edition.head().id());
            var file = pdf.render(edition, locale);
            return new DownloadResponse(new ByteArrayInputStream(file), name, "application/pdf", file.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, Texts.of("picture.edition.pdf"));
        link.addClassNames("s-button", "s-button-primary");
        return link;
    }

    private static Div notice(String text) {
        var notice = new Div(new Paragraph(text));
        notice.addClassName("s-notice");
        return notice;
    }
}

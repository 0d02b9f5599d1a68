package se.samsyn.picture.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.picture.EditionListItem;
import se.samsyn.picture.EditionService;
import se.samsyn.picture.Wording;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** All frozen pictures, by picture, each with its editions, the newest first. */
@Route("lagesbild/utgavor")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class EditionsView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient EditionService service;
    private final transient Wording wording;
    private final Div body = new Div();

    EditionsView(EditionService service, Texts texts) {
        this.service = service;
        this.wording = new Wording(texts, Texts.locale());
        addClassName("s-page");
        setId("innehall");
        body.addClassName("s-picture");
        add(
                new PageHeader(Texts.of("picture.editions.title"))
                        .under(Texts.of("picture.title"), "lagesbild")
                        .facts(Texts.of("picture.editions.facts")),
                body);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        load();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("picture.pageTitle", Texts.of("picture.editions.title"));
    }

    private void load() {
        body.removeAll();
        try {
            var editions = service.list();
            if (editions.isEmpty()) {
                body.add(new EmptyState(
                        Texts.of("picture.editions.none"),
                        Texts.of("picture.editions.none.why"),
                        new Anchor("lagesbild", Texts.of("picture.editions.toPicture"))));
            }
            editions.stream()
                    .collect(Collectors.groupingBy(EditionListItem::pictureId, LinkedHashMap::new, Collectors.toList()))
                    .values()
                    .forEach(ofPicture -> body.add(picture(ofPicture)));
        } catch (DataAccessException | TransactionException e) {
            body.add(new ErrorNote(
                    Texts.of("shared.loadFailed"),
                    Texts.of("shared.loadFailed.explanation"),
                    new Button(Texts.of("shared.retry"), _ -> load())));
        }
    }

    private Component picture(List<EditionListItem> editions) {
        var first = editions.getFirst();
        var list = new UnorderedList();
        list.addClassName("s-list");
        for (var i = 0; i < editions.size(); i++) {
            list.add(row(editions.get(i), i + 1 < editions.size() ? editions.get(i + 1) : null));
        }
        return new PageSection(first.picture(), list).action(new StateMark(Tone.PLAIN, wording.of(first.kind())));
    }

    private ListItem row(EditionListItem edition, @org.jspecify.annotations.Nullable EditionListItem previous) {
        var path = RowLinks.record(RecordKind.EDITION, edition.id().value());
        var name = new Anchor(path, Texts.of("picture.edition", edition.number()));
        name.addClassName("s-strong");
        var what = new Div(
                name,
                Shown.span(
                        "s-small",
                        Texts.of(
                                "picture.edition.row",
                                wording.date(edition.frozenAt()),
                                wording.time(edition.frozenAt()),
                                edition.frozenBy(),
                                Texts.of("picture.period", wording.date(edition.from()), wording.date(edition.to())))));
        what.addClassNames("s-grow", "s-stack-tight");
        if (!edition.note().isBlank()) {
            what.add(Shown.span("s-note", edition.note()));
        }
        var row = new ListItem(what);
        if (previous != null) {
            row.add(new Anchor(
                    EditionRoutes.comparing(edition, previous),
                    Texts.of("picture.edition.compareWith", previous.number())));
        }
        return row;
    }
}

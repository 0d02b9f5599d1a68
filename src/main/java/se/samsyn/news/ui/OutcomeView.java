package se.samsyn.news.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.samsyn.news.Addition;
import se.samsyn.news.ImportId;
import se.samsyn.news.ImportOutcome;
import se.samsyn.news.ImportService;
import se.samsyn.news.ImportState;
import se.samsyn.news.RecordChoice;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.Texts;

/** What an import has changed: where one stands after saving it, and whenever one wants to know later. */
@Route(NewsNavigation.IMPORT + "/" + Pages.ID + "/" + NewsNavigation.OUTCOME)
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class OutcomeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ImportService imports;
    private final transient Clock clock;

    OutcomeView(ImportService imports, Clock clock) {
        this.imports = imports;
        this.clock = clock;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        try {
            show(imports.outcome(new ImportId(Pages.id(event))));
        } catch (NoSuchElementException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return Texts.of("news.outcome.title") + " · Samsyn";
    }

    private void show(ImportOutcome outcome) {
        var status = outcome.status();
        var article = status.article();
        if (status.state() != ImportState.ACCEPTED || article == null) {
            add(
                    new PageHeader(Texts.of("news.import.title"))
                            .under(Texts.of("news.list.title"), NewsNavigation.LIST),
                    EndedDraft.of(status));
            return;
        }
        var message = new Div();
        message.getElement().setAttribute("aria-live", "assertive");
        var lists = new Div();
        lists.addClassName("s-stack");
        lists.add(made(outcome.made()));
        if (!outcome.added().isEmpty()) {
            lists.add(added(outcome.added()));
        }
        add(
                new PageHeader(Texts.of("news.outcome.title"))
                        .under(outcome.title(), NewsNavigation.article(article))
                        .facts(facts(outcome))
                        .actions(
                                picture(outcome.day()),
                                Buttons.link(Texts.of("news.draft.toArticle"), NewsNavigation.article(article)),
                                new Button(Texts.of("news.undo"), _ -> UndoImport.ask(status, imports, message))),
                message,
                lists);
    }

    private static String facts(ImportOutcome outcome) {
        var day = outcome.day();
        var saved = Texts.of("news.outcome.facts", outcome.title());
        return day == null ? saved : saved + " " + Texts.of("news.outcome.day", Dates.exact(day));
    }

    /** An article of long ago changes nothing in the picture of the last twelve months. */
    private Anchor picture(@Nullable LocalDate day) {
        return day == null || !day.isBefore(LocalDate.now(clock).minusMonths(12))
                ? Buttons.primaryLink(Texts.of("news.outcome.picture"), "lagesbild")
                : Buttons.primaryLink(
                        Texts.of("news.outcome.pictureOf", String.valueOf(day.getYear())),
                        "lagesbild?period=" + day.getYear());
    }

    private static PageSection made(List<RecordChoice> made) {
        var section = new PageSection(Texts.of("news.outcome.made", made.size()));
        if (made.isEmpty()) {
            section.add(new Paragraph(Texts.of("news.outcome.made.none")));
        }
        var byKind = made.stream()
                .collect(Collectors.groupingBy(
                        choice -> choice.record().kind(),
                        () -> new TreeMap<>(ArticleLinks.ORDER),
                        Collectors.toList()));
        byKind.forEach((kind, choices) -> {
            var list = new UnorderedList();
            list.addClassName("s-list");
            choices.forEach(choice -> list.add(new ListItem(link(choice))));
            var group = new Div(new H3(Texts.of("news.kinds." + kind.name())), list);
            group.addClassName("s-link-group");
            section.add(group);
        });
        return section;
    }

    private static PageSection added(Map<RecordChoice, List<Addition>> added) {
        var list = new UnorderedList();
        list.addClassName("s-list");
        added.forEach((choice, additions) -> {
            var said = new ArrayList<String>();
            additions.stream()
                    .collect(Collectors.groupingBy(
                            Addition::field,
                            java.util.LinkedHashMap::new,
                            Collectors.mapping(Addition::text, Collectors.joining(", "))))
                    .forEach((field, texts) -> said.add(Texts.of(field) + ": " + texts));
            var what = new Span(String.join(" · ", said));
            what.addClassName("s-small");
            var entry = new Div(link(choice), new Div(what));
            entry.addClassName("s-grow");
            list.add(new ListItem(entry));
        });
        return new PageSection(Texts.of("news.outcome.added"), list);
    }

    private static Anchor link(RecordChoice choice) {
        return new Anchor(choice.record().path(), choice.name());
    }
}

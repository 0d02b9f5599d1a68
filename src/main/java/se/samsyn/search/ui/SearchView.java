package se.samsyn.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.search.Found;
import se.samsyn.search.Hit;
import se.samsyn.search.HitGroup;
import se.samsyn.search.SearchKind;
import se.samsyn.search.SearchService;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.FilterBar;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.Texts;

/** Everything that was found, by kind; what is searched for stands in the address. */
@StyleSheet("context://_static/search.css")
@Route(SearchPaths.PATH)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class SearchView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    /** Of each kind, where all kinds are shown. */
    private static final int OF_EACH = 10;

    /** Of the one kind that is shown, and as many more each time. */
    private static final int OF_ONE = 100;

    /** Nobody reads further; who needs to, narrows it down. */
    private static final int MOST = 1_000;

    private final transient SearchService search;
    private final FilterBar filters = new FilterBar();
    private final Div hits = new Div();

    SearchView(SearchService search) {
        this.search = search;
        addClassName("s-page");
        setId("innehall");
        filters.search(Texts.of("search.placeholder"))
                .choice(SearchPaths.KIND, Texts.of("search.kind"), SearchKind.class);
        hits.addClassName("s-stack");
        add(new PageHeader(Texts.of("search.title")), filters, hits);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("search.title"));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var location = event.getLocation();
        filters.read(location);
        show(
                Address.parameter(location, SearchPaths.WORDS).orElse(""),
                Address.constant(location, SearchPaths.KIND, SearchKind.class),
                Math.clamp(
                        Objects.requireNonNullElse(Address.number(location, SearchPaths.MORE), (long) OF_ONE),
                        OF_ONE,
                        MOST));
    }

    private void show(String words, @Nullable SearchKind kind, int most) {
        hits.removeAll();
        filters.showCount("");
        try {
            var found = kind == null ? search.find(words, OF_EACH) : search.find(words, kind, most);
            if (words.isEmpty()) {
                hits.add(new EmptyState(Texts.of("search.start"), Texts.of("search.what")));
            } else {
                show(words, kind, found);
            }
        } catch (RuleViolation e) {
            hits.add(new ErrorNote(Texts.of("search.tooLong"), Texts.of(e.key(), e.parameters())));
        } catch (DataAccessException | TransactionException e) {
            hits.add(new ErrorNote(
                    Texts.of("search.failed"),
                    Texts.of("search.failed.explanation"),
                    new Button(Texts.of("shared.retry"), _ -> show(words, kind, most))));
        }
    }

    private void show(String words, @Nullable SearchKind kind, Found found) {
        filters.showCount(Texts.of("search.count", found.count(), found.more()));
        if (found.groups().isEmpty()) {
            hits.add(SearchNotes.nothing(words));
        } else if (found.alike()) {
            hits.add(new Paragraph(Texts.of("search.alike")));
        }
        found.groups().forEach(group -> hits.add(section(words, group, kind == null)));
    }

    private static PageSection section(String words, HitGroup group, boolean leadsOn) {
        var list = new UnorderedList();
        list.addClassName("s-list");
        group.hits().forEach(hit -> list.add(item(hit)));
        var section =
                new PageSection(Texts.of("search.group", Texts.of(group.kind()), group.count(), group.more()), list);
        var shown = group.hits().size();
        if (group.count() > shown && leadsOn) {
            section.add(new Anchor(
                    SearchPaths.of(words, group.kind()), Texts.of("search.group.all", group.count(), group.more())));
        } else if (group.count() > shown && shown < MOST) {
            section.add(new Anchor(
                    SearchPaths.of(words, group.kind(), shown + OF_ONE),
                    Texts.of("search.group.more", shown, group.count())));
        } else if (group.count() > shown) {
            section.add(new Paragraph(Texts.of("search.group.most", shown, group.count())));
        }
        return section;
    }

    private static Component item(Hit hit) {
        var link = new Anchor(hit.record().path(), Marked.name(hit));
        var text = new Div(link);
        text.addClassNames("s-grow", "s-lines");
        if (!hit.excerpt().isEmpty()) {
            text.add(Marked.of(hit.excerpt()));
        }
        var place = Marked.place(hit);
        if (!place.isEmpty()) {
            var where = new Span(place);
            where.addClassName("s-small");
            text.add(where);
        }
        return new ListItem(text);
    }
}

package se.samsyn.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.shared.Registration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.search.Found;
import se.samsyn.search.SearchService;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.Texts;

/**
 * The box that opens over every page: what is found stands below it as it is typed, in the pattern of a combobox, with the
 * focus in the box all the time. The keys are the browser's part ({@code search.js}); everything else works without.
 *
 * <p>Answers are given in the order in which they were asked for, one at a time, so none stands for words typed before.
 */
@JavaScript("context://_static/search.js")
@StyleSheet("context://_static/search.css")
class SearchDialog extends Composite<Dialog> {

    /** Of each kind; more stand on the page with everything. */
    static final int AT_ONCE = 5;

    private static final int DEBOUNCE_MS = 180;

    private static final Logger LOG = LoggerFactory.getLogger(SearchDialog.class);

    private final transient SearchService search;
    private final RecentSearches recent = RecentSearches.ofCaller();
    private final Input box = new Input();
    private final HitList list = new HitList(this::leave, this::again);
    private final Div note = new Div();
    private final Div status = new Div();
    private final Paragraph fault = new Paragraph();
    private Registration navigation = () -> {};

    /** Opens it; where it stands open already, that one stays. */
    static void open(SearchService search) {
        var ui = UI.getCurrent();
        var open = ComponentUtil.getData(ui, SearchDialog.class);
        if (open == null || !open.getContent().isOpened()) {
            var dialog = new SearchDialog(search);
            ComponentUtil.setData(ui, SearchDialog.class, dialog);
            dialog.getContent().open();
        }
    }

    private SearchDialog(SearchService search) {
        this.search = search;
        var dialog = getContent();
        dialog.setClassName("s-find-dialog");
        dialog.getElement().setAttribute("aria-label", Texts.of("search.title"));
        dialog.setTop("clamp(8px, 10vw - 32px, 96px)");
        dialog.setWidth("min(680px, 100vw)");
        dialog.add(content());
        dialog.addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                navigation.remove();
            }
        });
        show("");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        navigation.remove();
        navigation = event.getUI().addAfterNavigationListener(_ -> getContent().close());
    }

    private Div content() {
        box.setType("text");
        box.setPlaceholder(Texts.of("search.placeholder"));
        box.setValueChangeMode(ValueChangeMode.LAZY);
        box.setValueChangeTimeout(DEBOUNCE_MS);
        box.addValueChangeListener(event -> show(event.getValue()));
        attribute("role", "combobox");
        attribute("aria-label", Texts.of("search.title"));
        attribute("aria-autocomplete", "list");
        attribute("aria-controls", HitList.ID);
        attribute("aria-describedby", "s-find-fault");
        attribute("autocomplete", "off");
        attribute("spellcheck", "false");
        attribute("enterkeyhint", "search");
        var close = new Button(Texts.of("shared.close"), _ -> getContent().close());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var bar = new Div(SearchButton.icon(), box, close);
        bar.addClassName("s-find-bar");
        fault.setId("s-find-fault");
        fault.addClassName("s-find-fault");
        status.addClassName("s-visually-hidden");
        status.getElement().setAttribute("role", "status");
        note.addClassName("s-find-note");
        var hints = new Div(new Span(Texts.of("search.hints")));
        hints.addClassNames("s-find-hints", "s-small");
        var root = new Div(bar, fault, status, list, note, hints);
        root.addClassName("s-find");
        root.addAttachListener(_ -> root.getElement().executeJs("window.samsynSearch.attach(this)"));
        root.getElement()
                .addEventListener(
                        "find-all",
                        event -> all(event.getEventData().get("event.detail").asString()))
                .addEventData("event.detail");
        return root;
    }

    private void attribute(String name, String value) {
        box.getElement().setAttribute(name, value);
    }

    /** What was found, or why nothing was; what was typed stays as it is. */
    private void show(String words) {
        list.answers(words);
        note.removeAll();
        fault.setText("");
        status.setText("");
        box.getElement().removeAttribute("aria-invalid");
        try {
            var found = search.find(words, AT_ONCE);
            if (words.isBlank()) {
                list.recent(recent.words());
                note.add(new Paragraph(Texts.of("search.what")));
            } else {
                show(words, found);
            }
        } catch (RuleViolation e) {
            list.clear();
            fault.setText(Texts.of(e.key(), e.parameters()));
            status.setText(Texts.of(e.key(), e.parameters()));
            attribute("aria-invalid", "true");
        } catch (DataAccessException | TransactionException e) {
            LOG.error("Could not search", e);
            list.clear();
            note.add(new ErrorNote(
                    Texts.of("search.failed"),
                    Texts.of("search.failed.explanation"),
                    new Button(Texts.of("shared.retry"), _ -> show(box.getValue()))));
        }
        attribute("aria-expanded", String.valueOf(!list.isEmpty()));
    }

    private void show(String words, Found found) {
        list.found(words, found);
        status.setText(Texts.of("search.count", found.count(), found.more()));
        if (found.count() == 0) {
            note.add(SearchNotes.nothing(words));
        } else if (found.alike()) {
            note.add(new Paragraph(Texts.of("search.alike")));
        }
    }

    private void again(String words) {
        box.setValue(words);
    }

    private void leave() {
        recent.add(box.getValue());
        getContent().close();
    }

    private void all(String words) {
        recent.add(words);
        getContent().close();
        UI.getCurrent().navigate(SearchPaths.PATH, QueryParameters.of(SearchPaths.WORDS, words.strip()));
    }
}

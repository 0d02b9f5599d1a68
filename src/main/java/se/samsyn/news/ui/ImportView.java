package se.samsyn.news.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Supplier;
import se.samsyn.news.ArticleIntake;
import se.samsyn.news.ArticleService;
import se.samsyn.news.ImportId;
import se.samsyn.news.ImportService;
import se.samsyn.news.Incoming;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.shared.ui.UnsavedChanges;

/** Three ways in for an article, on one page: its address, its text, a file. Leads to the draft. */
@Route(NewsNavigation.IMPORT)
@Menu(title = "news.menu.import", order = 65, icon = "tray")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class ImportView extends Main implements AfterNavigationObserver, HasDynamicTitle {

    private final transient ImportService imports;
    private final transient ArticleService articles;
    private final transient ArticleIntake intake;
    private final transient Clock clock;
    private final Div message = new Div();
    private final TextArea text = Fields.plainText(Texts.of("news.import.text"));
    private final Div drafts = new Div();

    ImportView(ImportService imports, ArticleService articles, ArticleIntake intake, Clock clock) {
        this.imports = imports;
        this.articles = articles;
        this.intake = intake;
        this.clock = clock;
        addClassName("s-page");
        setId("innehall");
        message.getElement().setAttribute("aria-live", "polite");
        drafts.setVisible(false);
        var ways = new Div(
                message,
                new AddressFetch(intake, incoming -> begin(incoming, "")),
                or(),
                paste(),
                or(),
                new ArticleUpload(intake.maxBytes(), this::upload));
        ways.addClassNames("s-form", "s-import");
        add(
                new PageHeader(Texts.of("news.import.title"))
                        .under(Texts.of("news.list.title"), NewsNavigation.LIST)
                        .facts(Texts.of("news.import.facts", ArticleIntake.megabytes(intake.maxBytes()))),
                ways,
                drafts);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var waiting = imports.drafts();
        drafts.setVisible(!waiting.isEmpty());
        drafts.removeAll();
        var list = new UnorderedList();
        list.addClassName("s-list");
        waiting.forEach(draft -> {
            var title = draft.title().isEmpty() ? Texts.of("news.draft.untitled") : draft.title();
            var link = new Anchor(NewsNavigation.draft(draft.id()), title);
            link.addClassName("s-grow");
            var when = draft.startedAt().atZoneSameInstant(clock.getZone()).toLocalDate();
            var by = new Span(Texts.of(
                    "news.draft.by",
                    SameArticleNote.isCaller(draft.startedBy()) ? Texts.of("news.you") : draft.startedBy(),
                    Dates.relative(when, LocalDate.now(clock))));
            by.addClassName("s-small");
            list.add(new ListItem(link, by));
        });
        drafts.add(new PageSection(Texts.of("news.import.drafts"), list));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        text.focus();
    }

    @Override
    public String getPageTitle() {
        return Texts.of("news.import.title") + " · Samsyn";
    }

    private Div paste() {
        text.setHelperText(Texts.of("news.import.text.help"));
        text.setMinRows(8);
        text.setMaxRows(20);
        text.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        var read = new Button(
                Texts.of("news.import.read"),
                _ -> attempt(() -> intake.paste(text.getValue()), text.getValue(), error -> {
                    text.setErrorMessage(error);
                    text.setInvalid(true);
                    text.focus();
                }));
        read.addThemeVariants(ButtonVariant.PRIMARY);
        var unsaved = new UnsavedChanges(text, () -> !text.isEmpty());
        text.addValueChangeListener(_ -> {
            text.setInvalid(false);
            unsaved.tell();
        });
        text.setValue(TypedText.take());
        var paste = new Div(text, read);
        paste.addClassName("s-stack");
        return paste;
    }

    private void upload(byte[] content, Consumer<String> onError) {
        attempt(() -> intake.file(content), "", onError);
    }

    private void attempt(Supplier<Incoming> reading, String read, Consumer<String> onError) {
        message.removeAll();
        try {
            begin(reading.get(), read);
        } catch (RuleViolation e) {
            onError.accept(Texts.of(e.key(), e.parameters()));
        }
    }

    /** @param read what was typed of it; "" for a file or an address */
    private void begin(Incoming incoming, String read) {
        message.removeAll();
        imports.findSame(incoming)
                .ifPresentOrElse(
                        same -> message.add(new SameArticleNote(
                                same,
                                articles,
                                clock,
                                before -> open(imports.startOver(before, incoming), read),
                                article -> open(imports.readAgain(article, incoming), read))),
                        () -> open(imports.start(incoming), read));
    }

    private void open(ImportId draft, String read) {
        var typed = text.getValue();
        // from now on the draft has it, or it waits
        text.clear();
        UI.getCurrent().navigate(NewsNavigation.draft(draft));
        if (!typed.isBlank() && !typed.equals(read)) {
            TypedText.keep(typed);
            Toasts.done(Texts.of("news.import.text.kept"));
        }
    }

    private static Span or() {
        var or = new Span(Texts.of("news.import.or"));
        or.addClassName("s-or");
        return or;
    }
}

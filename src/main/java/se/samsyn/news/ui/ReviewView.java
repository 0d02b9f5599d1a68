package se.samsyn.news.ui;

import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.live.LiveUpdates;
import se.samsyn.news.ArticleFacts;
import se.samsyn.news.Choice;
import se.samsyn.news.Decision;
import se.samsyn.news.ImportClash;
import se.samsyn.news.ImportId;
import se.samsyn.news.ImportService;
import se.samsyn.news.ImportState;
import se.samsyn.news.ImportStatus;
import se.samsyn.news.RecordChoices;
import se.samsyn.news.Review;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.Texts;

/**
 * A draft: the article beside what it suggests. Every decision is kept at once, so that anybody can go on later, and
 * shown to whoever has the same draft open.
 */
@Route(NewsNavigation.IMPORT + "/" + Pages.ID)
@JavaScript("context://_static/news-review.js")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class ReviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ImportService imports;
    private final transient RecordChoices choices;
    private final transient DraftFeed feed;
    private final transient DraftSaving saving;
    private final DraftHeader header;
    private final Div message = new Div();
    private final Div boardHolder = new Div();
    private final ReviewProgress progress = new ReviewProgress(this::acceptRest, this::save);
    private transient @Nullable DraftFacts facts;
    private transient @Nullable Review review;
    private transient @Nullable ReviewBoard board;
    private String title = "";

    ReviewView(ImportService imports, RecordChoices choices, LiveUpdates updates) {
        this.imports = imports;
        this.choices = choices;
        this.feed = new DraftFeed(this, imports, updates, this::follow, this::showEnded);
        this.header = new DraftHeader(imports);
        this.saving = new DraftSaving(imports, this::showClash, this::tell);
        addClassNames("s-page", "s-review-page");
        setId("innehall");
        message.getElement().setAttribute("aria-live", "assertive");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new ImportId(Pages.id(event));
        try {
            var status = imports.status(id);
            if (status.state() == ImportState.DRAFT) {
                open(imports.review(id));
            } else {
                showEnded(status);
            }
        } catch (NoSuchElementException e) {
            throw new NotFoundException();
        }
    }

    @Override
    public String getPageTitle() {
        return title + " · Samsyn";
    }

    private void open(Review opened) {
        removeAll();
        message.removeAll();
        feed.follow(opened.draft().id());
        facts = new DraftFacts(opened.draft(), this::changeFacts);
        add(header, message);
        AgainNote.of(opened.draft()).ifPresent(this::add);
        add(facts, progress, boardHolder);
        review = null;
        show(opened);
        // the page before may have been scrolled, and what is focused further down does not scroll it back
        header.getElement().executeJs("this.scrollIntoView({block: 'center'})");
        focusNext(board().focusFirstOpen());
    }

    /** Made anew is only what the draft suggests otherwise than before. */
    private void show(Review shown) {
        var before = review;
        review = shown;
        title = header.show(shown.draft());
        if (facts != null) {
            facts.show(shown.draft());
        }
        if (before == null || !board().suggests(shown) && !board().isEditing()) {
            boardHolder.removeAll();
            board = new ReviewBoard(shown, choices, this::choose, this::edit);
            boardHolder.add(board);
        } else {
            board().refresh(shown);
        }
        progress.show(shown);
    }

    /** What somebody else has decided meanwhile; one's own later decision is not taken back by what was read before it. */
    private void follow(Review other) {
        if (other.draft().version() > current().draft().version()) {
            show(other);
        }
    }

    private void choose(String key, Choice choice) {
        apply(current().choose(key, choice));
        focusNext(board().focusNext(key, choice));
    }

    private void edit(String key, Decision decision) {
        var changes = current().with(Map.of(key, decision)).choose(key, Choice.ACCEPTED);
        changes.put(key, decision);
        apply(changes);
        focusNext(board().focusNext(key, decision.choice()));
    }

    private void apply(Map<String, Decision> changes) {
        message.removeAll();
        try {
            show(imports.decide(current().draft().id(), changes));
        } catch (RuleViolation e) {
            tell(e);
        }
    }

    private void acceptRest() {
        apply(current().acceptRest());
        progress.focusSave();
    }

    private void focusNext(boolean focused) {
        if (!focused && current().total() > 0) {
            progress.focusSave();
        }
    }

    private void save() {
        message.removeAll();
        saving.save(current());
    }

    private void showClash(ImportClash clash) {
        board().showClash(
                        clash.suggestionKey(),
                        Texts.of(clash.violation().key(), clash.violation().parameters()));
        message.add(new ErrorNote(Texts.of("shared.notSaved"), Texts.of("news.review.clash")));
        if (facts != null && clash.wantsDate() && current().draft().facts().published() == null) {
            facts.askForDate();
        }
    }

    private void changeFacts(ArticleFacts changed) {
        message.removeAll();
        show(imports.changeFacts(current().draft().id(), changed));
    }

    private void showEnded() {
        showEnded(imports.status(current().draft().id()));
    }

    private void showEnded(ImportStatus status) {
        removeAll();
        title = Texts.of("news.import.title");
        add(new PageHeader(title).under(Texts.of("news.list.title"), NewsNavigation.LIST), EndedDraft.of(status));
    }

    private void tell(RuleViolation e) {
        message.add(new ErrorNote(Texts.of("shared.notSaved"), Texts.of(e.key(), e.parameters())));
    }

    private Review current() {
        return Objects.requireNonNull(review);
    }

    private ReviewBoard board() {
        return Objects.requireNonNull(board);
    }
}

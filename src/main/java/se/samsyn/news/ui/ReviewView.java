package se.samsyn.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
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
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** A draft: the article beside what it suggests. Every decision is kept at once, so that anybody can go on later. */
@Route(NewsNavigation.IMPORT + "/" + Pages.ID)
@JavaScript("context://_static/news-review.js")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class ReviewView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ImportService imports;
    private final transient RecordChoices choices;
    private final Div message = new Div();
    private final ReviewProgress progress = new ReviewProgress(this::acceptRest);
    private final Button save = new Button("", _ -> save());
    private transient @Nullable Review review;
    private transient @Nullable ReviewBoard board;
    private String title = "";

    ReviewView(ImportService imports, RecordChoices choices) {
        this.imports = imports;
        this.choices = choices;
        addClassNames("s-page", "s-review-page");
        setId("innehall");
        save.addThemeVariants(ButtonVariant.PRIMARY);
        message.getElement().setAttribute("aria-live", "assertive");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new ImportId(Pages.id(event));
        try {
            var status = imports.status(id);
            if (status.state() == ImportState.DRAFT) {
                show(imports.review(id));
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

    private void show(Review shown) {
        removeAll();
        message.removeAll();
        review = shown;
        var facts = shown.draft().facts();
        title = facts.title().isEmpty() ? Texts.of("news.draft.untitled") : facts.title();
        var newBoard = new ReviewBoard(shown, choices, this::choose, this::edit);
        board = newBoard;
        add(
                new PageHeader(title)
                        .under(Texts.of("news.import.title"), NewsNavigation.IMPORT)
                        .actions(save, new ActionMenu().add(Texts.of("news.review.discard"), this::discard)),
                message,
                new DraftFacts(shown.draft(), this::changeFacts),
                progress,
                newBoard);
        refresh();
    }

    private void choose(String key, Choice choice) {
        apply(current().choose(key, choice));
        board().focusNext(key, choice);
    }

    private void edit(String key, Decision decision) {
        apply(Map.of(key, decision));
        var needed = current().choose(key, Choice.ACCEPTED);
        needed.remove(key);
        apply(needed);
        board().focus(key);
    }

    private void apply(Map<String, Decision> changes) {
        message.removeAll();
        try {
            imports.decide(current().draft().id(), changes);
            review = current().with(changes);
            refresh();
        } catch (RuleViolation e) {
            tell(e);
        }
    }

    private void acceptRest() {
        apply(current().acceptRest());
    }

    private void save() {
        if (current().decided() == 0) {
            acceptRest();
        }
        var open = current().count(Choice.OPEN);
        if (open == 0) {
            accept();
            return;
        }
        var dialog = new ConfirmDialog();
        dialog.setHeader(Texts.of("news.review.openLeft", open));
        dialog.setText(Texts.of("news.review.openLeft.explanation"));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.of("news.review.goOn"));
        dialog.setConfirmText(Texts.of("news.review.saveAccepted", current().count(Choice.ACCEPTED)));
        dialog.addConfirmListener(_ -> accept());
        dialog.open();
    }

    private void accept() {
        message.removeAll();
        try {
            var article = imports.accept(current().draft().id());
            UI.getCurrent().navigate(NewsNavigation.article(article));
            Toasts.done(Texts.of("news.review.saved"));
        } catch (ImportClash e) {
            board().showClash(
                            e.suggestionKey(),
                            Texts.of(e.violation().key(), e.violation().parameters()));
            message.add(new ErrorNote(Texts.of("shared.notSaved"), Texts.of("news.review.clash")));
        } catch (RuleViolation e) {
            tell(e);
        }
    }

    private void discard() {
        Confirmation.remove(
                Texts.of("news.review.discard.question"), Texts.of("news.review.discard.explanation"), () -> {
                    imports.discard(current().draft().id());
                    UI.getCurrent().navigate(NewsNavigation.IMPORT);
                });
    }

    private void changeFacts(ArticleFacts facts) {
        imports.changeFacts(current().draft().id(), facts);
        show(imports.review(current().draft().id()));
    }

    private void refresh() {
        progress.show(current());
        board().refresh(current());
        var accepted = current().count(Choice.ACCEPTED);
        save.setText(
                current().decided() == 0
                        ? Texts.of("news.review.saveAsSuggested")
                        : Texts.of("news.review.saveAccepted", accepted));
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

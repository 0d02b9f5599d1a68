package se.samsyn.news.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.function.Consumer;
import se.samsyn.news.Choice;
import se.samsyn.news.ImportClash;
import se.samsyn.news.ImportId;
import se.samsyn.news.ImportService;
import se.samsyn.news.Review;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Saves a draft: what was accepted, or all of it where nothing has been decided. Asks where something is left open. */
final class DraftSaving {

    private final ImportService imports;
    private final Consumer<ImportClash> onClash;
    private final Consumer<RuleViolation> onRefused;

    DraftSaving(ImportService imports, Consumer<ImportClash> onClash, Consumer<RuleViolation> onRefused) {
        this.imports = imports;
        this.onClash = onClash;
        this.onRefused = onRefused;
    }

    void save(Review review) {
        var id = review.draft().id();
        if (review.decided() == 0) {
            accept(id, imports::acceptAsSuggested);
        } else if (review.count(Choice.OPEN) == 0) {
            accept(id, imports::accept);
        } else {
            ask(review, () -> accept(id, imports::accept));
        }
    }

    private static void ask(Review review, Runnable saving) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(Texts.of("news.review.openLeft", review.count(Choice.OPEN)));
        dialog.setText(Texts.of("news.review.openLeft.explanation"));
        dialog.setCancelable(true);
        dialog.setCancelText(Texts.of("news.review.goOn"));
        dialog.setConfirmText(Texts.of("news.review.saveAccepted", review.count(Choice.ACCEPTED)));
        dialog.addConfirmListener(_ -> saving.run());
        dialog.open();
    }

    private void accept(ImportId draft, Consumer<ImportId> accepting) {
        try {
            accepting.accept(draft);
            UI.getCurrent().navigate(NewsNavigation.outcome(draft));
            Toasts.done(Texts.of("news.review.saved"));
        } catch (ImportClash e) {
            onClash.accept(e);
        } catch (RuleViolation e) {
            onRefused.accept(e);
        }
    }
}

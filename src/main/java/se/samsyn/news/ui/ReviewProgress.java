package se.samsyn.news.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import se.samsyn.news.Choice;
import se.samsyn.news.Review;
import se.samsyn.shared.ui.Texts;

/** Stays in sight: how far the review has come, in words and as a bar, the way to save it, and the keys that make it quicker. */
final class ReviewProgress extends Composite<Div> {

    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();
    private final Button rest;
    private final Button save;

    ReviewProgress(Runnable onAcceptRest, Runnable onSave) {
        rest = new Button(Texts.of("news.review.acceptRest"), _ -> onAcceptRest.run());
        save = new Button("", _ -> onSave.run());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.getElement().setAttribute("data-action", "save");
        save.getElement().setAttribute("aria-keyshortcuts", "S");
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", Texts.of("news.review.progress"));
        var actions = new Div(rest, save);
        actions.addClassName("s-review-actions");
        // single keys must be possible to turn off (WCAG 2.1.4); the script remembers it
        var keys = new Checkbox(Texts.of("news.review.keys"), true);
        keys.addClassNames("s-small", "s-keys");
        keys.getElement().setAttribute("data-action", "keys");
        getContent().addClassName("s-review-progress");
        getContent().add(words, bar, actions, keys);
    }

    void show(Review review) {
        words.setText(Texts.of("news.review.decided", review.decided(), review.total(), review.count(Choice.ACCEPTED)));
        words.setVisible(review.total() > 0);
        bar.setMax(Math.max(1, review.total()));
        bar.setValue(review.decided());
        bar.setVisible(review.total() > 0);
        rest.setVisible(review.decided() > 0 && review.count(Choice.OPEN) > 0);
        var nothing = review.draft().article() != null && review.decided() > 0 && review.count(Choice.ACCEPTED) == 0;
        save.setEnabled(!nothing);
        setVisible(review.draft().article() == null || review.total() > 0);
        save.setText(
                nothing
                        ? Texts.of("news.again.nothing")
                        : review.decided() == 0 && review.total() > 0
                                ? Texts.of("news.review.saveAsSuggested")
                                : Texts.of("news.review.saveAccepted", review.count(Choice.ACCEPTED)));
    }

    void focusSave() {
        save.focus();
    }
}

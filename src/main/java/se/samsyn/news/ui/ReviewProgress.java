package se.samsyn.news.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import se.samsyn.news.Choice;
import se.samsyn.news.Review;
import se.samsyn.shared.ui.Texts;

/** How far the review has come, in words and as a bar, and which keys make it quicker. */
final class ReviewProgress extends Composite<Div> {

    private final Span words = new Span();
    private final ProgressBar bar = new ProgressBar();

    private final Button rest;

    ReviewProgress(Runnable onAcceptRest) {
        rest = new Button(Texts.of("news.review.acceptRest"), _ -> onAcceptRest.run());
        rest.addThemeVariants(ButtonVariant.SMALL);
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", Texts.of("news.review.progress"));
        var keys = new Span(Texts.of("news.review.keys"));
        keys.addClassNames("s-small", "s-keys");
        getContent().addClassName("s-review-progress");
        getContent().add(words, bar, rest, keys);
    }

    void show(Review review) {
        words.setText(Texts.of("news.review.decided", review.decided(), review.total(), review.count(Choice.ACCEPTED)));
        bar.setMax(Math.max(1, review.total()));
        bar.setValue(review.decided());
        rest.setVisible(review.decided() > 0 && review.count(Choice.OPEN) > 0);
        getContent().setVisible(review.total() > 0);
    }
}

package se.samsyn.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import se.samsyn.exchange.ImportRun;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** How far something has come, and that nobody has to wait for it here. */
final class RunPart extends Composite<Div> {

    private final transient ImportRun run;
    private final ProgressBar bar = new ProgressBar();
    private final Span words = new Span();

    RunPart(ImportRun run) {
        this.run = run;
        words.getElement().setAttribute("role", "status");
        bar.getElement().setAttribute("aria-label", Texts.of("exchange.running"));
        bar.setWidthFull();
        getContent().addClassNames("s-progress", "s-form");
        getContent().add(words, bar, SmallText.of(Texts.of("exchange.running.leave")));
        tell();
    }

    void tell() {
        var all = run.all();
        var writing = all > 0 && run.done() < all;
        bar.setIndeterminate(!writing);
        if (writing) {
            bar.setValue((double) run.done() / all);
        }
        words.setText(
                all == 0
                        ? Texts.of("exchange.running.reading")
                        : writing
                                ? Texts.of("exchange.running.rows", run.done(), all)
                                : Texts.of("exchange.running.history"));
    }
}

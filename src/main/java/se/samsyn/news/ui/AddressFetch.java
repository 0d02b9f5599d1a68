package se.samsyn.news.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.net.URI;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.security.core.context.SecurityContextHolder;
import se.samsyn.news.ArticleData;
import se.samsyn.news.ArticleIntake;
import se.samsyn.news.Incoming;
import se.samsyn.news.WebAddress;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Texts;

/** Fetches an article from its address, in the background: says how far it has come, and can be stopped. */
final class AddressFetch extends Composite<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(AddressFetch.class);

    private final transient ArticleIntake intake;
    private final transient Consumer<Incoming> onFetched;
    private final TextField address = Fields.plain(Texts.of("news.import.address"));
    private final Button fetch = new Button(Texts.of("news.import.fetch"), _ -> start());
    private final Span progressText = new Span();
    private final Div progress = new Div();
    private transient @Nullable Thread running;

    AddressFetch(ArticleIntake intake, Consumer<Incoming> onFetched) {
        this.intake = intake;
        this.onFetched = onFetched;
        address.setPlaceholder("https://");
        address.setMaxLength(ArticleData.MAX_ADDRESS);
        address.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        address.getElement().setAttribute("inputmode", "url");
        address.addValueChangeListener(_ -> address.setInvalid(false));
        address.addKeyDownListener(Key.ENTER, _ -> start());
        var row = new Div(address, fetch);
        row.addClassName("s-address");
        var bar = new ProgressBar();
        bar.setIndeterminate(true);
        progressText.addClassName("s-small");
        progressText.getElement().setAttribute("aria-live", "polite");
        progress.add(bar, progressText, new Button(Texts.of("shared.cancel"), _ -> stop()));
        progress.addClassName("s-progress");
        progress.setVisible(false);
        getContent().addClassName("s-stack");
        getContent().add(row, progress);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        stop();
    }

    private void start() {
        address.setInvalid(false);
        try {
            var uri = WebAddress.parse(address.getValue());
            var ui = UI.getCurrent();
            show(true);
            progressText.setText(Texts.of("news.import.fetching", uri.getHost()));
            // the caller is handed on; the session's lock is not. It only waits: the reading is ReadingDesk's
            running = Thread.startVirtualThread(
                    new DelegatingSecurityContextRunnable(() -> fetch(ui, uri), SecurityContextHolder.getContext()));
        } catch (RuleViolation e) {
            fail(e);
        }
    }

    private void fetch(UI ui, URI uri) {
        try {
            var incoming = intake.fetch(
                    uri,
                    bytes -> ui.access(
                            () -> progressText.setText(Texts.of("news.import.fetched", uri.getHost(), bytes / 1000))));
            ui.access(() -> {
                show(false);
                accept(incoming);
            });
        } catch (RuleViolation e) {
            ui.access(() -> {
                show(false);
                fail(e);
            });
        } catch (InterruptedException e) {
            // stopped by the user, who has been told
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.error("{} could not be fetched", uri.getHost(), e);
            ui.access(() -> {
                show(false);
                fail(new RuleViolation("address", "news.fetch.broken", uri.getHost()));
            });
        }
    }

    private void accept(Incoming incoming) {
        try {
            onFetched.accept(incoming);
        } catch (RuleViolation e) {
            fail(e);
        }
    }

    private void stop() {
        if (running != null) {
            running.interrupt();
            running = null;
        }
        show(false);
    }

    private void show(boolean busy) {
        progress.setVisible(busy);
        fetch.setEnabled(!busy);
        address.setReadOnly(busy);
    }

    private void fail(RuleViolation e) {
        address.setErrorMessage(Texts.of(e.key(), e.parameters()));
        address.setInvalid(true);
        address.focus();
    }
}

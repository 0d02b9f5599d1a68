package se.samsyn.list.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntConsumer;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.ui.Texts;

/**
 * Work on many records: at once where there are few; otherwise in a thread of its own, while the page says how far it has
 * come and can be used for other things.
 */
final class BulkWork {

    /** As many as are done within a fraction of a second. */
    static final int FEW = 25;

    private static final int STEP = 10;

    private BulkWork() {}

    /**
     * @param place where it is said how far it has come
     * @param failed told what stood against it
     */
    static <T> void run(
            Div place, int size, Function<IntConsumer, T> work, Consumer<T> done, Consumer<RuntimeException> failed) {
        if (size <= FEW) {
            attempt(() -> work.apply(_ -> {}), done, failed, Runnable::run);
            return;
        }
        var ui = UI.getCurrent();
        var caller = CurrentCaller.get();
        var bar = new ProgressBar(0, size, 0);
        var said = new Span(Texts.of("list.bulk.working", 0, size));
        bar.getElement().setAttribute("aria-label", Texts.of("list.bulk.working.label"));
        said.getElement().setAttribute("role", "status");
        place.removeAll();
        place.add(said, bar);
        Consumer<Runnable> onPage = action -> ui.access(action::run);
        IntConsumer progress = count -> {
            if (count % STEP == 0) {
                onPage.accept(() -> {
                    bar.setValue(Math.min(count, size));
                    said.setText(Texts.of("list.bulk.working", count, size));
                });
            }
        };
        Thread.ofVirtual()
                .name("bulk-change")
                .start(() -> CurrentCaller.call(caller, () -> {
                    attempt(() -> work.apply(progress), done, failed, onPage);
                    return true;
                }));
    }

    private static <T> void attempt(
            java.util.function.Supplier<T> work,
            Consumer<T> done,
            Consumer<RuntimeException> failed,
            Consumer<Runnable> onPage) {
        T result;
        try {
            result = work.get();
        } catch (RuntimeException e) {
            onPage.accept(() -> failed.accept(e));
            return;
        }
        onPage.accept(() -> done.accept(result));
    }
}

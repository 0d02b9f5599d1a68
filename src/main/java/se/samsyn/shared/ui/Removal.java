package se.samsyn.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import java.util.function.Consumer;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RemovedRecords;

/** The removal of a record: asks whether and why, and offers afterwards to make it again. */
public final class Removal {

    private final RecordRef record;
    private final String question;
    private final String explanation;

    private Removal(RecordRef record, String question, String explanation) {
        this.record = record;
        this.question = question;
        this.explanation = explanation;
    }

    public static Removal of(RecordRef record, String question, String explanation) {
        return new Removal(record, question, explanation);
    }

    /**
     * From the record's own page.
     *
     * @param path of the page that it leads to
     * @param removed what is said then
     */
    public void to(String path, String removed, Runnable remove) {
        ask(
                removed,
                remove,
                () -> UI.getCurrent().navigate(path),
                again -> UI.getCurrent().navigate(again.path()));
    }

    /**
     * From a page that shows it among others.
     *
     * @param refresh shows what there is now
     */
    public void within(String removed, Runnable remove, Runnable refresh) {
        ask(removed, remove, refresh, _ -> refresh.run());
    }

    private void ask(String removed, Runnable remove, Runnable then, Consumer<RecordRef> back) {
        Confirmation.remove(question, explanation, () -> {
            remove.run();
            then.run();
            Toasts.undoable(
                    removed,
                    Texts.of("shared.undo"),
                    () -> back.accept(Instantiator.get(UI.getCurrent())
                            .getOrCreate(RemovedRecords.class)
                            .again(record)));
        });
    }
}

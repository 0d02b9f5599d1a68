package se.samsyn.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.di.Instantiator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RecordReferences;
import se.samsyn.shared.RemovedRecords;

/** The removal of a record: says what stands against it, asks whether and why, and offers afterwards to make it again. */
public final class Removal {

    private final RecordRef record;
    private final String question;
    private final String explanation;
    private @Nullable Runnable instead;
    private @Nullable String against;

    private Removal(RecordRef record, String question, String explanation) {
        this.record = record;
        this.question = question;
        this.explanation = explanation;
    }

    public static Removal of(RecordRef record, String question, String explanation) {
        return new Removal(record, question, explanation);
    }

    /** Says why it cannot be removed, whatever refers to it. */
    public Removal against(String words) {
        against = words;
        return this;
    }

    /** Offers to end it where it cannot be removed because others refer to it. */
    public Removal endInstead(Runnable end) {
        instead = end;
        return this;
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

    /** Nobody is asked why about what cannot be done. What they do not see is told of when they have said yes. */
    private void ask(String removed, Runnable remove, Runnable then, Consumer<RecordRef> back) {
        var refers = bean(RecordReferences.class).to(record);
        if (refers.isEmpty() && against == null) {
            confirm(removed, remove, then, back);
        } else {
            References.show(record, refers, against, instead);
        }
    }

    private void confirm(String removed, Runnable remove, Runnable then, Consumer<RecordRef> back) {
        Confirmation.remove(question, explanation, () -> {
            remove.run();
            then.run();
            Toasts.undoable(
                    removed,
                    Texts.of("shared.undo"),
                    () -> back.accept(bean(RemovedRecords.class).again(record)));
        });
    }

    private static <T> T bean(Class<T> type) {
        return Instantiator.get(UI.getCurrent()).getOrCreate(type);
    }
}

package se.samsyn.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEvent;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/**
 * The record that a form's page is about: the one whose number stands in the address, or one that is to be made. It
 * keeps what was read, so that a save is against the version that the user saw.
 *
 * @param <R> the record with its version
 * @param <D> the data that the form edits
 */
public final class Editing<R, D> {

    private final RecordKind kind;
    private final LongFunction<R> get;
    private final Function<R, D> data;
    private final @Nullable Long id;
    private @Nullable R read;
    private String back;

    private Editing(RecordKind kind, LongFunction<R> get, Function<R, D> data, @Nullable Long id) {
        this.kind = kind;
        this.get = get;
        this.data = data;
        this.id = id;
        read = id == null ? null : Pages.found(() -> get.apply(id));
        back = id == null ? kind.path() : RecordRef.of(kind, id).path();
    }

    /** @throws com.vaadin.flow.router.NotFoundException where there is no record of that number */
    public static <R, D> Editing<R, D> of(
            BeforeEvent event, RecordKind kind, LongFunction<R> get, Function<R, D> data) {
        return new Editing<>(
                kind, get, data, event.getRouteParameters().getLong("id").orElse(null));
    }

    /** What is being changed, as it was read last; nothing where it is to be made. */
    public Optional<R> record() {
        return Optional.ofNullable(read);
    }

    /** The data of what is being changed. */
    public Optional<D> data() {
        return record().map(data);
    }

    /** Where cancelling leads to, and the link above the title, instead of the record's page or the list. */
    public Editing<R, D> backTo(String path) {
        back = path;
        return this;
    }

    /** @param above what the page is called that cancelling leads to */
    public PageHeader header(String title, String above) {
        return new PageHeader(title).under(above, back);
    }

    /**
     * @param binder bound already
     * @param create gives the number of what it made
     * @param change saves the data over what was read
     * @param saved what is said once it is done
     */
    public RecordForm<D> form(
            Binder<D> binder, ToLongFunction<D> create, BiConsumer<R, D> change, Function<D, String> saved) {
        var form = form(binder, typed -> save(typed, create, change), saved).onConflict(this::reload);
        data().ifPresent(known -> form.asksWhy().read(known));
        return form;
    }

    /**
     * Where what is asked for a new record is more than what can be changed of a known one.
     *
     * @param <N> the data of a new record
     */
    public <N> RecordForm<N> creation(Binder<N> binder, ToLongFunction<N> create, Function<N, String> saved) {
        return form(binder, create, saved);
    }

    private <T> RecordForm<T> form(Binder<T> binder, ToLongFunction<T> save, Function<T, String> saved) {
        return new RecordForm<>(binder, Texts.of("shared.save"), typed -> {
                    var stored = save.applyAsLong(typed);
                    UI.getCurrent().navigate(RecordRef.of(kind, stored).path());
                    Toasts.done(saved.apply(typed));
                })
                .secondary(Buttons.link(Texts.of("shared.cancel"), back));
    }

    private long save(D typed, ToLongFunction<D> create, BiConsumer<R, D> change) {
        if (id == null || read == null) {
            return create.applyAsLong(typed);
        }
        change.accept(read, typed);
        return id;
    }

    /** What is stored by now, against which the next save will be. */
    private D reload() {
        if (id == null) {
            throw new IllegalStateException("Nothing was read");
        }
        var current = get.apply(id);
        read = current;
        return data.apply(current);
    }
}

package se.samsyn.shared.ui;

import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.NotFoundException;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

/** What every record's page does with its address. */
public final class Pages {

    /** A route parameter that is a record's number; anything else leads to the page that says so. */
    public static final String ID = ":id([0-9]{1,18})";

    private Pages() {}

    /** @throws NotFoundException where the address has no number */
    public static long id(BeforeEvent event) {
        return event.getRouteParameters().getLong("id").orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException where the service knows no such record */
    public static <T> T found(Supplier<T> get) {
        try {
            return get.get();
        } catch (NoSuchElementException e) {
            throw new NotFoundException();
        }
    }

    /** The title of the browser's tab. */
    public static String title(String title) {
        return title + " · Samsyn";
    }
}

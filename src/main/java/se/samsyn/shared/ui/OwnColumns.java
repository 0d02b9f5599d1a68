package se.samsyn.shared.ui;

import com.vaadin.flow.component.page.WebStorage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a list somebody wants to see: what the address says, otherwise what was chosen last in this browser,
 * which keeps it. The browser answers after the list is there.
 */
final class OwnColumns {

    private static final String KEPT = "samsyn.kol.";

    private @Nullable String list;
    private String chosen = "";

    /**
     * @param path of the list's page
     * @param answered told what was chosen last, once and where there is anything
     * @return what is known by now; empty for the standard
     */
    String of(String path, Consumer<String> answered) {
        if (!path.equals(list)) {
            list = path;
            WebStorage.getItem(KEPT + path, kept -> {
                if (kept != null && !kept.isEmpty()) {
                    chosen = kept;
                    answered.accept(kept);
                }
            });
        }
        return chosen;
    }

    /** @param columns empty for the standard */
    void keep(String columns) {
        chosen = columns;
        if (list != null && columns.isEmpty()) {
            WebStorage.removeItem(KEPT + list);
        } else if (list != null) {
            WebStorage.setItem(KEPT + list, columns);
        }
    }
}

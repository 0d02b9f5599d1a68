package se.samsyn.shared.ui;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.WebStorage;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Which columns of a list somebody wants to see: what the address says, otherwise what was chosen last in this browser,
 * which keeps it. The browser answers after the list is there.
 */
final class OwnColumns {

    private static final String KEPT = "samsyn.kol.";

    private final Map<String, String> byList = new HashMap<>();

    /** A page of the browser is asked once a list: who comes back to one finds it as it was, at once. */
    static OwnColumns here() {
        var ui = UI.getCurrent();
        var known = ComponentUtil.getData(ui, OwnColumns.class);
        if (known == null) {
            known = new OwnColumns();
            ComponentUtil.setData(ui, OwnColumns.class, known);
        }
        return known;
    }

    /**
     * @param path of the list's page
     * @param answered told what was chosen last, once and where there is anything
     * @return what is known by now; empty for the standard
     */
    String of(String path, Consumer<String> answered) {
        var known = byList.get(path);
        if (known == null) {
            byList.put(path, "");
            WebStorage.getItem(KEPT + path, kept -> {
                if (kept != null && !kept.isEmpty()) {
                    byList.put(path, kept);
                    answered.accept(kept);
                }
            });
        }
        return known == null ? "" : known;
    }

    /** @param columns empty for the standard */
    void keep(String path, String columns) {
        byList.put(path, columns);
        if (columns.isEmpty()) {
            WebStorage.removeItem(KEPT + path);
        } else {
            WebStorage.setItem(KEPT + path, columns);
        }
    }
}

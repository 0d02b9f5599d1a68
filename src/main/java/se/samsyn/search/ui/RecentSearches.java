package se.samsyn.search.ui;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import se.samsyn.access.CurrentCaller;

/**
 * What was searched for and led somewhere, the latest first. Kept for as long as somebody is signed in and nowhere else:
 * what people search for is nobody's business.
 */
final class RecentSearches implements Serializable {

    private static final int KEPT = 5;

    private final String owner;
    private final List<String> words = new ArrayList<>();

    private RecentSearches(String owner) {
        this.owner = owner;
    }

    static RecentSearches ofCaller() {
        var caller = CurrentCaller.get();
        var owner = caller.municipality() + "/" + caller.identityId();
        var session = VaadinSession.getCurrent();
        var kept = session.getAttribute(RecentSearches.class);
        if (kept == null || !kept.owner.equals(owner)) {
            kept = new RecentSearches(owner);
            session.setAttribute(RecentSearches.class, kept);
        }
        return kept;
    }

    void add(String searched) {
        var line = searched.strip();
        if (!line.isEmpty()) {
            words.remove(line);
            words.addFirst(line);
            if (words.size() > KEPT) {
                words.removeLast();
            }
        }
    }

    List<String> words() {
        return List.copyOf(words);
    }
}

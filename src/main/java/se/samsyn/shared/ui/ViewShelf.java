package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;

/**
 * Where views of lists are kept: what somebody narrowed one down to and how they sorted it, under a name. A Spring bean; the
 * lists that show it do not know who made it.
 */
public interface ViewShelf {

    /** The parameter of a list's address that says which view it began as. */
    String PARAMETER = "vy";

    /** As {@link #PARAMETER}: the list as it is, where the caller otherwise sees a view. */
    String NONE = "alla";

    /** The parameters by which a list opens where its address says nothing; empty where it opens as it is. */
    Optional<String> preset(String path);

    /** What stands beside a list; made once for each. */
    Shelf of(Place place);

    /** A list, as it is open before somebody. */
    interface Place {

        String path();

        /** What the address asks for, of what the list knows: parameters in a fixed order. */
        String asked();

        /** As {@link #asked}, with the columns that stand there though the address does not say so. */
        String shown();

        /** As {@link #asked}, of what a view says, whoever wrote it; the list takes nothing else from it. */
        String understood(String query);

        /** What of a view the list does not know (any more), in words. */
        List<String> unknown(String query);

        /** Opens it by a view's parameters, and says which view that is. */
        void open(String query, String view);

        /** Says which view it shows; "" for none. */
        void name(String words);
    }

    /** What is offered beside one list. */
    interface Shelf {

        Component component();

        /** The list has been opened or narrowed down: shows which view that is. */
        void show(String view);

        /** Whether the list opens as a view where its address says nothing. */
        boolean hasPreset();
    }
}

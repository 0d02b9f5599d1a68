package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * What awaits a partner on the page where its day begins: a part that another module adds to it. A Spring bean, as
 * {@link RecordSection}.
 */
public interface StartSection {

    /** Smaller comes first. */
    int order();

    /**
     * @param changed to be run when the reader has done something about it
     * @return nothing where nothing awaits them
     */
    Optional<Component> create(Runnable changed);
}

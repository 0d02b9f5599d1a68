package se.samsyn.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;

/**
 * Something that a module offers on every page, beside the name of the municipality: the search. A Spring bean; the shell
 * that shows it does not know who made it.
 */
public interface ShellAction {

    /** @return nothing where it is not for the caller */
    Optional<Component> create();
}

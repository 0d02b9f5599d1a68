package se.samsyn.access;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;
import java.time.Duration;

/** Fired on a page whose session is about to end, again and again, until it has ended or somebody does something. */
public class SessionEnding extends ComponentEvent<UI> {

    private final transient Duration left;
    private final boolean extendable;

    SessionEnding(UI page, Duration left, boolean extendable) {
        super(page, false);
        this.left = left;
        this.extendable = extendable;
    }

    /** Zero where it ends now; negative where there is time again. */
    public Duration left() {
        return left;
    }

    /** Whether doing something puts it off. */
    public boolean isExtendable() {
        return extendable;
    }
}

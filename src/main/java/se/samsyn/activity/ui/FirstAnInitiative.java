package se.samsyn.activity.ui;

import com.vaadin.flow.component.Component;
import se.samsyn.access.CurrentCaller;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.Texts;

/** Nothing can be logged before there is something that it is done for: says so, and where that begins. */
final class FirstAnInitiative {

    private FirstAnInitiative() {}

    static EmptyState note() {
        return CurrentCaller.get().mayEdit()
                ? new EmptyState(Texts.of("activity.first"), Texts.of("activity.first.why"), create())
                : new EmptyState(Texts.of("activity.first"), Texts.of("activity.first.ask"));
    }

    static Component create() {
        return Buttons.primaryLink(Texts.of("activity.first.create"), RecordKind.INITIATIVE.path() + "/ny");
    }
}

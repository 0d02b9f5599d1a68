package se.samsyn.agreement.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Texts;

/** The three parts of working together as the Act has it, which share one entry of the menu. */
final class CollaborationNav extends Nav {

    /** @param here of whose list it stands on */
    CollaborationNav(RecordKind here) {
        addClassNames("s-row", "s-no-print");
        setAriaLabel(Texts.of("agreement.menu"));
        part(RecordKind.AGREEMENT, "agreement.agreements", here);
        part(RecordKind.PLEDGE, "agreement.pledges", here);
        part(RecordKind.COUNCIL, "agreement.council", here);
    }

    private void part(RecordKind kind, String title, RecordKind here) {
        var link = new Anchor(kind.path(), Texts.of(title));
        if (kind == here) {
            link.addClassName("s-strong");
            link.getElement().setAttribute("aria-current", "page");
        }
        add(link);
    }
}

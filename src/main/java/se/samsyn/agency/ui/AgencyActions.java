package se.samsyn.agency.ui;

import com.vaadin.flow.component.UI;
import java.time.LocalDate;
import se.samsyn.agency.Agency;
import se.samsyn.agency.AgencyService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Removal;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** What can be done with an agency besides changing it; each can be undone. */
final class AgencyActions {

    private final AgencyService agencies;
    private final LocalDate today;

    AgencyActions(AgencyService agencies, LocalDate today) {
        this.agencies = agencies;
        this.today = today;
    }

    ActionMenu menu(Agency agency) {
        var menu = new ActionMenu()
                .add(
                        Texts.of("agency.merge") + " …",
                        () -> UI.getCurrent().navigate(AgencyMergeView.path(agency.id())));
        if (agency.endedOn() == null) {
            menu.add(Texts.of("shared.end") + " …", () -> askEnd(agency));
        } else {
            menu.add(Texts.of("agency.reopen"), () -> reopen(agency));
        }
        return menu.add(Texts.of("shared.remove.ask"), () -> askRemove(agency));
    }

    private void askEnd(Agency agency) {
        var name = agency.data().name();
        Confirmation.end(Texts.of("agency.end", name), Texts.of("agency.end.explanation"), today, day -> {
            agencies.end(agency.id(), agency.version(), day);
            refresh();
            Toasts.undoable(
                    Texts.of("agency.ended", name, Dates.exact(day)),
                    Texts.of("shared.undo"),
                    () -> reopen(agencies.get(agency.id())));
        });
    }

    private void reopen(Agency agency) {
        agencies.reopen(agency.id(), agency.version());
        refresh();
        Toasts.done(Texts.of("agency.reopened", agency.data().name()));
    }

    private void askRemove(Agency agency) {
        var name = agency.data().name();
        var removal =
                Removal.of(agency.id().ref(), Texts.of("agency.remove", name), Texts.of("agency.remove.explanation"));
        if (agency.endedOn() == null) {
            removal.endInstead(() -> askEnd(agency));
        }
        if (agencies.isActedFor(agency.id())) {
            removal.against(Texts.of("agency.remove.accounts"));
        }
        removal.to(RecordKind.AGENCY.path(), Texts.of("agency.removed", name), () -> agencies.remove(agency.id()));
    }

    private static void refresh() {
        UI.getCurrent().refreshCurrentRoute(true);
    }
}

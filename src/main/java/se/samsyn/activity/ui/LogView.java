package se.samsyn.activity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.Role;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityService;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Logging an activity, most often standing with a phone in the hand. */
@Route(ActivityPaths.LOG)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER"})
class LogView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private static final Logger LOG = LoggerFactory.getLogger(LogView.class);

    private final ActivityService activities;
    private final ActivityChoices choices;

    LogView(ActivityService activities, ActivityChoices choices) {
        this.activities = activities;
        this.choices = choices;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var initiatives = choices.initiatives();
        if (initiatives.isEmpty()) {
            add(header(), FirstAnInitiative.note());
            return;
        }
        var form = new ActivityForm(
                choices, initiatives, null, binder -> new RecordForm<>(binder, Texts.of("activity.log"), this::log));
        var again = new Button(Texts.of("activity.likeLast"));
        again.addThemeVariants(ButtonVariant.TERTIARY);
        again.addClickListener(_ -> form.latest().ifPresent(last -> form.read(last.on(choices.today()))));
        again.setVisible(false);
        form.onInitiative(() -> again.setVisible(form.latest().isPresent()));
        var number = Address.number(event.getLocation(), ActivityPaths.INITIATIVE);
        var wanted = InitiativeId.ofNullable(number);
        form.start(wanted != null && initiatives.containsKey(wanted) ? wanted : null);
        form.secondary(
                new Button(Texts.of("shared.cancel"), _ -> UI.getCurrent().navigate(home())));
        add(header().facts(who()).actions(again), form);
    }

    private static PageHeader header() {
        return new PageHeader(Texts.of("activity.log.title"))
                .under(Texts.of(home().equals(ActivityPaths.MINE) ? "activity.mine" : "activity.menu"), home());
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("activity.log.title"));
    }

    private String who() {
        var caller = CurrentCaller.get();
        return caller.mayEdit()
                ? ""
                : Texts.of(
                        "activity.log.as",
                        ActivityChoices.ownAgency()
                                .map(own -> choices.agencies().getOrDefault(own, ""))
                                .orElse(""));
    }

    private void log(ActivityData data) {
        var id = activities.log(data);
        var ui = UI.getCurrent();
        ui.navigate(home());
        Toasts.undoable(
                Texts.of("activity.logged"),
                Texts.of("shared.undo"),
                () -> {
                    try {
                        activities.remove(id);
                    } catch (NoSuchElementException e) {
                        LOG.debug("Somebody has removed it already", e);
                    }
                    Toasts.done(Texts.of("activity.undone"));
                    refresh(ui);
                },
                Texts.of("activity.logAnother"),
                () -> toLog(ui, data.initiative()));
    }

    /** Where one came from: a member's own initiatives, for those who log for any agency all that is logged. */
    private static String home() {
        return CurrentCaller.get().is(Role.MEMBER) ? ActivityPaths.MINE : ActivityPaths.LIST;
    }

    static void toLog(UI ui, @Nullable InitiativeId initiative) {
        ui.navigate(
                ActivityPaths.LOG,
                initiative == null
                        ? QueryParameters.empty()
                        : QueryParameters.of(ActivityPaths.INITIATIVE, String.valueOf(initiative.value())));
    }

    /** Whatever page of this module stands open by now shows what has been undone. */
    private static void refresh(UI ui) {
        if (ui.getActiveViewLocation().getPath().equals(home())) {
            ui.refreshCurrentRoute(false);
        }
    }
}

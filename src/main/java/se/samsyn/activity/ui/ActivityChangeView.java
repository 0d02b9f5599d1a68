package se.samsyn.activity.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samsyn.activity.Activity;
import se.samsyn.activity.ActivityId;
import se.samsyn.activity.ActivityService;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** Changing what was logged: for the agency that logged it, and for those who keep the registers. */
@Route(ActivityPaths.LIST + "/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER"})
class ActivityChangeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final ActivityService activities;
    private final ActivityChoices choices;

    ActivityChangeView(ActivityService activities, ActivityChoices choices) {
        this.activities = activities;
        this.choices = choices;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var id = new ActivityId(Pages.id(event));
        Activity[] read = {Pages.found(() -> activities.get(id))};
        if (!activities.mayRecordFor(read[0].data().agency())) {
            throw new NotFoundException();
        }
        var form = new ActivityForm(choices, choices.allInitiatives(), Texts.of("shared.save"), data -> {
            var was = read[0];
            activities.change(new Activity(id, was.version(), data, was.recordedBy(), was.recordedAt()));
            UI.getCurrent().navigate(ActivityPaths.of(id));
            Toasts.done(Texts.of("activity.changed"));
        });
        form.onConflict(() -> {
            var current = activities.get(id);
            read[0] = current;
            return current.data();
        });
        form.read(read[0].data());
        form.secondary(
                new Button(Texts.of("shared.cancel"), _ -> UI.getCurrent().navigate(ActivityPaths.of(id))));
        add(new PageHeader(Texts.of("activity.change")).under(Texts.of("activity.menu"), ActivityPaths.LIST), form);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("activity.change"));
    }
}

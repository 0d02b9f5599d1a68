package se.samsyn.activity.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import se.samsyn.activity.Activity;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityId;
import se.samsyn.activity.ActivityService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Editing;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

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
        var editing = Editing.of(event, RecordKind.ACTIVITY, id -> activities.get(new ActivityId(id)), Activity::data);
        var known = editing.data().orElseThrow(NotFoundException::new);
        if (!activities.mayRecordFor(known.agency())) {
            throw new NotFoundException();
        }
        add(
                editing.header(
                        Texts.of("activity.change"), known.name().isBlank() ? Texts.of(known.kind()) : known.name()),
                new ActivityForm(choices, choices.allInitiatives(), known, binder -> form(editing, binder)));
    }

    private RecordForm<ActivityData> form(Editing<Activity, ActivityData> editing, Binder<ActivityData> binder) {
        return editing.form(
                binder,
                data -> activities.log(data).value(),
                (read, data) -> activities.change(
                        new Activity(read.id(), read.version(), data, read.recordedBy(), read.recordedAt())),
                _ -> Texts.of("activity.changed"));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("activity.change"));
    }
}

package se.samsyn.activity.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import se.samsyn.activity.Activity;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityId;
import se.samsyn.activity.ActivityService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Editing;
import se.samsyn.shared.ui.FormNote;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/** Changing what was logged: for the agency that logged it, and for those who keep the registers. */
@Route(ActivityPaths.LIST + "/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER"})
class ActivityChangeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final ActivityService activities;
    private final ActivityChoices choices;
    private final ObjectProvider<FormNote> notes;

    ActivityChangeView(ActivityService activities, ActivityChoices choices, ObjectProvider<FormNote> notes) {
        this.activities = activities;
        this.choices = choices;
        this.notes = notes;
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
        var asked = asked(editing.record().orElseThrow(NotFoundException::new).id());
        add(editing.header(
                Texts.of("activity.change"), known.name().isBlank() ? Texts.of(known.kind()) : known.name()));
        asked.forEach(one -> add(one.note()));
        var reply = asked.stream()
                .map(FormNote.Asked::reply)
                .filter(Objects::nonNull)
                .findFirst();
        add(new ActivityForm(choices, choices.allInitiatives(), known, binder -> form(editing, binder, reply)));
    }

    private List<FormNote.Asked> asked(ActivityId id) {
        return notes.stream().flatMap(note -> note.of(id.ref()).stream()).toList();
    }

    private RecordForm<ActivityData> form(
            Editing<Activity, ActivityData> editing, Binder<ActivityData> binder, Optional<FormNote.Reply> reply) {
        var form = editing.form(
                binder,
                data -> activities.log(data).value(),
                (read, data) -> reply.map(FormNote.Reply::answer)
                        .orElse(Runnable::run)
                        .accept(() -> activities.change(
                                new Activity(read.id(), read.version(), data, read.recordedBy(), read.recordedAt()))),
                _ -> reply.map(FormNote.Reply::saved).orElseGet(() -> Texts.of("activity.changed")));
        reply.ifPresent(form::answers);
        return form;
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("activity.change"));
    }
}

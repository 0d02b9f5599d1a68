package se.samsyn.agreement.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import se.samsyn.agency.PersonService;
import se.samsyn.agreement.CouncilDetails;
import se.samsyn.agreement.CouncilService;
import se.samsyn.agreement.Meeting;
import se.samsyn.agreement.MeetingData;
import se.samsyn.agreement.MeetingId;
import se.samsyn.agreement.MeetingService;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.Editing;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/** The form of a meeting, new or known. */
@Route(CouncilPaths.MEETINGS + "/nytt")
@RouteAlias(CouncilPaths.MEETINGS + "/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class MeetingFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient MeetingService meetings;
    private final transient CouncilService councils;
    private final transient PersonService persons;
    private final transient Clock clock;
    private String title = "";

    MeetingFormView(MeetingService meetings, CouncilService councils, PersonService persons, Clock clock) {
        this.meetings = meetings;
        this.councils = councils;
        this.persons = persons;
        this.clock = clock;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var editing =
                Editing.of(event, RecordKind.COUNCIL_MEETING, id -> meetings.get(new MeetingId(id)), Meeting::data);
        var name = editing.data().map(data -> Dates.exact(data.heldOn()));
        title = name.map(day -> Texts.of("agreement.meeting.change", day))
                .orElseGet(() -> Texts.of("agreement.meeting.create"));
        removeAll();
        var council = councils.current();
        if (council.isEmpty()) {
            add(
                    editing.header(title, Texts.of("agreement.meetings.title")),
                    new EmptyState(
                            Texts.of("agreement.council.none"),
                            Texts.of("agreement.meeting.noCouncil"),
                            Buttons.primaryLink(Texts.of("agreement.council.create"), CouncilPaths.COUNCIL + "/nytt")));
            return;
        }
        var forAll = new Paragraph(Texts.of("agreement.meeting.forAll"));
        forAll.addClassNames("s-small", "s-before-form");
        add(
                editing.header(title, name.orElseGet(() -> Texts.of("agreement.meetings.title"))),
                forAll,
                form(editing, council.get()));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private RecordForm<MeetingData> form(Editing<Meeting, MeetingData> editing, CouncilDetails council) {
        var today = LocalDate.now(clock);
        var on = Fields.date(Texts.of("agreement.meeting.heldOn"));
        on.setMin(MeetingData.FIRST);
        on.setMax(MeetingData.last(today));
        var at = Fields.time(Texts.of("agreement.meeting.startsAt"));
        var place = Fields.line(Texts.of("agreement.meeting.place"));
        var agenda = Fields.lines(Texts.of("agreement.meeting.agenda"), Texts.of("agreement.meeting.agenda.help"));
        var present = new PresentField(Texts.of("agreement.meeting.present"), council, persons.options());
        var minutes = Fields.text(Texts.of("agreement.meeting.minutes"));
        minutes.setHelperText(Texts.of("agreement.meeting.minutes.help"));
        var reference = Fields.plain(Texts.of("agreement.reference"));
        // of what lies ahead nobody can say yet who came
        on.addValueChangeListener(event -> {
            var day = event.getValue() == null ? today : event.getValue();
            present.offer(day);
            var after = day.isAfter(today);
            present.setVisible(!after || !present.isEmpty());
            minutes.setVisible(!after || !minutes.isEmpty());
            reference.setVisible(!after || !reference.isEmpty());
        });
        var binder = new Binder<>(MeetingData.class);
        binder.forField(on).asRequired(Texts.of("shared.required")).bind("heldOn");
        binder.forField(at).bind("startsAt");
        binder.forField(place).withValidator(Fields.atMost(Input.NAME)).bind("place");
        binder.forField(agenda).withConverter(Fields.asLines()).bind("agenda");
        binder.forField(present).bind("present");
        binder.forField(minutes).withValidator(Fields.atMost(Input.TEXT)).bind("minutes");
        binder.forField(reference).withValidator(Fields.atMost(Input.NAME)).bind("reference");
        present.offer(today);
        return editing.form(
                        binder,
                        data -> meetings.create(data).value(),
                        (read, data) -> meetings.change(
                                new Meeting(read.id(), read.version(), read.council(), data, read.cancelled())),
                        data -> Texts.of("agreement.meeting.saved", Dates.exact(data.heldOn())))
                .fields(on, at, place, agenda, present, minutes, reference);
    }
}

package se.samsyn.initiative.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.samsyn.access.ColleagueService;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.area.AreaOption;
import se.samsyn.area.AreaService;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeDetails;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Editing;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/** A new initiative, or a change of a known one. */
@Route("initiativ/ny")
@RouteAlias("initiativ/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class InitiativeFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InitiativeService initiatives;
    private final transient AgencyService agencies;
    private final transient AreaService areas;
    private final transient ColleagueService colleagues;
    private String title = "";

    InitiativeFormView(
            InitiativeService initiatives, AgencyService agencies, AreaService areas, ColleagueService colleagues) {
        this.initiatives = initiatives;
        this.agencies = agencies;
        this.areas = areas;
        this.colleagues = colleagues;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var editing = Editing.of(
                event,
                RecordKind.INITIATIVE,
                id -> initiatives.details(new InitiativeId(id)),
                details -> details.initiative().data());
        var name = editing.data().map(InitiativeData::name);
        title = name.map(known -> Texts.of("initiative.change", known)).orElseGet(() -> Texts.of("initiative.create"));
        removeAll();
        var header = editing.header(title, name.orElseGet(() -> Texts.of("initiative.menu")));
        if (name.isEmpty()) {
            header.actions(Buttons.link(Texts.of("initiative.import.title"), TransferImportView.PATH));
        }
        add(header, form(editing));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private RecordForm<InitiativeData> form(Editing<InitiativeDetails, InitiativeData> editing) {
        var fields = new InitiativeFields(
                agenciesFor(editing.record()),
                Choices.names(areas.options(), AreaOption::id, AreaOption::name),
                colleagues.list());
        var form = editing.form(
                        fields.binder(),
                        data -> initiatives.create(data).value(),
                        (read, data) -> initiatives.change(new Initiative(
                                read.initiative().id(), read.initiative().version(), data)),
                        data -> Texts.of("initiative.saved", data.name()))
                .fields(fields.all());
        if (editing.record().isEmpty()) {
            form.read(InitiativeData.named(""));
        }
        return form;
    }

    /** The agencies that can take part: those there are now, and those that did although they are no more. */
    private Map<AgencyId, String> agenciesFor(Optional<InitiativeDetails> known) {
        var names = new LinkedHashMap<>(Choices.names(agencies.options(), AgencyOption::id, AgencyOption::name));
        known.stream()
                .flatMap(details -> details.participants().stream())
                .forEach(participant ->
                        names.putIfAbsent(participant.participation().agency(), participant.agencyName()));
        return names;
    }
}

package se.samsyn.initiative.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyService;
import se.samsyn.area.AreaService;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeDetails;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** A new initiative, or a change of a known one. */
@Route("initiativ/ny")
@RouteAlias("initiativ/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class InitiativeFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InitiativeService initiatives;
    private final transient AgencyService agencies;
    private final transient AreaService areas;
    private transient @Nullable Initiative initiative;

    InitiativeFormView(InitiativeService initiatives, AgencyService agencies, AreaService areas) {
        this.initiatives = initiatives;
        this.agencies = agencies;
        this.areas = areas;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var details = event.getRouteParameters()
                .getLong("id")
                .map(id -> Pages.found(() -> initiatives.details(new InitiativeId(id))))
                .orElse(null);
        initiative = details == null ? null : details.initiative();
        removeAll();
        var back = initiative == null
                ? RecordKind.INITIATIVE.path()
                : initiative.id().ref().path();
        add(
                new PageHeader(heading())
                        .under(
                                initiative == null
                                        ? Texts.of("initiative.menu")
                                        : initiative.data().name(),
                                back),
                form(details, back));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(heading());
    }

    private String heading() {
        return initiative == null
                ? Texts.of("initiative.create")
                : Texts.of("initiative.change", initiative.data().name());
    }

    private RecordForm<InitiativeData> form(@Nullable InitiativeDetails details, String back) {
        var fields = new InitiativeFields(choices(details), areas.options());
        var form = new RecordForm<>(fields.binder(), Texts.of("shared.save"), this::save)
                .fields(fields.all())
                .secondary(Buttons.link(Texts.of("shared.cancel"), back))
                .onConflict(this::reload);
        form.read(
                details == null
                        ? InitiativeData.named("")
                        : details.initiative().data());
        return form;
    }

    /** The agencies that can take part: those there are now, and those that did although they are no more. */
    private List<AgencyChoice> choices(@Nullable InitiativeDetails details) {
        var choices = new LinkedHashMap<AgencyId, AgencyChoice>();
        agencies.options().forEach(option -> choices.put(option.id(), new AgencyChoice(option.id(), option.name())));
        if (details != null) {
            details.participants()
                    .forEach(participant -> choices.putIfAbsent(
                            participant.participation().agency(),
                            new AgencyChoice(participant.participation().agency(), participant.agencyName())));
        }
        return new ArrayList<>(choices.values());
    }

    private InitiativeData reload() {
        initiative = initiatives.get(Objects.requireNonNull(initiative).id());
        return initiative.data();
    }

    private void save(InitiativeData data) {
        InitiativeId id;
        if (initiative == null) {
            id = initiatives.create(data);
        } else {
            id = initiative.id();
            initiatives.change(new Initiative(id, initiative.version(), data));
        }
        UI.getCurrent().navigate(id.ref().path());
        Toasts.done(Texts.of("initiative.saved", data.name()));
    }
}

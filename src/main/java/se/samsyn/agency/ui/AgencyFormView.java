package se.samsyn.agency.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.Agency;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** The form of an agency, new or known. */
@Route("aktorer/ny")
@RouteAlias("aktorer/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class AgencyFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AgencyService agencies;
    private @Nullable Agency agency;

    AgencyFormView(AgencyService agencies) {
        this.agencies = agencies;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        agency = event.getRouteParameters()
                .getLong("id")
                .map(id -> Pages.found(() -> agencies.get(new AgencyId(id))))
                .orElse(null);
        removeAll();
        var back = agency == null ? RecordKind.AGENCY.path() : path(agency.id());
        add(
                new PageHeader(heading())
                        .under(
                                agency == null
                                        ? Texts.of("agency.menu")
                                        : agency.data().name(),
                                back),
                form(back));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(heading());
    }

    private String heading() {
        return agency == null
                ? Texts.of("agency.create")
                : Texts.of("agency.change", agency.data().name());
    }

    private RecordForm<AgencyData> form(String back) {
        var name = Fields.line(Texts.of("agency.name"));
        var shortName = Fields.line(Texts.of("agency.shortName"));
        shortName.setHelperText(Texts.of("agency.shortName.help"));
        var kind = new ComboBox<AgencyKind>(Texts.of("agency.kind"));
        kind.setItems(AgencyKind.values());
        kind.setItemLabelGenerator(Texts::of);
        var options = parents();
        var parent = AgencyMarks.choice(Texts.of("agency.parent"), options);
        parent.setHelperText(Texts.of("agency.parent.help"));
        var orgNumber = Fields.line(Texts.of("agency.orgNumber"));
        orgNumber.setHelperText(Texts.of("agency.orgNumber.help"));
        var aliases = Fields.lines(Texts.of("agency.aliases"), Texts.of("agency.aliases.help"));
        var description = Fields.text(Texts.of("agency.description"));

        var binder = new Binder<>(AgencyData.class);
        binder.forField(name)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("name");
        binder.forField(shortName).withValidator(Fields.atMost(40)).bind("shortName");
        binder.forField(kind).asRequired(Texts.of("shared.required")).bind("kind");
        binder.forField(parent).withConverter(AgencyMarks.asId(options)).bind("parent");
        binder.forField(orgNumber).bind("orgNumber");
        binder.forField(aliases).withConverter(Fields.asLines()).bind("aliases");
        binder.forField(description).withValidator(Fields.atMost(Input.TEXT)).bind("description");
        var form = new RecordForm<>(binder, Texts.of("shared.save"), this::save)
                .fields(name, shortName, kind, parent, orgNumber, aliases, description)
                .secondary(Buttons.link(Texts.of("shared.cancel"), back))
                .onConflict(this::reload);
        Optional.ofNullable(agency).map(Agency::data).ifPresent(form::read);
        name.setAutofocus(true);
        return form;
    }

    /** Everything it can be a part of: not itself, and what it is a part of already even where that has ended. */
    private List<AgencyOption> parents() {
        var options = new ArrayList<>(agencies.options());
        if (agency != null) {
            var own = agency;
            options.removeIf(option -> option.id().equals(own.id()));
            var parent = own.data().parent();
            if (parent != null && AgencyMarks.find(options, parent) == null) {
                var data = agencies.get(parent).data();
                options.add(new AgencyOption(parent, data.name(), data.shortName(), data.kind()));
            }
        }
        return options;
    }

    private AgencyData reload() {
        agency = agencies.get(Objects.requireNonNull(agency).id());
        return agency.data();
    }

    private void save(AgencyData data) {
        AgencyId id;
        if (agency == null) {
            id = agencies.create(data);
        } else {
            id = agency.id();
            agencies.change(new Agency(id, agency.version(), data, agency.endedOn()));
        }
        UI.getCurrent().navigate(path(id));
        Toasts.done(Texts.of("agency.saved", data.name()));
    }

    private static String path(AgencyId id) {
        return RecordRef.of(RecordKind.AGENCY, id.value()).path();
    }
}

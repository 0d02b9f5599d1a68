package se.samsyn.agency.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import se.samsyn.agency.Agency;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Editing;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/** The form of an agency, new or known. */
@Route("aktorer/ny")
@RouteAlias("aktorer/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class AgencyFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AgencyService agencies;
    private String title = "";

    AgencyFormView(AgencyService agencies) {
        this.agencies = agencies;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var editing = Editing.of(event, RecordKind.AGENCY, id -> agencies.get(new AgencyId(id)), Agency::data);
        var name = editing.data().map(AgencyData::name);
        title = name.map(known -> Texts.of("agency.change", known)).orElseGet(() -> Texts.of("agency.create"));
        removeAll();
        add(editing.header(title, name.orElseGet(() -> Texts.of("agency.menu"))), form(editing));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private RecordForm<AgencyData> form(Editing<Agency, AgencyData> editing) {
        var name = Fields.line(Texts.of("agency.name"));
        var shortName = Fields.line(Texts.of("agency.shortName"));
        shortName.setHelperText(Texts.of("agency.shortName.help"));
        var kind = new ComboBox<AgencyKind>(Texts.of("agency.kind"));
        kind.setItems(AgencyKind.values());
        kind.setItemLabelGenerator(Texts::of);
        var parent = Choices.box(Texts.of("agency.parent"), parents(editing.record()));
        parent.setHelperText(Texts.of("agency.parent.help"));
        var orgNumber = Fields.plain(Texts.of("agency.orgNumber"));
        orgNumber.setHelperText(Texts.of("agency.orgNumber.help"));
        var aliases = Fields.lines(Texts.of("agency.aliases"), Texts.of("agency.aliases.help"));
        var formerNames = new FormerNamesField(Texts.of("agency.formerNames"));
        formerNames.setHelperText(Texts.of("agency.formerNames.help"));
        var description = Fields.text(Texts.of("agency.description"));

        var binder = new Binder<>(AgencyData.class);
        binder.forField(name)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("name");
        binder.forField(shortName).withValidator(Fields.atMost(40)).bind("shortName");
        binder.forField(kind).asRequired(Texts.of("shared.required")).bind("kind");
        binder.forField(parent).bind("parent");
        binder.forField(orgNumber).bind("orgNumber");
        binder.forField(aliases).withConverter(Fields.asLines()).bind("aliases");
        binder.forField(formerNames)
                .withValidator(_ -> formerNames.isComplete(), Texts.of("agency.formerName.incomplete"))
                .bind("formerNames");
        binder.forField(description).withValidator(Fields.atMost(Input.TEXT)).bind("description");
        name.setAutofocus(true);
        return editing.form(
                        binder,
                        data -> agencies.create(data).value(),
                        (read, data) -> agencies.change(new Agency(read.id(), read.version(), data, read.endedOn())),
                        data -> Texts.of("agency.saved", data.name()))
                .fields(name, shortName, kind, parent, orgNumber, aliases, formerNames, description);
    }

    /** Everything it can be a part of: not itself, and what it is a part of already even where that has ended. */
    private Map<AgencyId, String> parents(Optional<Agency> known) {
        var names = new LinkedHashMap<>(Choices.names(agencies.options(), AgencyOption::id, AgencyOption::name));
        known.ifPresent(agency -> {
            names.remove(agency.id());
            var parent = agency.data().parent();
            if (parent != null && !names.containsKey(parent)) {
                names.put(parent, agencies.get(parent).data().name());
            }
        });
        return names;
    }
}

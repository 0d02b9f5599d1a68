package se.samsyn.agency.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.PartyLabels;
import se.samsyn.agency.Person;
import se.samsyn.agency.PersonData;
import se.samsyn.agency.PersonId;
import se.samsyn.agency.PersonRoleData;
import se.samsyn.agency.PersonService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** The form of a person: names and a first role for a new one, the names of a known one. */
@Route("personer/ny")
@RouteAlias("personer/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class PersonFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** A new person has at least one public role: without one, they have no place here. Public for the binder. */
    public record NewPerson(
            String name,
            List<String> aliases,
            String title,
            @Nullable AgencyId agency,
            LocalDate knownOn,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo) {}

    private final transient PersonService persons;
    private final transient AgencyService agencies;
    private @Nullable Person person;

    PersonFormView(PersonService persons, AgencyService agencies) {
        this.persons = persons;
        this.agencies = agencies;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        person = event.getRouteParameters()
                .getLong("id")
                .map(id -> Pages.found(() -> persons.get(new PersonId(id))))
                .orElse(null);
        removeAll();
        var notice = new Paragraph(Texts.of("agency.person.notice"));
        notice.addClassName("s-notice");
        var name = Fields.plain(Texts.of("agency.name"));
        var aliases = Fields.plainLines(Texts.of("agency.aliases"), Texts.of("agency.person.aliases.help"));
        var header = new PageHeader(heading());
        if (person == null) {
            add(header.under(Texts.of("agency.person.menu"), RecordKind.PERSON.path()), notice, create(name, aliases));
        } else {
            add(header.under(person.data().name(), path(person.id())), notice, change(person, name, aliases));
        }
        name.setAutofocus(true);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(heading());
    }

    private String heading() {
        return person == null
                ? Texts.of("agency.person.create")
                : Texts.of("agency.change", person.data().name());
    }

    private RecordForm<NewPerson> create(TextField name, TextArea aliases) {
        var binder = new Binder<>(NewPerson.class);
        bind(binder, name, aliases);
        var role = new RoleFields(binder, Choices.names(agencies.options(), AgencyOption::id, AgencyOption::name));
        return new RecordForm<>(binder, Texts.of("shared.save"), typed -> {
                    var id = persons.create(
                            new PersonData(typed.name(), typed.aliases()),
                            List.of(new PersonRoleData(
                                    typed.title(),
                                    typed.agency(),
                                    typed.knownOn(),
                                    typed.validFrom(),
                                    typed.validTo())));
                    saved(id, name, aliases, role.namedParty());
                })
                .fields(name, aliases)
                .fields(role.all())
                .secondary(Buttons.link(Texts.of("shared.cancel"), RecordKind.PERSON.path()));
    }

    private RecordForm<PersonData> change(Person known, TextField name, TextArea aliases) {
        var binder = new Binder<>(PersonData.class);
        bind(binder, name, aliases);
        var form = new RecordForm<>(binder, Texts.of("shared.save"), data -> {
                    var current = Objects.requireNonNull(person);
                    persons.change(new Person(current.id(), current.version(), data, current.roles()));
                    saved(current.id(), name, aliases, false);
                })
                .fields(name, aliases)
                .secondary(Buttons.link(Texts.of("shared.cancel"), path(known.id())))
                .onConflict(() -> {
                    person = persons.get(known.id());
                    return person.data();
                });
        form.read(known.data());
        return form;
    }

    private static void bind(Binder<?> binder, TextField name, TextArea aliases) {
        binder.forField(name)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("name");
        binder.forField(aliases).withConverter(Fields.asLines()).bind("aliases");
    }

    private static void saved(PersonId id, TextField name, TextArea aliases, boolean namedParty) {
        var party = namedParty || PartyLabels.in(name.getValue()) || PartyLabels.in(aliases.getValue());
        UI.getCurrent().navigate(path(id));
        Toasts.done(Texts.of(party ? "agency.party.removed" : "agency.person.saved"));
    }

    private static String path(PersonId id) {
        return RecordRef.of(RecordKind.PERSON, id.value()).path();
    }
}

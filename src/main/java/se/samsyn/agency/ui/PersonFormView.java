package se.samsyn.agency.ui;

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
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Editing;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

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
    private String title = "";

    PersonFormView(PersonService persons, AgencyService agencies) {
        this.persons = persons;
        this.agencies = agencies;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var editing = Editing.of(event, RecordKind.PERSON, id -> persons.get(new PersonId(id)), Person::data);
        var known = editing.data().map(PersonData::name);
        title = known.map(of -> Texts.of("agency.change", of)).orElseGet(() -> Texts.of("agency.person.create"));
        removeAll();
        var notice = new Paragraph(Texts.of("agency.person.notice"));
        notice.addClassName("s-notice");
        var name = Fields.plain(Texts.of("agency.name"));
        var aliases = Fields.plainLines(Texts.of("agency.aliases"), Texts.of("agency.person.aliases.help"));
        add(
                editing.header(title, known.orElseGet(() -> Texts.of("agency.person.menu"))),
                notice,
                known.isPresent() ? change(editing, name, aliases) : create(editing, name, aliases));
        name.setAutofocus(true);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private RecordForm<NewPerson> create(Editing<Person, PersonData> editing, TextField name, TextArea aliases) {
        var binder = new Binder<>(NewPerson.class);
        bind(binder, name, aliases);
        var role = new RoleFields(binder, Choices.names(agencies.options(), AgencyOption::id, AgencyOption::name));
        return editing.creation(binder, typed -> create(typed).value(), _ -> saved(name, aliases, role.namedParty()))
                .fields(name, aliases)
                .fields(role.all());
    }

    private PersonId create(NewPerson typed) {
        return persons.create(
                new PersonData(typed.name(), typed.aliases()),
                List.of(new PersonRoleData(
                        typed.title(), typed.agency(), typed.knownOn(), typed.validFrom(), typed.validTo())));
    }

    private RecordForm<PersonData> change(Editing<Person, PersonData> editing, TextField name, TextArea aliases) {
        var binder = new Binder<>(PersonData.class);
        bind(binder, name, aliases);
        return editing.form(
                        binder,
                        _ -> {
                            throw new IllegalStateException("A new person has a role");
                        },
                        (read, data) -> persons.change(new Person(read.id(), read.version(), data, read.roles())),
                        _ -> saved(name, aliases, false))
                .fields(name, aliases);
    }

    private static void bind(Binder<?> binder, TextField name, TextArea aliases) {
        binder.forField(name)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("name");
        binder.forField(aliases).withConverter(Fields.asLines()).bind("aliases");
    }

    private static String saved(TextField name, TextArea aliases, boolean namedParty) {
        var party = namedParty || PartyLabels.in(name.getValue()) || PartyLabels.in(aliases.getValue());
        return Texts.of(party ? "agency.party.removed" : "agency.person.saved");
    }
}

package se.samsyn.agency.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.data.binder.Binder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.Person;
import se.samsyn.agency.PersonRole;
import se.samsyn.agency.PersonRoleData;
import se.samsyn.agency.PersonService;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.FormDialog;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** One role of a person: a new one, or one to correct. */
final class RoleDialog {

    private final PersonService persons;
    private final @Nullable PersonRole role;
    private Person person;

    private RoleDialog(PersonService persons, Person person, @Nullable PersonRole role) {
        this.persons = persons;
        this.person = person;
        this.role = role;
    }

    static void add(PersonService persons, Person person, List<AgencyOption> agencies) {
        new RoleDialog(persons, person, null).open(agencies);
    }

    static void change(PersonService persons, Person person, PersonRole role, List<AgencyOption> agencies) {
        var options = new ArrayList<>(agencies);
        if (role.agency() != null && !agencies.contains(role.agency())) {
            options.add(role.agency());
        }
        new RoleDialog(persons, person, role).open(options);
    }

    private void open(List<AgencyOption> agencies) {
        var binder = new Binder<>(PersonRoleData.class);
        var fields = new RoleFields(binder, Choices.names(agencies, AgencyOption::id, AgencyOption::name));
        var title = Texts.of(
                role == null ? "agency.role.add" : "agency.role.change",
                person.data().name());
        var dialog = new FormDialog<>(title, binder, data -> save(data, fields), fields.all())
                .explained(Texts.of("agency.person.notice"))
                .onConflict(this::reload);
        if (role != null) {
            dialog.read(role.data());
        }
        dialog.open();
    }

    private PersonRoleData reload() {
        person = persons.get(person.id());
        return person.roles().stream()
                .filter(stored -> role != null && stored.id().equals(role.id()))
                .findFirst()
                .orElseThrow()
                .data();
    }

    private void save(PersonRoleData data, RoleFields fields) {
        if (role == null) {
            persons.addRole(person.id(), data);
        } else {
            persons.changeRole(person.id(), person.version(), role.id(), data);
        }
        UI.getCurrent().refreshCurrentRoute(true);
        Toasts.done(Texts.of(fields.namedParty() ? "agency.party.removed" : "agency.role.saved"));
    }
}

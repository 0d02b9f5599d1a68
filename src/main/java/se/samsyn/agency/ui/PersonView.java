package se.samsyn.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.Person;
import se.samsyn.agency.PersonId;
import se.samsyn.agency.PersonRole;
import se.samsyn.agency.PersonService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordPage;
import se.samsyn.shared.ui.RecordSections;
import se.samsyn.shared.ui.Removal;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** A person in their public roles, in time. */
@Route("personer/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class PersonView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PersonService persons;
    private final transient AgencyService agencies;
    private final transient RecordSections sections;
    private final boolean mayEdit = CurrentCaller.get().mayEdit();
    private String title = "";

    PersonView(PersonService persons, AgencyService agencies, RecordSections sections) {
        this.persons = persons;
        this.agencies = agencies;
        this.sections = sections;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new PersonId(Pages.id(event));
        var person = Pages.found(() -> persons.get(id));
        title = person.data().name();
        removeAll();
        var notice = new Paragraph(Texts.of("agency.person.notice"));
        notice.addClassName("s-small");
        var facts = new PageSection(Texts.of("agency.facts"));
        if (!person.data().aliases().isEmpty()) {
            facts.add(new FactList()
                    .add(
                            Texts.of("agency.aliases"),
                            String.join(", ", person.data().aliases())));
        }
        var page = new RecordPage()
                .main(roles(person))
                .main(sections.of(RecordRef.of(RecordKind.PERSON, id.value())).toArray(Component[]::new))
                .aside(facts.add(notice));
        add(header(person), page);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private PageSection roles(Person person) {
        var section = new PageSection(
                Texts.of("agency.roles"),
                person.roles().isEmpty()
                        ? new Paragraph(Texts.of("agency.role.none"))
                        : new RoleTimeline(person.roles(), role -> actions(person, role)));
        return mayEdit
                ? section.action(new Button(
                        Texts.of("agency.role.new"), _ -> RoleDialog.add(persons, person, agencies.options())))
                : section;
    }

    private Optional<Component> actions(Person person, PersonRole role) {
        return mayEdit
                ? Optional.of(new ActionMenu()
                        .add(
                                Texts.of("shared.change") + " …",
                                () -> RoleDialog.change(persons, person, role, agencies.options()))
                        .add(Texts.of("shared.remove.ask"), () -> removeRole(person, role)))
                : Optional.empty();
    }

    private void removeRole(Person person, PersonRole role) {
        Confirmation.remove(
                Texts.of("agency.role.remove", role.data().title()), Texts.of("agency.role.remove.explanation"), () -> {
                    persons.removeRole(person.id(), person.version(), role.id());
                    refresh();
                    Toasts.undoable(Texts.of("agency.role.removed"), Texts.of("shared.undo"), () -> {
                        persons.addRole(person.id(), role.data());
                        refresh();
                    });
                });
    }

    private PageHeader header(Person person) {
        var header = new PageHeader(title).under(Texts.of("agency.person.menu"), RecordKind.PERSON.path());
        if (mayEdit) {
            header.actions(
                    Buttons.primaryLink(
                            Texts.of("shared.change"),
                            RecordRef.of(RecordKind.PERSON, person.id().value()).path() + "/andra"),
                    new ActionMenu().add(Texts.of("shared.remove.ask"), () -> remove(person)));
        }
        return header;
    }

    private void remove(Person person) {
        Removal.of(
                        RecordRef.of(RecordKind.PERSON, person.id().value()),
                        Texts.of("agency.remove", title),
                        Texts.of("agency.person.remove.explanation"))
                .to(RecordKind.PERSON.path(), Texts.of("agency.removed", title), () -> persons.remove(person.id()));
    }

    private static void refresh() {
        UI.getCurrent().refreshCurrentRoute(true);
    }
}

package se.samsyn.agency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agency.Agency;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyMergeService;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.agency.OrgNumbers;
import se.samsyn.agency.PersonAtAgency;
import se.samsyn.agency.PersonService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordPage;
import se.samsyn.shared.ui.RecordSections;
import se.samsyn.shared.ui.Texts;

/** An agency: what it is, its parts, who acts for it, and what the other modules know of it. */
@Route("aktorer/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class AgencyView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** From which agency's address somebody was led here. */
    private static final String FROM = "fran";

    private final transient AgencyService agencies;
    private final transient AgencyMergeService merges;
    private final transient PersonService persons;
    private final transient RecordSections sections;
    private final transient Clock clock;
    private String title = "";

    AgencyView(
            AgencyService agencies,
            AgencyMergeService merges,
            PersonService persons,
            RecordSections sections,
            Clock clock) {
        this.agencies = agencies;
        this.merges = merges;
        this.persons = persons;
        this.sections = sections;
        this.clock = clock;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new AgencyId(Pages.id(event));
        if (isGone(event, id)) {
            return;
        }
        var agency = Pages.found(() -> agencies.get(id));
        title = agency.data().name();
        removeAll();
        var page = new RecordPage();
        Address.parameter(event.getLocation(), FROM)
                .filter(from -> from.matches("[0-9]{1,18}"))
                .flatMap(from -> merges.from(new AgencyId(Long.parseLong(from))))
                .filter(merge -> merge.standsIn(id))
                .ifPresent(merge -> page.main(MergedAgencies.cameBy(merge)));
        if (!agency.data().description().isEmpty()) {
            var description = new Paragraph(agency.data().description());
            description.addClassName("s-prose");
            page.main(description);
        }
        page.main(sections.known(id.ref()).toArray(Component[]::new));
        var people = persons.at(id);
        page.main(new PageSection(
                Texts.of("agency.persons"),
                people.isEmpty() ? new Paragraph(Texts.of("agency.persons.none")) : people(people)));
        page.main(sections.history(id.ref()).toArray(Component[]::new));
        page.aside(new PageSection(Texts.of("agency.facts"), facts(agency)));
        var parts = agencies.parts(id);
        if (!parts.isEmpty()) {
            page.aside(new PageSection(Texts.of("agency.parts"), parts(parts)));
        }
        new MergedAgencies(merges).section(agency).ifPresent(page::aside);
        add(header(agency), page);
    }

    /** The address of an agency that became one with another leads to that one. */
    private boolean isGone(BeforeEnterEvent event, AgencyId id) {
        var merge = merges.from(id);
        merge.ifPresent(
                one -> event.forwardTo(one.kept().ref().path(), QueryParameters.of(FROM, String.valueOf(id.value()))));
        return merge.isPresent();
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private PageHeader header(Agency agency) {
        var header = new PageHeader(title).under(Texts.of("agency.menu"), RecordKind.AGENCY.path());
        if (agency.endedOn() != null) {
            header.mark(AgencyMarks.ended(agency.endedOn()));
        }
        if (CurrentCaller.get().mayEdit()) {
            header.actions(
                    Buttons.primaryLink(
                            Texts.of("shared.change"),
                            RecordRef.of(RecordKind.AGENCY, agency.id().value()).path() + "/andra"),
                    new AgencyActions(agencies, LocalDate.now(clock)).menu(agency));
        }
        return header;
    }

    private FactList facts(Agency agency) {
        var data = agency.data();
        var facts = new FactList().add(Texts.of("agency.kind"), Texts.of(data.kind()));
        if (data.parent() != null) {
            var parent = agencies.get(data.parent());
            facts.add(
                    Texts.of("agency.parent"),
                    new Anchor(
                            RecordRef.of(RecordKind.AGENCY, parent.id().value()).path(),
                            parent.data().name()));
        }
        return facts.add(Texts.of("agency.shortName"), data.shortName())
                .add(Texts.of("agency.aliases"), String.join(", ", data.aliases()))
                .add(
                        Texts.of("agency.formerNames"),
                        data.formerNames().stream().map(FormerNames::inWords).collect(Collectors.joining("; ")))
                .add(Texts.of("agency.orgNumber"), OrgNumbers.written(data.orgNumber()));
    }

    private static UnorderedList parts(List<AgencyOption> parts) {
        var list = new UnorderedList();
        list.addClassName("s-list");
        parts.forEach(part -> list.add(new ListItem(AgencyMarks.of(part))));
        return list;
    }

    private static UnorderedList people(List<PersonAtAgency> people) {
        var list = new UnorderedList();
        list.addClassName("s-list");
        people.forEach(person -> {
            var name = new Anchor(
                    RecordRef.of(RecordKind.PERSON, person.id().value()).path(), person.name());
            var title = new Span(person.role().title());
            title.addClassName("s-small");
            var who = new Span(name, new Span(" "), title);
            who.addClassName("s-grow");
            var when = new Span(RoleTimeline.period(person.role()));
            when.addClassName("s-small");
            when.getElement()
                    .setAttribute(
                            "title",
                            Texts.of("agency.role.knownOn") + " "
                                    + Dates.exact(person.role().knownOn()));
            list.add(new ListItem(who, when));
        });
        return list;
    }
}

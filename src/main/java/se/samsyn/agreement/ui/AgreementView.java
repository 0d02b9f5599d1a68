package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agreement.AgreementData;
import se.samsyn.agreement.AgreementDetails;
import se.samsyn.agreement.AgreementId;
import se.samsyn.agreement.AgreementInitiative;
import se.samsyn.agreement.AgreementService;
import se.samsyn.agreement.PledgeFilter;
import se.samsyn.agreement.PledgeService;
import se.samsyn.agreement.PledgeSort;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.live.LiveUpdates;
import se.samsyn.live.ui.LivePage;
import se.samsyn.shared.Page;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.DataTable;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordPage;
import se.samsyn.shared.ui.RecordSections;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** An agreement: between whom, to what ends, in which areas, for how long, and what rests on it. */
@Route("overenskommelser/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class AgreementView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AgreementService agreements;
    private final transient PledgeService pledges;
    private final transient InitiativeService initiatives;
    private final transient RecordSections sections;
    private final transient Clock clock;
    private final transient LivePage page;
    private String title = "";

    AgreementView(
            AgreementService agreements,
            PledgeService pledges,
            InitiativeService initiatives,
            RecordSections sections,
            LiveUpdates updates,
            Clock clock) {
        this.agreements = agreements;
        this.pledges = pledges;
        this.initiatives = initiatives;
        this.sections = sections;
        this.clock = clock;
        page = new LivePage(this, updates);
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new AgreementId(Pages.id(event));
        Pages.found(() -> {
            page.show(() -> content(agreements.details(id)));
            return id;
        });
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private Stream<Component> content(AgreementDetails details) {
        var agreement = details.agreement();
        var data = agreement.data();
        title = data.name();
        var record = new RecordPage();
        record.main(purposes(data), areas(details), parties(details), resting(details), pledges(details));
        record.main(sections.of(agreement.id().ref()).toArray(Component[]::new));
        record.aside(new PageSection(Texts.of("agreement.facts"), AgreementFacts.of(details)));
        return Stream.of(header(details), record);
    }

    private PageHeader header(AgreementDetails details) {
        var header = new PageHeader(title)
                .under(Texts.of("agreement.agreements"), RecordKind.AGREEMENT.path())
                .mark(Marks.of(details.state(), details.isRenewed()))
                .facts(AgreementFacts.line(details, LocalDate.now(clock)));
        if (CurrentCaller.get().mayEdit()) {
            var actions = new AgreementActions(agreements, LocalDate.now(clock), page::refresh);
            header.actions(actions.primary(details), actions.menu(details));
        }
        return header;
    }

    private static PageSection purposes(AgreementData data) {
        var purposes = new UnorderedList();
        data.purposes().forEach(purpose -> purposes.add(new ListItem(purpose)));
        var section = new PageSection(Texts.of("agreement.purposes"), purposes);
        return data.description().isEmpty() ? section : section.add(Marks.prose(data.description()));
    }

    private static PageSection areas(AgreementDetails details) {
        var section = new PageSection(Texts.of("agreement.areasOfBoth"));
        var subjects = details.agreement().data().subjectAreas();
        if (!subjects.isEmpty()) {
            var list = new UnorderedList();
            subjects.forEach(subject -> list.add(new ListItem(subject)));
            section.add(list);
        }
        return details.areas().isEmpty() ? section : section.add(Marks.areas(details.areas()));
    }

    private static PageSection parties(AgreementDetails details) {
        var table = new DataTable(
                Texts.of("agreement.parties.caption"),
                List.of(Texts.of("agreement.party"), Texts.of("agreement.signatory"), Texts.of("agreement.signed")));
        var agencies = details.parties().iterator();
        details.agreement()
                .data()
                .parties()
                .forEach(party -> table.row(
                        Marks.of(agencies.next()),
                        new Span(party.signatory()),
                        party.signedOn() == null
                                ? SmallText.of(Texts.of("agreement.signed.not"))
                                : new Span(Dates.exact(party.signedOn()))));
        return new PageSection(Texts.of("agreement.parties"), table);
    }

    private PageSection resting(AgreementDetails details) {
        var id = details.agreement().id();
        var section = new PageSection(Texts.of("agreement.initiatives"));
        var keeper = CurrentCaller.get().mayEdit();
        var linking = new Linking(agreements, page::refresh);
        if (keeper) {
            var known =
                    details.initiatives().stream().map(AgreementInitiative::id).collect(Collectors.toSet());
            section.action(linking.initiativeButton(id, initiatives.options(), known));
        }
        if (details.initiatives().isEmpty()) {
            return section.add(SmallText.of(Texts.of("agreement.initiatives.none")));
        }
        var list = Marks.list();
        details.initiatives()
                .forEach(initiative -> list.add(
                        keeper
                                ? Marks.initiative(
                                        initiative, linking.unlinkButton(id, initiative.id(), initiative.name()))
                                : Marks.initiative(initiative)));
        return section.add(list);
    }

    private PageSection pledges(AgreementDetails details) {
        var id = details.agreement().id();
        var section = new PageSection(Texts.of("agreement.pledges"));
        if (CurrentCaller.get().mayEdit()) {
            section.action(Buttons.link(
                    Texts.of("agreement.pledge.create"),
                    RecordKind.PLEDGE.path() + "/nytt?" + PledgeFormView.AGREEMENT + "=" + id.value()));
        }
        var given = pledges.list(PledgeFilter.of(id), new Sort<>(PledgeSort.STARTS_ON, true), Page.ALL);
        return section.add(
                given.isEmpty() ? SmallText.of(Texts.of("agreement.pledges.none.here")) : PledgeRows.of(given));
    }
}

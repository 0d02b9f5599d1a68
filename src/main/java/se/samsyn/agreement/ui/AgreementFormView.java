package se.samsyn.agreement.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.agreement.Agreement;
import se.samsyn.agreement.AgreementData;
import se.samsyn.agreement.AgreementDetails;
import se.samsyn.agreement.AgreementId;
import se.samsyn.agreement.AgreementService;
import se.samsyn.area.AreaOption;
import se.samsyn.area.AreaService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Editing;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/** The form of an agreement: new, renewing another, or known. */
@Route("overenskommelser/ny")
@RouteAlias("overenskommelser/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class AgreementFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AgreementService agreements;
    private final transient AgencyService agencies;
    private final transient AreaService areas;
    private final transient Clock clock;
    private String title = "";

    AgreementFormView(AgreementService agreements, AgencyService agencies, AreaService areas, Clock clock) {
        this.agreements = agreements;
        this.agencies = agencies;
        this.areas = areas;
        this.clock = clock;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var editing = Editing.of(
                event,
                RecordKind.AGREEMENT,
                id -> agreements.details(new AgreementId(id)),
                details -> details.agreement().data());
        var renewed = editing.record().isPresent() ? Optional.<AgreementDetails>empty() : renewed(event);
        renewed.ifPresent(
                details -> editing.backTo(details.agreement().id().ref().path()));
        var name = editing.data()
                .or(() -> renewed.map(details -> details.agreement().data()))
                .map(AgreementData::name);
        title = editing.data()
                .map(known -> Texts.of("agreement.change", known.name()))
                .orElseGet(() -> name.map(old -> Texts.of("agreement.renew.title", old))
                        .orElseGet(() -> Texts.of("agreement.create")));
        removeAll();
        var forAll = new Paragraph(Texts.of("agreement.forAll"));
        forAll.addClassNames("s-small", "s-before-form");
        add(
                editing.header(title, name.orElseGet(() -> Texts.of("agreement.agreements"))),
                forAll,
                form(editing, renewed));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private Optional<AgreementDetails> renewed(BeforeEnterEvent event) {
        return Optional.ofNullable(Address.number(event.getLocation(), AgreementAddress.RENEWS))
                .map(id -> Pages.found(() -> agreements.details(new AgreementId(id))));
    }

    private RecordForm<AgreementData> form(
            Editing<AgreementDetails, AgreementData> editing, Optional<AgreementDetails> renewed) {
        var known = editing.record().or(() -> renewed);
        var options = agencies.options();
        var fields = new AgreementFields(
                Marks.agencies(options, known.map(AgreementDetails::parties).orElseGet(List::of)),
                Choices.names(areas.options(), AreaOption::id, AreaOption::name),
                LocalDate.now(clock));
        var form = editing.form(
                        fields.binder(),
                        data -> renewed.map(
                                        old -> agreements.renew(old.agreement().id(), data))
                                .orElseGet(() -> agreements.create(data))
                                .value(),
                        (read, data) -> {
                            var agreement = read.agreement();
                            agreements.change(new Agreement(
                                    agreement.id(),
                                    agreement.version(),
                                    data,
                                    agreement.previous(),
                                    agreement.endedOn()));
                        },
                        data -> Texts.of("agreement.saved", data.name()))
                .fields(fields.all());
        renewed.ifPresent(old -> form.read(old.agreement().data().renewal()));
        if (known.isEmpty()) {
            fields.begin(options.stream()
                    .filter(agency -> agency.kind() == AgencyKind.MUNICIPALITY)
                    .map(AgencyOption::id)
                    .findFirst()
                    .orElse(null));
        }
        return form;
    }
}

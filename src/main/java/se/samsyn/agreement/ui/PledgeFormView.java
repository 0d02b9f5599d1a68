package se.samsyn.agreement.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.agency.AgencyService;
import se.samsyn.agreement.AgreementId;
import se.samsyn.agreement.AgreementOption;
import se.samsyn.agreement.AgreementService;
import se.samsyn.agreement.Pledge;
import se.samsyn.agreement.PledgeData;
import se.samsyn.agreement.PledgeDetails;
import se.samsyn.agreement.PledgeId;
import se.samsyn.agreement.PledgeService;
import se.samsyn.area.AreaOption;
import se.samsyn.area.AreaService;
import se.samsyn.shared.Input;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Address;
import se.samsyn.shared.ui.Choices;
import se.samsyn.shared.ui.Editing;
import se.samsyn.shared.ui.Fields;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordForm;
import se.samsyn.shared.ui.Texts;

/** The form of a pledge, new or known. */
@Route("medborgarloften/nytt")
@RouteAlias("medborgarloften/" + Pages.ID + "/andra")
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class PledgeFormView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Of the address: the agreement that a new one is the public part of. */
    static final String AGREEMENT = "overenskommelse";

    private final transient PledgeService pledges;
    private final transient AgreementService agreements;
    private final transient AgencyService agencies;
    private final transient AreaService areas;
    private String title = "";

    PledgeFormView(PledgeService pledges, AgreementService agreements, AgencyService agencies, AreaService areas) {
        this.pledges = pledges;
        this.agreements = agreements;
        this.agencies = agencies;
        this.areas = areas;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var editing = Editing.of(
                event,
                RecordKind.PLEDGE,
                id -> pledges.details(new PledgeId(id)),
                details -> details.pledge().data());
        var name = editing.data().map(PledgeData::name);
        title = name.map(known -> Texts.of("agreement.change", known))
                .orElseGet(() -> Texts.of("agreement.pledge.create"));
        removeAll();
        var forAll = new Paragraph(Texts.of("agreement.pledge.forAll"));
        forAll.addClassNames("s-small", "s-before-form");
        add(
                editing.header(title, name.orElseGet(() -> Texts.of("agreement.pledges"))),
                forAll,
                form(editing, Address.number(event.getLocation(), AGREEMENT)));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private RecordForm<PledgeData> form(Editing<PledgeDetails, PledgeData> editing, @Nullable Long agreement) {
        var chosen = editing.record()
                .map(known -> Stream.concat(known.agencies().stream(), Stream.ofNullable(known.followUpBy()))
                        .toList())
                .orElseGet(List::of);
        var names = Marks.agencies(agencies.options(), chosen);
        var name = Fields.line(Texts.of("agreement.pledge.name"));
        name.setHelperText(Texts.of("agreement.pledge.name.help"));
        name.setAutofocus(true);
        var words = Fields.text(Texts.of("agreement.pledge.words"));
        words.setHelperText(Texts.of("agreement.pledge.words.help"));
        var by = Choices.several(Texts.of("agreement.pledge.agencies"), names);
        var where = Choices.several(
                Texts.of("agreement.pledge.areas"), Choices.names(areas.options(), AreaOption::id, AreaOption::name));
        where.setHelperText(Texts.of("agreement.pledge.areas.help"));
        var from = Fields.date(Texts.of("agreement.pledge.startsOn"));
        var to = Fields.date(Texts.of("agreement.pledge.endsOn"));
        var followUpOn = Fields.date(Texts.of("agreement.pledge.followUpOn"));
        followUpOn.setHelperText(Texts.of("agreement.pledge.followUpOn.help"));
        var followUpBy = Choices.box(Texts.of("agreement.pledge.followUpBy"), names);
        followUpBy.setPlaceholder(Texts.of("agreement.coordination"));
        var part = Choices.box(
                Texts.of("agreement.agreement"),
                Choices.names(agreements.options(), AgreementOption::id, AgreementOption::name));
        part.setHelperText(Texts.of("agreement.pledge.agreement.help"));
        var source = Fields.line(Texts.of("agreement.pledge.source"));
        source.setHelperText(Texts.of("agreement.pledge.source.help"));
        to.addValueChangeListener(event -> {
            if (followUpOn.isEmpty() && event.isFromClient()) {
                followUpOn.setValue(event.getValue());
            }
        });

        var binder = new Binder<>(PledgeData.class);
        binder.forField(name)
                .asRequired(Texts.of("shared.required"))
                .withValidator(Fields.name())
                .bind("name");
        binder.forField(words)
                .asRequired(Texts.of("agreement.pledge.words.missing"))
                .withValidator(Fields.atMost(Input.TEXT))
                .bind("words");
        binder.forField(by)
                .asRequired(Texts.of("agreement.pledge.agencies.missing"))
                .bind("agencies");
        binder.forField(where).bind("areas");
        binder.forField(from).asRequired(Texts.of("shared.required")).bind("startsOn");
        binder.forField(to)
                .asRequired(Texts.of("agreement.pledge.endsOn.missing"))
                .withValidator(
                        day -> from.isEmpty() || !day.isBefore(from.getValue()),
                        Texts.of("agreement.pledge.endsOn.before"))
                .bind("endsOn");
        binder.forField(followUpOn)
                .asRequired(Texts.of("shared.required"))
                .withValidator(
                        day -> from.isEmpty() || !day.isBefore(from.getValue()),
                        Texts.of("agreement.pledge.followUpOn.before"))
                .bind("followUpOn");
        binder.forField(followUpBy).bind("followUpBy");
        binder.forField(part).bind("agreement");
        binder.forField(source).withValidator(Fields.atMost(Input.NAME)).bind("source");
        if (agreement != null && editing.record().isEmpty()) {
            part.setValue(new AgreementId(agreement));
        }
        return editing.form(
                        binder,
                        data -> pledges.create(data).value(),
                        (read, data) -> pledges.change(new Pledge(
                                read.pledge().id(),
                                read.pledge().version(),
                                data,
                                read.pledge().outcome())),
                        data -> Texts.of("agreement.saved", data.name()))
                .fields(name, words, by, where, from, to, followUpOn, followUpBy, part, source);
    }
}

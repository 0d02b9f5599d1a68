package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agency.AgencyOption;
import se.samsyn.agency.AgencyService;
import se.samsyn.agreement.AgreementListItem;
import se.samsyn.agreement.AgreementService;
import se.samsyn.agreement.AgreementSort;
import se.samsyn.agreement.AgreementState;
import se.samsyn.area.AreaOption;
import se.samsyn.area.AreaService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.Sort;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.MenuCovers;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordList;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** All agreements, with how far each has come and which are to be renewed. */
@Route("overenskommelser")
@Menu(title = "agreement.menu", order = 27, icon = "rings")
@MenuCovers({"medborgarloften", "strategiska-radet"})
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class AgreementListView extends Main implements HasDynamicTitle {

    private final LocalDate today;

    AgreementListView(AgreementService agreements, AgencyService agencies, AreaService areas, Clock clock) {
        today = LocalDate.now(clock);
        addClassName("s-page");
        setId("innehall");
        var list = new RecordList<>(
                        Texts.of("agreement.agreements"),
                        new Sort<>(AgreementSort.VALID_TO, false),
                        AgreementAddress::filter,
                        agreements::list,
                        agreements::count)
                .above(new CollaborationNav(RecordKind.AGREEMENT))
                .counted(count -> Texts.of("agreement.count", count))
                .none(Texts.of("agreement.none"), Texts.of("agreement.none.why"));
        list.filters()
                .search(Texts.of("agreement.search"))
                .choice("lage", Texts.of("agreement.state"), AgreementState.class)
                .choice(
                        "part",
                        Texts.of("agreement.party"),
                        agencies.options(),
                        AgencyOption::name,
                        agency -> agency.id().value())
                .choice(
                        "omrade",
                        Texts.of("agreement.area"),
                        areas.options(),
                        AreaOption::name,
                        area -> area.id().value())
                .choice(
                        "behover",
                        Texts.of("agreement.needs"),
                        List.of(AgreementAddress.RENEW),
                        _ -> Texts.of("agreement.needs.renewal"),
                        renew -> renew,
                        renew -> AgreementAddress.RENEW.equals(renew) ? AgreementAddress.RENEW : null);
        list.grid()
                .component(Texts.of("agreement.name"), AgreementListView::link, AgreementSort.NAME)
                .as("namn", AgreementListItem::name)
                .width("260px", 3)
                .component(
                        Texts.of("agreement.state"),
                        item -> Marks.of(item.state(), item.renewed()),
                        AgreementSort.STATE)
                .as("lage", AgreementListItem::state)
                .width("170px", 0)
                .component(Texts.of("agreement.parties"), item -> wrapped(item.parties()), null)
                .as("parter", AgreementListItem::parties)
                .width("220px", 2)
                .component(Texts.of("agreement.areasOfBoth"), item -> wrapped(areas(item)), null)
                .as("omraden", AgreementListView::areas)
                .width("180px", 2)
                .component(Texts.of("agreement.validTo"), this::until, AgreementSort.VALID_TO)
                .as("till", AgreementListItem::validTo)
                .width("150px", 0)
                .column(Texts.of("agreement.validFrom"), item -> day(item.validFrom()), AgreementSort.VALID_FROM)
                .as("fran", AgreementListItem::validFrom)
                .extra()
                .column(Texts.of("agreement.signedOn"), AgreementListView::signed, AgreementSort.SIGNED_ON)
                .as("undertecknad", AgreementListItem::signedOn)
                .extra()
                .column(Texts.of("agreement.remindDays"), item -> String.valueOf(item.remindDays()), null)
                .as("paminnelse", AgreementListItem::remindDays)
                .extra()
                .column(Texts.of("agreement.reference"), AgreementListItem::reference, null)
                .as("diarienummer", AgreementListItem::reference)
                .extra()
                .opens(item -> item.id().ref().path())
                .compact(this::compact);
        if (CurrentCaller.get().mayEdit()) {
            list.create(() -> Buttons.primaryLink(Texts.of("agreement.create"), RecordKind.AGREEMENT.path() + "/ny"));
        }
        add(list);
    }

    @Override
    public String getPageTitle() {
        return Pages.title(Texts.of("agreement.agreements"));
    }

    private static Component link(AgreementListItem item) {
        return new Anchor(item.id().ref().path(), item.name());
    }

    /** As far away as it is where somebody has to see to it. */
    private Component until(AgreementListItem item) {
        return item.validTo() == null
                ? SmallText.of(Texts.of("agreement.valid.open"))
                : Dates.mark(item.validTo(), today);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : Dates.exact(day);
    }

    private static String signed(AgreementListItem item) {
        return item.signedOn() == null
                ? Texts.of("agreement.signed.of", item.signed(), item.parties().size())
                : Dates.exact(item.signedOn());
    }

    /** Fields of work, then places. */
    private static List<String> areas(AgreementListItem item) {
        return Stream.concat(item.subjectAreas().stream(), Stream.of(item.areas()))
                .filter(area -> !area.isEmpty())
                .toList();
    }

    private static Component wrapped(List<String> words) {
        var span = SmallText.of(String.join(", ", words));
        span.addClassName("s-wrap");
        return span;
    }

    private List<Component> compact(AgreementListItem item) {
        var state = Marks.row(Stream.of(
                Marks.of(item.state(), item.renewed()), SmallText.of(Marks.period(item.validFrom(), item.validTo()))));
        return List.of(link(item), state, wrapped(item.parties()));
    }
}

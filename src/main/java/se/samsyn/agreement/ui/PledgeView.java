package se.samsyn.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import se.samsyn.access.CurrentCaller;
import se.samsyn.agreement.Pledge;
import se.samsyn.agreement.PledgeDetails;
import se.samsyn.agreement.PledgeId;
import se.samsyn.agreement.PledgeService;
import se.samsyn.live.LiveUpdates;
import se.samsyn.live.ui.LivePage;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordPage;
import se.samsyn.shared.ui.RecordSections;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.SourceNote;
import se.samsyn.shared.ui.Texts;

/** A pledge: what is promised, by whom and for how long, and what became of it. */
@Route("medborgarloften/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class PledgeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PledgeService pledges;
    private final transient RecordSections sections;
    private final transient Clock clock;
    private final transient LivePage page;
    private String title = "";

    PledgeView(PledgeService pledges, RecordSections sections, LiveUpdates updates, Clock clock) {
        this.pledges = pledges;
        this.sections = sections;
        this.clock = clock;
        page = new LivePage(this, updates);
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new PledgeId(Pages.id(event));
        Pages.found(() -> {
            page.show(() -> content(pledges.details(id)));
            return id;
        });
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private Stream<Component> content(PledgeDetails details) {
        var pledge = details.pledge();
        title = pledge.data().name();
        var record = new RecordPage();
        var words = new PageSection(
                Texts.of("agreement.pledge.words"), Marks.prose(pledge.data().words()));
        if (!pledge.data().source().isEmpty()) {
            words.add(new SourceNote(pledge.data().source()));
        }
        record.main(words, outcome(details));
        record.main(sections.of(pledge.id().ref()).toArray(Component[]::new));
        record.aside(new PageSection(Texts.of("agreement.facts"), facts(details)));
        return Stream.of(header(pledge), record);
    }

    private PageHeader header(Pledge pledge) {
        var data = pledge.data();
        var header = new PageHeader(title)
                .under(Texts.of("agreement.pledges"), RecordKind.PLEDGE.path())
                .mark(Marks.of(pledge.state(LocalDate.now(clock))))
                .facts(Marks.period(data.startsOn(), data.endsOn()));
        if (CurrentCaller.get().mayEdit()) {
            var actions = new PledgeActions(pledges, LocalDate.now(clock), page::refresh);
            header.actions(actions.primary(pledge), actions.menu(pledge));
        }
        return header;
    }

    private PageSection outcome(PledgeDetails details) {
        var pledge = details.pledge();
        var section = new PageSection(Texts.of("agreement.outcome"));
        var outcome = pledge.outcome();
        if (outcome == null) {
            return section.add(SmallText.of(
                    Texts.of("agreement.outcome.none", Dates.exact(pledge.data().followUpOn()), by(details))));
        }
        return section.add(
                new Div(Marks.of(pledge.state(LocalDate.now(clock)))),
                Marks.prose(outcome.words()),
                new SourceNote(Texts.of("agreement.outcome.source.on", outcome.source(), Dates.exact(outcome.on()))));
    }

    private static FactList facts(PledgeDetails details) {
        var data = details.pledge().data();
        var facts = new FactList()
                .add(
                        Texts.of("agreement.pledge.agencies"),
                        Marks.row(details.agencies().stream().map(Marks::of)));
        if (details.areas().isEmpty()) {
            facts.add(Texts.of("agreement.pledge.areas"), Texts.of("agreement.pledge.everywhere"));
        } else {
            facts.add(Texts.of("agreement.pledge.areas"), Marks.areas(details.areas()));
        }
        facts.add(Texts.of("agreement.pledge.period"), Marks.period(data.startsOn(), data.endsOn()));
        var agreement = details.agreement();
        if (agreement != null) {
            facts.add(
                    Texts.of("agreement.agreement"),
                    new Anchor(agreement.id().ref().path(), agreement.name()));
        }
        return facts.add(Texts.of("agreement.pledge.followUpOn"), Dates.exact(data.followUpOn()))
                .add(Texts.of("agreement.pledge.followUpBy"), by(details));
    }

    private static String by(PledgeDetails details) {
        return details.followUpBy() == null
                ? Texts.of("agreement.coordination")
                : details.followUpBy().name();
    }
}

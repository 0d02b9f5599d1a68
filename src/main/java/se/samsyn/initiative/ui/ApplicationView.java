package se.samsyn.initiative.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samsyn.initiative.Evidence;
import se.samsyn.initiative.EvidenceCriterion;
import se.samsyn.initiative.Grant;
import se.samsyn.initiative.InitiativeDetails;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeParts;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.Participant;
import se.samsyn.initiative.TransferService;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.Texts;

/** What an application for a state grant is to say (förordning 2023:442, 7 §), as far as the registry knows it. */
@Route("initiativ/" + Pages.ID + ApplicationView.BELOW)
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class ApplicationView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Below an initiative's address. */
    static final String BELOW = "/ansokan";

    private final transient InitiativeService initiatives;
    private final transient TransferService transfers;
    private final transient SheetPdf pdf;
    private final transient Clock clock;
    private String title = "";

    ApplicationView(InitiativeService initiatives, TransferService transfers, SheetPdf pdf, Clock clock) {
        this.initiatives = initiatives;
        this.transfers = transfers;
        this.pdf = pdf;
        this.clock = clock;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new InitiativeId(Pages.id(event));
        var details = Pages.found(() -> initiatives.details(id));
        var data = details.initiative().data();
        title = Texts.of("initiative.application.title", data.name());
        var parts = parts(details, initiatives.parts(id));
        removeAll();
        add(new PageHeader(title)
                .under(data.name(), id.ref().path())
                .facts(Texts.of("initiative.application.help"))
                .actions(print(id, data.name(), parts)));
        parts.forEach(part -> add(new PageSection(
                part.heading(),
                part.text().isEmpty()
                        ? SmallText.of(Texts.of("initiative.application.unknown"))
                        : Rows.prose(part.text()))));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private List<SheetPdf.Part> parts(InitiativeDetails details, InitiativeParts parts) {
        var data = details.initiative().data();
        var said = parts.description();
        return List.of(
                part("use", data.purpose(), purposes(parts)),
                part("plan", data.summary(), said.implementation(), frame(details)),
                part("costs", budget(parts), said.costs()),
                part(
                        "actors",
                        details.participants().stream()
                                .filter(participant ->
                                        !participant.participation().isOver(LocalDate.now(clock)))
                                .map(ApplicationView::actor)
                                .collect(Collectors.joining("\n")),
                        said.involvement()),
                part(
                        "grants",
                        parts.funding().grants().stream()
                                .map(ApplicationView::grant)
                                .collect(Collectors.joining("\n"))),
                part("evaluation", evaluation(parts), said.impact()));
    }

    private static SheetPdf.Part part(String key, String... texts) {
        return new SheetPdf.Part(
                Texts.of("initiative.application." + key),
                Stream.of(texts).filter(text -> !text.isEmpty()).distinct().collect(Collectors.joining("\n\n")));
    }

    private static String purposes(InitiativeParts parts) {
        return parts.funding().grants().stream()
                .map(grant -> grant.data().purpose())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String frame(InitiativeDetails details) {
        var data = details.initiative().data();
        return Stream.of(
                        data.started() == null
                                ? ""
                                : Texts.of(
                                        "initiative.application.from",
                                        data.started().format(Texts.locale())),
                        data.ended() == null
                                ? ""
                                : Texts.of(
                                        "initiative.application.to",
                                        data.ended().format(Texts.locale())))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String budget(InitiativeParts parts) {
        var budget = parts.funding().budget();
        if (budget == null) {
            return "";
        }
        return FundingSection.words(budget);
    }

    private static String actor(Participant participant) {
        var part = participant.participation();
        return Texts.of(
                "initiative.application.actor",
                participant.agencyName(),
                Texts.of(part.role()),
                part.contribution().isEmpty() ? "" : ": " + part.contribution());
    }

    private static String grant(Grant grant) {
        var data = grant.data();
        return Texts.of(
                        "initiative.grant.row",
                        data.funder(),
                        String.valueOf(data.year()),
                        MoneyFields.format(Objects.requireNonNull(data.amount())))
                + " (" + Texts.of(data.state()) + ")";
    }

    private static String evaluation(InitiativeParts parts) {
        return parts.evidence().stream()
                .map(Evidence::data)
                .filter(evidence -> evidence.criterion() == EvidenceCriterion.EVALUATION)
                .map(evidence -> evidence.words() + " (" + evidence.source() + ")")
                .findFirst()
                .orElse("");
    }

    private Anchor print(InitiativeId id, String name, List<SheetPdf.Part> parts) {
        var unknown = Texts.of("initiative.application.unknown");
        var sheet = new SheetPdf.Sheet(
                Texts.of("initiative.application"),
                name,
                Texts.of("initiative.application.basis"),
                parts.stream()
                        .map(part -> part.text().isEmpty() ? new SheetPdf.Part(part.heading(), unknown) : part)
                        .toList(),
                Texts.of("initiative.application"));
        var file = Texts.of("initiative.application.pdf.name", FileNames.of(name));
        var link = pdf.link(sheet, file, () -> transfers.printed(id));
        link.addClassName("s-button-primary");
        return link;
    }
}

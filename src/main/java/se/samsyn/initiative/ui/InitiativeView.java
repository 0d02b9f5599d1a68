package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.ui.LabelMark;
import se.samsyn.initiative.InitiativeDetails;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.VariantField;
import se.samsyn.live.LiveUpdates;
import se.samsyn.live.ui.LivePage;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordPage;
import se.samsyn.shared.ui.RecordSections;
import se.samsyn.shared.ui.Removal;
import se.samsyn.shared.ui.Texts;

/** An initiative: what it is for, who takes part as what, and what the other modules know of it. */
@Route("initiativ/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class InitiativeView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient InitiativeService initiatives;
    private final transient RecordSections sections;
    private final transient InitiativeSections own;
    private final transient Clock clock;
    private final transient LivePage page;
    private final transient Folds folds = new Folds();
    private String title = "";

    InitiativeView(
            InitiativeService initiatives,
            RecordSections sections,
            InitiativeSections own,
            LiveUpdates updates,
            Clock clock) {
        this.initiatives = initiatives;
        this.sections = sections;
        this.own = own;
        this.clock = clock;
        page = new LivePage(this, updates);
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new InitiativeId(Pages.id(event));
        Pages.found(() -> {
            page.show(() -> content(initiatives.details(id)));
            return id;
        });
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private Stream<Component> content(InitiativeDetails details) {
        var initiative = details.initiative();
        var data = initiative.data();
        title = data.name();
        var parts = own.read(initiative.id());
        var sources = own.sources(details, parts, folds, page::refresh);
        var belonging = own.main(initiative.id(), parts, sources, folds, page::refresh);
        var record = new RecordPage();
        text(VariantField.PURPOSE, data.purpose(), sources).ifPresent(record::main);
        text(VariantField.SUMMARY, data.summary(), sources).ifPresent(record::main);
        record.main(sections.of(initiative.id().ref(), belonging).toArray(Component[]::new));
        record.aside(
                new TakingPart(initiative.id(), details.participants(), today()),
                new InitiativeFacts(details, parts, sources, today()).section());
        record.aside(own.aside(initiative.id(), parts, page::refresh).toArray(Component[]::new));
        return Stream.of(header(details), record);
    }

    private static Optional<PageSection> text(VariantField field, String words, SourcesSection sources) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var section = new PageSection(Texts.of(field), Rows.prose(words));
        sources.doubt(field).ifPresent(section::action);
        return Optional.of(section);
    }

    private PageHeader header(InitiativeDetails details) {
        var initiative = details.initiative();
        var data = initiative.data();
        var header = new PageHeader(title).under(Texts.of("initiative.menu"), RecordKind.INITIATIVE.path());
        if (!data.longName().isEmpty()) {
            var longName = new Span(data.longName());
            longName.addClassName("s-long-name");
            header.mark(longName);
        }
        header.mark(StatusMarks.of(data.status()))
                .mark(new LabelMark(Objects.requireNonNull(data.sharing().label())))
                .facts(facts(details));
        if (!data.status().isOver() && CurrentCaller.get().mayRecord()) {
            header.actions(Buttons.primaryLink(
                    Texts.of("initiative.log"),
                    RecordKind.ACTIVITY.path() + "/ny?initiativ="
                            + initiative.id().value()));
        }
        if (CurrentCaller.get().mayEdit()) {
            header.actions(
                    Buttons.link(
                            Texts.of("shared.change"), initiative.id().ref().path() + "/andra"),
                    menu(details));
        }
        return header;
    }

    /** Whose it is, since when, and when somebody is to look at it again; what is not known is left to the facts. */
    private String facts(InitiativeDetails details) {
        var data = details.initiative().data();
        var facts = new ArrayList<String>();
        details.participants().stream()
                .filter(participant -> participant.participation().role() == OrgRole.ACCOUNTABLE)
                .filter(participant -> !participant.participation().isOver(today()))
                .findFirst()
                .ifPresent(
                        participant -> facts.add(Texts.of("initiative.facts.accountable", participant.agencyName())));
        var started = data.started();
        if (started != null) {
            var key = started.date().isAfter(today()) ? "initiative.facts.from" : "initiative.facts.since";
            facts.add(Texts.of(key, started.format(Texts.locale())));
        }
        var ended = data.ended();
        if (ended != null) {
            facts.add(Texts.of("initiative.facts.ended", ended.format(Texts.locale())));
        }
        if (data.nextReviewOn() != null) {
            facts.add(Texts.of("initiative.facts.review", Dates.relative(data.nextReviewOn(), today())));
        }
        return capitalised(String.join(" · ", facts));
    }

    private ActionMenu menu(InitiativeDetails details) {
        var initiative = details.initiative();
        var menu = new ActionMenu();
        var removal = Removal.of(
                initiative.id().ref(), Texts.of("initiative.remove", title), Texts.of("initiative.remove.explanation"));
        if (!initiative.data().status().isOver()) {
            Runnable end = () -> new EndInitiativeDialog(initiatives, initiative, today(), _ -> page.refresh()).open();
            menu.add(Texts.of("initiative.end"), end);
            removal.endInstead(end);
        }
        menu.add(Texts.of("initiative.variant.add"), () -> own.addSource(initiative.id(), page::refresh));
        return menu.add(
                Texts.of("shared.remove.ask"),
                () -> removal.to(
                        RecordKind.INITIATIVE.path(),
                        Texts.of("initiative.removed", initiative.data().name()),
                        () -> initiatives.remove(initiative.id())));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

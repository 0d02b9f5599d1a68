package se.samsyn.release.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.Objects;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.release.DecisionService;
import se.samsyn.release.Draft;
import se.samsyn.release.MarkingService;
import se.samsyn.release.Release;
import se.samsyn.release.ReleaseId;
import se.samsyn.release.ReleaseService;
import se.samsyn.release.ReleaseState;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Confirmation;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.shared.ui.Tone;

/** One package: what was asked for, its records, and what would be, or was, decided. */
@Route("utlamnande/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR"})
class ReleaseView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReleaseService releases;
    private final transient MarkingService marking;
    private final transient DecisionService decisions;
    private final transient InitiativeService initiatives;
    private transient ReleaseId id = new ReleaseId(0);
    private String title = "";

    ReleaseView(
            ReleaseService releases, MarkingService marking, DecisionService decisions, InitiativeService initiatives) {
        this.releases = releases;
        this.marking = marking;
        this.decisions = decisions;
        this.initiatives = initiatives;
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = new ReleaseId(Pages.id(event));
        show();
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private void show() {
        var draft = Pages.found(() -> marking.read(id));
        var release = draft.release();
        title = Texts.of("release.titled", release.data().reference());
        removeAll();
        if (release.state() == ReleaseState.DRAFT) {
            showDraft(draft);
        } else {
            showDecided(draft);
        }
    }

    private void showDraft(Draft draft) {
        var release = draft.release();
        var decide =
                new Button(Texts.of("release.decide") + " …", _ -> DecisionDialog.open(decisions, draft, this::show));
        decide.addThemeVariants(ButtonVariant.PRIMARY);
        decide.setEnabled(draft.isReady());
        var menu = new ActionMenu()
                .add(
                        Texts.of("release.request.change") + " …",
                        () -> RequestDialog.change(releases, releases.get(id), this::show))
                .add(Texts.of("release.remove") + " …", () -> askRemove(release));
        var overview = new OverviewPart(draft, decisions.summary(draft));
        add(
                header(release, new StateMark(Tone.PARTLY, Texts.of(ReleaseState.DRAFT)))
                        .actions(decide, menu),
                noEffect(),
                new PageSection(Texts.of("release.request"), request(release)),
                new PageSection(Texts.of("release.overview"), overview),
                new PageSection(
                        Texts.of("release.inIt", draft.records().size()),
                        new PickedPart(releases, marking, draft, this::show)),
                new PageSection(Texts.of("release.pick"), new PickPart(releases, initiatives, draft, this::show)));
    }

    private void showDecided(Draft draft) {
        var release = draft.release();
        var decision = Objects.requireNonNull(release.decision());
        var menu = new ActionMenu().add(Texts.of("release.again") + " …", this::askAgain);
        var facts = request(release)
                .add(Texts.of("release.decided.by"), decision.by() + ", " + Words.day(decision.at()))
                .add(Texts.of("release.grounds"), text(decision.grounds()))
                .add(Texts.of("release.hash"), wrapped("SHA-256 " + decision.hash()));
        var based = release.basedOn();
        if (based != null) {
            facts.add(
                    Texts.of("release.basedOn"),
                    new Anchor(ReleaseListView.path(based.value()), Texts.of("release.basedOn.open")));
        }
        add(
                header(release, new StateMark(Tone.GOOD, Texts.of(ReleaseState.DECIDED)))
                        .actions(download(release), menu),
                new PageSection(Texts.of("release.decision"), facts),
                new PageSection(Texts.of("release.overview.decided"), new OverviewPart(draft, decision.summary())),
                new PageSection(Texts.of("release.inIt", draft.records().size()), PickedPart.links(draft)));
    }

    private PageHeader header(Release release, StateMark state) {
        return new PageHeader(title)
                .under(Texts.of("release.menu"), "utlamnande")
                .mark(state)
                .facts(Texts.of("release.createdBy", release.createdBy()));
    }

    private static Component noEffect() {
        var note = new Paragraph(Texts.of("release.labels"));
        note.addClassName("s-notice");
        return note;
    }

    private static FactList request(Release release) {
        return new FactList()
                .add(Texts.of("release.reference"), release.data().reference())
                .add(Texts.of("release.receivedOn"), Dates.exact(release.data().receivedOn()))
                .add(Texts.of("release.askedFor"), text(release.data().askedFor()));
    }

    private static Component[] text(String text) {
        if (text.isEmpty()) {
            return new Component[0];
        }
        var shown = new Paragraph(text);
        shown.addClassName("s-request-reason");
        return new Component[] {shown};
    }

    private static Component wrapped(String text) {
        var shown = SmallText.of(text);
        shown.addClassName("s-wrap");
        shown.getStyle().set("overflow-wrap", "anywhere");
        return shown;
    }

    /** As it was released, to the byte. */
    private Component download(Release release) {
        var name = Texts.of("release.file", String.valueOf(release.id().value()));
        var handler = DownloadHandler.fromInputStream(_ -> {
            var file = decisions.document(release.id());
            return new DownloadResponse(new ByteArrayInputStream(file), name, "application/pdf", file.length);
        });
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, Texts.of("release.download"));
        link.addClassName("s-button");
        return link;
    }

    private void askRemove(Release release) {
        Confirmation.discard(
                Texts.of("release.remove.question", release.data().reference()),
                Texts.of("release.remove.explanation"),
                () -> {
                    releases.remove(id);
                    UI.getCurrent().navigate("utlamnande");
                    Toasts.done(Texts.of("release.removed", release.data().reference()));
                });
    }

    private void askAgain() {
        Confirmation.ask(
                Texts.of("release.again.question"),
                Texts.of("release.again.explanation"),
                Texts.of("release.again"),
                () -> UI.getCurrent()
                        .navigate(ReleaseListView.path(releases.again(id).value())));
    }
}

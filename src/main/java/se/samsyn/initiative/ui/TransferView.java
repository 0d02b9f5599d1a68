package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.ui.LabelMark;
import se.samsyn.initiative.EvidenceGrade;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeParts;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.TransferData;
import se.samsyn.initiative.TransferPart;
import se.samsyn.initiative.TransferService;
import se.samsyn.initiative.Transferability;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.SourceNote;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Tone;

/** Whether another municipality could do the same, and what it has to know: a page to read, to print and to hand on. */
@Route("initiativ/" + Pages.ID + TransferView.BELOW)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class TransferView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Below an initiative's address. */
    static final String BELOW = "/overforbar";

    private final transient InitiativeService initiatives;
    private final transient TransferService transfers;
    private final transient SheetPdf pdf;
    private final transient Clock clock;
    private String title = "";

    TransferView(InitiativeService initiatives, TransferService transfers, SheetPdf pdf, Clock clock) {
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
        var initiative = Pages.found(() -> initiatives.get(id));
        var parts = initiatives.parts(id);
        var description = parts.description();
        title = Texts.of("initiative.transfer.title", initiative.data().name());
        removeAll();
        add(header(initiative, parts));
        if (description.equals(TransferData.EMPTY)) {
            add(nothing(id));
            return;
        }
        add(missing(description).map(this::note).stream().toArray(Component[]::new));
        for (var part : TransferPart.values()) {
            if (!description.of(part).isEmpty()
                    || !part.isExtra() && CurrentCaller.get().mayEdit()) {
                add(section(part, description.of(part)));
            }
        }
        add(new SourceNote(Texts.of("initiative.transfer.form")));
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private PageHeader header(Initiative initiative, InitiativeParts parts) {
        var data = initiative.data();
        var label = Objects.requireNonNull(data.sharing().label());
        var header = new PageHeader(title)
                .under(data.name(), initiative.id().ref().path())
                .mark(mark(parts.description().transferable()), new LabelMark(label))
                .facts(facts(initiative, parts));
        var described = !parts.description().equals(TransferData.EMPTY);
        if (CurrentCaller.get().mayEdit()) {
            var change = initiative.id().ref().path() + TransferFormView.BELOW;
            if (described) {
                header.actions(
                        Rows.button(
                                Texts.of("initiative.transfer.takeOut"),
                                () -> TakeOutDialog.open(transfers, initiative.id(), label)),
                        Buttons.link(Texts.of("shared.change"), change));
            }
        }
        return described ? header.actions(print(initiative, parts)) : header;
    }

    /** As a file for those who may see it here; for others there is the way that asks. */
    private Anchor print(Initiative initiative, InitiativeParts parts) {
        var locale = Texts.locale();
        var sheet = new SheetPdf.Sheet(
                Texts.of("initiative.transfer"),
                initiative.data().name(),
                answer(parts) + facts(initiative, parts),
                Arrays.stream(TransferPart.values())
                        .filter(part -> !parts.description().of(part).isEmpty())
                        .map(part -> new SheetPdf.Part(
                                Texts.of(part), parts.description().of(part)))
                        .toList(),
                Texts.of("initiative.pdf.foot", Dates.exact(LocalDate.now(clock))) + " · "
                        + Texts.of("initiative.transfer.form"));
        var name = Texts.of(
                "initiative.transfer.pdf.name", FileNames.of(initiative.data().name()));
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    transfers.printed(initiative.id());
                    var file = pdf.print(sheet, locale);
                    return new DownloadResponse(new ByteArrayInputStream(file), name, "application/pdf", file.length);
                }),
                AttachmentType.DOWNLOAD,
                Texts.of("initiative.pdf"));
        link.addClassName("s-button");
        return link;
    }

    private static String answer(InitiativeParts parts) {
        var transferable = parts.description().transferable();
        return transferable == null ? "" : Texts.of("initiative.transferable") + " " + Texts.of(transferable) + ". ";
    }

    private static StateMark mark(@Nullable Transferability transferable) {
        if (transferable == null) {
            return new StateMark(Tone.UNKNOWN, Texts.of("initiative.transfer.notJudged"));
        }
        var tone =
                switch (transferable) {
                    case YES -> Tone.GOOD;
                    case WITH_CHANGES -> Tone.PARTLY;
                    case NO -> Tone.BAD;
                };
        return new StateMark(tone, Texts.of(transferable));
    }

    private static String facts(Initiative initiative, InitiativeParts parts) {
        var data = initiative.data();
        var facts = new ArrayList<String>();
        if (!data.longName().isEmpty()) {
            facts.add(data.longName());
        }
        Stream.of(
                        Optional.ofNullable(data.form()),
                        Optional.ofNullable(data.level()),
                        Optional.ofNullable(data.approach()))
                .flatMap(Optional::stream)
                .forEach(constant -> facts.add(Texts.of((Enum<?>) constant)));
        if (parts.grade() != EvidenceGrade.NONE) {
            facts.add(Texts.of("initiative.transfer.evidence", Texts.of(parts.grade())));
        }
        return String.join(" · ", facts);
    }

    private static Optional<String> missing(TransferData description) {
        var missing = description.missing();
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Texts.of(
                        "initiative.transfer.missing",
                        missing.stream().map(Texts::of).collect(Collectors.joining(", "))));
    }

    private Component note(String text) {
        var note = new Paragraph(text);
        note.addClassName("s-notice");
        return note;
    }

    private static PageSection section(TransferPart part, String text) {
        return new PageSection(
                Texts.of(part),
                text.isEmpty() ? StatusMarks.small(Texts.of("initiative.transfer.what." + part)) : Rows.prose(text));
    }

    private static Component nothing(InitiativeId id) {
        var what = Texts.of("initiative.transfer.none");
        var why = Texts.of("initiative.transfer.none.why");
        return CurrentCaller.get().mayEdit()
                ? new EmptyState(
                        what,
                        why,
                        Buttons.primaryLink(
                                Texts.of("initiative.transfer.describe"),
                                id.ref().path() + TransferFormView.BELOW))
                : new EmptyState(what, why);
    }
}

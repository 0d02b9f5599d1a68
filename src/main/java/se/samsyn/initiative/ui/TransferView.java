package se.samsyn.initiative.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Objects;
import se.samsyn.access.CurrentCaller;
import se.samsyn.access.ui.LabelMark;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeParts;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.TransferData;
import se.samsyn.initiative.TransferPart;
import se.samsyn.initiative.TransferService;
import se.samsyn.shared.ui.Buttons;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.SmallText;
import se.samsyn.shared.ui.SourceNote;
import se.samsyn.shared.ui.Texts;

/** Whether another municipality could do the same, and what it has to know: a page to read, to print and to hand on. */
@Route("initiativ/" + Pages.ID + TransferView.BELOW)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class TransferView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    /** Below an initiative's address. */
    static final String BELOW = "/overforbar";

    private final transient InitiativeService initiatives;
    private final transient TransferService transfers;
    private final transient SheetPdf pdf;
    private String title = "";

    TransferView(InitiativeService initiatives, TransferService transfers, SheetPdf pdf) {
        this.initiatives = initiatives;
        this.transfers = transfers;
        this.pdf = pdf;
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
        add(TransferWords.missing(description).map(TransferView::note).stream().toArray(Component[]::new));
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
                .mark(TransferWords.mark(parts.description().transferable()), new LabelMark(label))
                .facts(TransferWords.facts(data, parts));
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

    /** For those who may see it here; for others there is the file, which asks. */
    private Anchor print(Initiative initiative, InitiativeParts parts) {
        var sheet = new SheetPdf.Sheet(
                Texts.of("initiative.transfer"),
                initiative.data().name(),
                TransferWords.answer(parts) + TransferWords.facts(initiative.data(), parts),
                Arrays.stream(TransferPart.values())
                        .filter(part -> !parts.description().of(part).isEmpty())
                        .map(part -> new SheetPdf.Part(
                                Texts.of(part), parts.description().of(part)))
                        .toList(),
                Texts.of("initiative.transfer.form"));
        var name = Texts.of(
                "initiative.transfer.pdf.name", FileNames.of(initiative.data().name()));
        return pdf.link(sheet, name, () -> transfers.printed(initiative.id()));
    }

    private static Component note(String text) {
        var note = new Paragraph(text);
        note.addClassName("s-notice");
        return note;
    }

    private static PageSection section(TransferPart part, String text) {
        return new PageSection(
                Texts.of(part),
                text.isEmpty() ? SmallText.of(Texts.of("initiative.transfer.what." + part)) : Rows.prose(text));
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

package se.samsyn.attachment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Stream;
import se.samsyn.access.ColleagueService;
import se.samsyn.access.ui.LabelMark;
import se.samsyn.attachment.Attachment;
import se.samsyn.attachment.AttachmentId;
import se.samsyn.attachment.AttachmentService;
import se.samsyn.attachment.FileIntake;
import se.samsyn.live.LiveUpdates;
import se.samsyn.live.ui.LivePage;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.Dates;
import se.samsyn.shared.ui.ErrorNote;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.PageHeader;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.Pages;
import se.samsyn.shared.ui.RecordPage;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;

/** A file: what is in it, as far as it can be shown, and where it comes from. */
@Route(AttachmentPaths.LIST + "/" + Pages.ID)
@RolesAllowed({"DIRECTOR", "COORDINATOR", "MEMBER", "READER"})
class AttachmentView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final transient AttachmentService attachments;
    private final transient ColleagueService colleagues;
    private final transient FileIntake intake;
    private final transient LivePage page;
    private String title = "";

    AttachmentView(AttachmentService attachments, ColleagueService colleagues, FileIntake intake, LiveUpdates updates) {
        this.attachments = attachments;
        this.colleagues = colleagues;
        this.intake = intake;
        page = new LivePage(this, updates);
        addClassName("s-page");
        setId("innehall");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = new AttachmentId(Pages.id(event));
        Pages.found(() -> {
            page.show(() -> content(attachments.get(id)));
            return id;
        });
    }

    @Override
    public String getPageTitle() {
        return Pages.title(title);
    }

    private Stream<Component> content(Attachment attachment) {
        title = attachment.data().title();
        var shown = attachment.isWhole()
                ? new Preview(attachment)
                : new ErrorNote(Texts.of("attachment.lost"), Texts.of("attachment.damaged"));
        return Stream.of(
                header(attachment),
                new RecordPage()
                        .main(new PageSection(Texts.of("attachment.preview"), shown))
                        .aside(new PageSection(Texts.of("shared.facts"), facts(attachment))));
    }

    private PageHeader header(Attachment attachment) {
        var header = new PageHeader(title)
                .under(attachment.recordName(), attachment.record().path())
                .mark(new LabelMark(attachments.label(attachment)))
                .facts(AttachmentWords.facts(attachment));
        if (attachment.isWhole()) {
            var download = AttachmentWords.download(attachment, Texts.of("attachment.download"));
            download.addClassNames("s-button", "s-button-primary");
            header.actions(download);
        }
        if (attachments.mayChange(attachment)) {
            header.actions(
                    new Button(
                            Texts.of("shared.change"),
                            _ -> ChangeDialog.open(attachments, colleagues.list(), attachment, page::refresh)),
                    new ActionMenu()
                            .add(
                                    Texts.of("shared.remove.ask"),
                                    () -> ChangeDialog.remove(attachments, attachment, () -> removed(attachment))));
        }
        return header;
    }

    private static void removed(Attachment attachment) {
        UI.getCurrent().navigate(attachment.record().path());
        Toasts.done(Texts.of("attachment.removed"));
    }

    private FactList facts(Attachment attachment) {
        var file = attachment.file();
        var data = attachment.data();
        var facts = new FactList()
                .add(
                        Texts.of("attachment.record"),
                        new Anchor(attachment.record().path(), attachment.recordName()))
                .add(Texts.of("attachment.type"), AttachmentWords.type(attachment))
                .add(Texts.of("attachment.size"), AttachmentWords.size(file.size()))
                .add(Texts.of("attachment.fileName"), file.name())
                .add(Texts.of("attachment.addedBy"), AttachmentWords.who(attachment))
                .add(Texts.of("attachment.addedAt"), Dates.exact(Dates.day(attachment.addedAt())));
        if (file.type().isPicture()) {
            facts.add(
                    Texts.of("attachment.altText"),
                    data.decorative() ? Texts.of("attachment.altText.decorative") : data.altText());
        }
        return facts.add(Texts.of("attachment.sha256"), file.sha256())
                .add(
                        Texts.of("attachment.malware"),
                        Texts.of(intake.isScanning() ? "attachment.malware.on" : "attachment.malware.off"));
    }
}

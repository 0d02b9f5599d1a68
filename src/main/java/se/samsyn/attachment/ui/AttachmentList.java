package se.samsyn.attachment.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import se.samsyn.access.ColleagueService;
import se.samsyn.access.ui.LabelMark;
import se.samsyn.attachment.Attachment;
import se.samsyn.attachment.AttachmentService;
import se.samsyn.attachment.FileIntake;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.ui.ActionMenu;
import se.samsyn.shared.ui.EmptyState;
import se.samsyn.shared.ui.PageSection;
import se.samsyn.shared.ui.StateMark;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.Toasts;
import se.samsyn.shared.ui.Tone;

/** A record's files. Who may add none sees nothing where there are none. */
final class AttachmentList extends Composite<Div> {

    private final transient AttachmentService attachments;
    private final transient FileIntake intake;
    private final transient ColleagueService colleagues;
    private final transient RecordRef record;
    private final boolean mayAdd;
    private boolean any;

    AttachmentList(AttachmentService attachments, FileIntake intake, ColleagueService colleagues, RecordRef record) {
        this.attachments = attachments;
        this.intake = intake;
        this.colleagues = colleagues;
        this.record = record;
        mayAdd = attachments.mayAddTo(record);
        show();
    }

    boolean isShown() {
        return mayAdd || any;
    }

    private void show() {
        var all = attachments.of(record);
        any = !all.isEmpty();
        var section = new PageSection(Texts.of("attachment.section"));
        if (any) {
            section.add(list(all));
            if (mayAdd) {
                section.action(adding());
            }
        } else if (mayAdd) {
            section.add(new EmptyState(Texts.of("attachment.none"), Texts.of("attachment.none.why"), adding()));
        }
        getContent().removeAll();
        getContent().add(section);
    }

    private Button adding() {
        var add = new Button(
                Texts.of("attachment.add"),
                _ -> AddDialog.open(attachments, intake, colleagues.list(), record, this::show));
        add.addThemeVariants(ButtonVariant.SMALL);
        return add;
    }

    private UnorderedList list(List<Attachment> all) {
        var list = new UnorderedList();
        list.addClassName("s-list");
        all.forEach(attachment -> list.add(row(attachment)));
        return list;
    }

    private ListItem row(Attachment attachment) {
        var title = attachment.data().title();
        var facts = new Div(AttachmentWords.facts(attachment));
        facts.addClassName("s-small");
        var what = new Div(new Anchor(AttachmentPaths.of(attachment.id()), title), facts);
        what.addClassName("s-grow");
        var item = new ListItem(what);
        var label = attachment.ownLabel();
        if (label != null) {
            item.add(new LabelMark(label));
        }
        if (attachment.isWhole()) {
            var download = AttachmentWords.download(attachment, Texts.of("attachment.download"));
            download.setAriaLabel(Texts.of("attachment.download.of", title));
            item.add(download);
        } else {
            item.add(new StateMark(Tone.BAD, Texts.of("attachment.lost")));
        }
        if (attachments.mayChange(attachment)) {
            item.add(new ActionMenu(Texts.of("attachment.more", title))
                    .add(
                            Texts.of("shared.change") + " …",
                            () -> ChangeDialog.open(attachments, colleagues.list(), attachment, this::show))
                    .add(
                            Texts.of("shared.remove.ask"),
                            () -> ChangeDialog.remove(attachments, attachment, () -> {
                                show();
                                Toasts.done(Texts.of("attachment.removed"));
                            })));
        }
        return item;
    }
}

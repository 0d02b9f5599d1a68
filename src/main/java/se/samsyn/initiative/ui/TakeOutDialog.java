package se.samsyn.initiative.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.samsyn.access.Label;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.Leaving;
import se.samsyn.initiative.TransferFile;
import se.samsyn.initiative.TransferPart;
import se.samsyn.initiative.TransferService;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.FactList;
import se.samsyn.shared.ui.Texts;

/** Shows all that would leave, whom it is for today, and lets it go once somebody has answered for that. */
final class TakeOutDialog {

    private TakeOutDialog() {}

    static void open(TransferService transfers, InitiativeId id, Label label) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(Texts.of("initiative.transfer.takeOut"));
        dialog.setWidth("min(680px, 94vw)");
        var content = new Div();
        content.addClassName("s-stack");
        dialog.add(content);
        var leaving = Leaving.of(label);
        var why = new Paragraph(Texts.of("initiative.transfer.leaving." + leaving));
        why.addClassName("s-notice");
        content.add(why);
        if (leaving != Leaving.NOT) {
            allow(dialog, content, transfers, id, leaving);
        }
        dialog.getFooter().add(new Button(Texts.of("shared.close"), _ -> dialog.close()));
        dialog.open();
    }

    private static void allow(Dialog dialog, Div content, TransferService transfers, InitiativeId id, Leaving leaving) {
        TransferFile file;
        try {
            file = transfers.file(id);
        } catch (RuleViolation e) {
            content.add(new Paragraph(Texts.of(e.key())));
            return;
        }
        content.add(new Paragraph(Texts.of("initiative.transfer.leaves")), preview(file));
        content.add(new Paragraph(Texts.of("initiative.transfer.noted")));
        var agreed = new AtomicBoolean(leaving == Leaving.FREELY);
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var bytes = transfers.takeOut(id, file, agreed.get());
                    return new DownloadResponse(
                            new ByteArrayInputStream(bytes),
                            FileNames.of(file.name()) + TransferFile.ENDING,
                            "application/json",
                            bytes.length);
                }),
                AttachmentType.DOWNLOAD,
                Texts.of("initiative.transfer.file"));
        link.addClassNames("s-button", "s-button-primary");
        if (leaving == Leaving.ONCE_AGREED) {
            link.setVisible(false);
            var confirm = new Checkbox(Texts.of("initiative.transfer.agreed"), event -> {
                agreed.set(event.getValue());
                link.setVisible(event.getValue());
            });
            content.add(confirm);
        }
        dialog.getFooter().add(link);
    }

    private static FactList preview(TransferFile file) {
        var list = new FactList()
                .add(Texts.of("initiative.transfer.municipality"), file.municipality())
                .add(Texts.of("initiative.name"), file.name())
                .add(Texts.of("initiative.longName"), file.longName())
                .add(Texts.of("initiative.purpose"), file.purpose())
                .add(Texts.of("initiative.summary"), file.summary())
                .add(Texts.of("initiative.targetGroup"), file.targetGroup())
                .add(
                        Texts.of("initiative.form.how"),
                        String.join(
                                ", ",
                                Stream.of(
                                                word(file.level()),
                                                word(file.approach()),
                                                word(file.horizon()),
                                                word(file.form()))
                                        .filter(word -> !word.isEmpty())
                                        .toList()))
                .add(Texts.of("initiative.evidence"), word(file.evidence()));
        for (var part : TransferPart.values()) {
            list.add(Texts.of(part), file.description().of(part));
        }
        return list.add(
                Texts.of("initiative.transferable"), word(file.description().transferable()));
    }

    private static String word(@Nullable Enum<?> constant) {
        return constant == null ? "" : Texts.of(constant);
    }
}

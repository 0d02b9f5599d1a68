package se.samsyn.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import se.samsyn.exchange.file.Limits;
import se.samsyn.exchange.file.Sheet;
import se.samsyn.exchange.file.TableFile;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Texts;
import se.samsyn.shared.ui.UploadWords;

/** Takes a file with a table in it and reads it, not under the session's lock; what is wrong with it is said here. */
final class TableField extends Composite<Div> {

    private static final Logger LOG = LoggerFactory.getLogger(TableField.class);

    private final transient BiConsumer<String, List<Sheet>> onRead;
    private final Upload upload = new Upload(this::receive);
    private final Span error = new Span();

    /** @param onRead given the file's name and what is in it; may refuse that */
    TableField(BiConsumer<String, List<Sheet>> onRead) {
        this.onRead = onRead;
        var label = new Span(Texts.of("exchange.file"));
        label.addClassName("s-label");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(Limits.FILE);
        upload.setI18n(UploadWords.of(Texts.of("exchange.file.choose"), Texts.of("exchange.file.drop"), tooLarge()));
        upload.setUploadButton(new Button(Texts.of("exchange.file.choose")));
        upload.setDropLabel(new Span(Texts.of("exchange.file.drop")));
        upload.addFileRejectedListener(_ -> show(tooLarge()));
        error.addClassName("s-field-error");
        error.getElement().setAttribute("role", "alert");
        var help = new Span(Texts.of("exchange.file.help", Limits.FILE >> 20, Limits.ROWS));
        help.addClassName("s-small");
        getContent().addClassNames("s-stack", "s-table-file");
        getContent().add(label, error, upload, help);
    }

    void receive(UploadEvent event) throws IOException {
        byte[] content;
        try (var in = event.getInputStream()) {
            // the browser's word for the size is not taken
            content = in.readNBytes(Limits.FILE + 1);
        }
        var name = event.getFileName();
        try {
            var sheets = TableFile.read(content);
            event.getUI().access(() -> take(name, sheets));
        } catch (RuleViolation e) {
            event.getUI().access(() -> refuse(e));
        }
    }

    void take(String name, List<Sheet> sheets) {
        upload.clearFileList();
        error.setText("");
        try {
            onRead.accept(name, sheets);
        } catch (RuleViolation e) {
            refuse(e);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("A file could not be kept", e);
            show(Texts.of("shared.database"));
        }
    }

    private void refuse(RuleViolation why) {
        upload.clearFileList();
        show(Texts.of(why.key(), why.parameters()));
    }

    private void show(String text) {
        error.setText(text);
    }

    private static String tooLarge() {
        var why = TableFile.tooLarge();
        return Texts.of(why.key(), why.parameters());
    }
}

package se.samsyn.news.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.samsyn.news.ArticleIntake;
import se.samsyn.shared.ui.Texts;

/** Takes a file of at most {@link ArticleIntake#MAX_FILE_BYTES} bytes; what it is, its content tells. */
final class ArticleUpload extends Composite<Div> {

    private final transient BiConsumer<byte[], Consumer<String>> onContent;
    private final Upload upload = new Upload(this::receive);
    private final Span error = new Span();

    /** @param onContent given the bytes, and whom to tell why they cannot be used */
    ArticleUpload(BiConsumer<byte[], Consumer<String>> onContent) {
        this.onContent = onContent;
        var label = new Span(Texts.of("news.import.file"));
        label.addClassName("s-label");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(ArticleIntake.MAX_FILE_BYTES);
        upload.setUploadButton(new Button(Texts.of("news.import.file.choose")));
        upload.setDropLabel(new Span(Texts.of("news.import.file.drop")));
        upload.addFileRejectedListener(_ -> show(tooLarge()));
        error.addClassName("s-field-error");
        error.getElement().setAttribute("role", "alert");
        getContent().addClassName("s-stack");
        getContent().add(label, upload, error);
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] content;
        try (var in = event.getInputStream()) {
            // the browser's word for the size is not taken
            content = in.readNBytes(ArticleIntake.MAX_FILE_BYTES + 1);
        }
        event.getUI().access(() -> {
            upload.clearFileList();
            error.setText("");
            if (content.length > ArticleIntake.MAX_FILE_BYTES) {
                show(tooLarge());
            } else {
                onContent.accept(content, this::show);
            }
        });
    }

    private void show(String text) {
        error.setText(text);
    }

    private static String tooLarge() {
        return Texts.of("news.unusable.fileTooLarge", ArticleIntake.MAX_FILE_BYTES / 1_000_000);
    }
}

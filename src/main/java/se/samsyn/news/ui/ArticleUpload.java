package se.samsyn.news.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ScrollIntoViewOption;
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
import se.samsyn.shared.ui.UploadWords;

/** Takes a file of at most {@link ArticleIntake#maxBytes} bytes; what it is, its content tells. */
final class ArticleUpload extends Composite<Div> {

    private final transient BiConsumer<byte[], Consumer<String>> onContent;
    private final Upload upload = new Upload(this::receive);
    private final Span error = new Span();
    private final int maxBytes;

    /** @param onContent given the bytes, and whom to tell why they cannot be used */
    ArticleUpload(int maxBytes, BiConsumer<byte[], Consumer<String>> onContent) {
        this.maxBytes = maxBytes;
        this.onContent = onContent;
        var label = new Span(Texts.of("news.import.file"));
        label.addClassName("s-label");
        upload.setMaxFiles(1);
        upload.setMaxFileSize(maxBytes);
        upload.setI18n(
                UploadWords.of(Texts.of("news.import.file.choose"), Texts.of("news.import.file.drop"), tooLarge()));
        upload.setUploadButton(new Button(Texts.of("news.import.file.choose")));
        upload.setDropLabel(new Span(Texts.of("news.import.file.drop")));
        upload.addFileRejectedListener(_ -> show(tooLarge()));
        error.addClassName("s-field-error");
        error.getElement().setAttribute("role", "alert");
        getContent().addClassName("s-stack");
        // above, where the button is: what is below may be below the fold
        getContent().add(label, error, upload);
    }

    private void receive(UploadEvent event) throws IOException {
        byte[] content;
        try (var in = event.getInputStream()) {
            // the browser's word for the size is not taken
            content = in.readNBytes(maxBytes + 1);
        }
        event.getUI().access(() -> {
            upload.clearFileList();
            error.setText("");
            if (content.length > maxBytes) {
                show(tooLarge());
            } else {
                onContent.accept(content, this::show);
            }
        });
    }

    private void show(String text) {
        error.setText(text);
        getContent().scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
    }

    private String tooLarge() {
        return Texts.of("news.unusable.fileTooLarge", ArticleIntake.megabytes(maxBytes));
    }
}

package se.samsyn.news.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.samsyn.news.ArticleIntake;
import se.samsyn.shared.ui.Texts;

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
        upload.setI18n(texts());
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

    /** All that the component itself may say: what is left out it says in English. */
    private UploadI18N texts() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(Texts.of("news.import.file.choose"))
                        .setMany(Texts.of("news.import.file.choose")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(Texts.of("news.import.file.drop"))
                        .setMany(Texts.of("news.import.file.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(tooLarge())
                        .setTooManyFiles(Texts.of("news.upload.tooMany"))
                        .setIncorrectFileType(Texts.of("news.upload.wrongType")))
                .setFile(new UploadI18N.File()
                        .setRetry(Texts.of("news.upload.retry"))
                        .setStart(Texts.of("news.upload.start"))
                        .setRemove(Texts.of("shared.remove")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(Texts.of("news.upload.connecting"))
                                .setStalled(Texts.of("news.upload.stalled"))
                                .setProcessing(Texts.of("news.upload.processing"))
                                .setHeld(Texts.of("news.upload.held")))
                        .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                                .setPrefix(Texts.of("news.upload.remaining"))
                                .setUnknown(Texts.of("news.upload.remaining.unknown")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(Texts.of("news.upload.failed"))
                                .setUnexpectedServerError(Texts.of("news.upload.failed"))
                                .setForbidden(Texts.of("news.upload.forbidden"))))
                .setUnits(List.of("B", "kB", "MB", "GB", "TB", "PB", "EB", "ZB", "YB"));
    }
}

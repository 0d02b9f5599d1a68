package se.samsyn.attachment.ui;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import se.samsyn.attachment.AttachmentId;
import se.samsyn.attachment.AttachmentPreviews;
import se.samsyn.attachment.AttachmentService;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.ui.Texts;

/**
 * Hands out files, always to be saved and never to be shown, and the pictures that Samsyn draws of them. Whoever may not see
 * one is answered as whoever asks for one that is not there.
 */
@RestController
class AttachmentFiles {

    private static final Logger LOG = LoggerFactory.getLogger(AttachmentFiles.class);

    /** Of its own accord, the answer does nothing and is part of no page. */
    private static final String POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    private static final String NUMBER = "{id:[0-9]{1,18}}";

    /** Not an answer that broke off on its way: nothing more is said to whoever has hung up. */
    static final class NotShown extends RuntimeException {
        NotShown(IOException cause) {
            super(cause);
        }
    }

    private final AttachmentService attachments;
    private final AttachmentPreviews previews;
    private final Texts texts;

    AttachmentFiles(AttachmentService attachments, AttachmentPreviews previews, Texts texts) {
        this.attachments = attachments;
        this.previews = previews;
        this.texts = texts;
    }

    @GetMapping("/" + AttachmentPaths.LIST + "/" + NUMBER + "/" + AttachmentPaths.FILE)
    void file(@PathVariable long id, HttpServletResponse response) throws IOException {
        try (var copy = attachments.download(new AttachmentId(id))) {
            var file = copy.file();
            headers(response, file.type().mediaType(), file.size());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(file.name(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            Files.copy(copy.path(), response.getOutputStream());
        }
    }

    @GetMapping("/" + AttachmentPaths.LIST + "/" + NUMBER + "/" + AttachmentPaths.PAGE + "/{page:[0-9]{1,6}}")
    void page(@PathVariable long id, @PathVariable int page, HttpServletResponse response) throws IOException {
        var picture = picture(new AttachmentId(id), page);
        headers(response, "image/png", picture.length);
        response.getOutputStream().write(picture);
    }

    private byte[] picture(AttachmentId id, int page) {
        try {
            return previews.page(id, page);
        } catch (IOException e) {
            throw new NotShown(e);
        }
    }

    private static void headers(HttpServletResponse response, String type, long size) {
        response.setContentType(type);
        response.setContentLengthLong(size);
        response.setHeader("Content-Security-Policy", POLICY);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
    }

    @ExceptionHandler
    ResponseEntity<String> none(NoSuchElementException missing, Locale locale) {
        return told(HttpStatus.NOT_FOUND, "shell.notFound", locale);
    }

    @ExceptionHandler
    ResponseEntity<String> damaged(RuleViolation violation, Locale locale) {
        return told(HttpStatus.INTERNAL_SERVER_ERROR, violation.key(), locale);
    }

    /** A picture that cannot be drawn; the page says what to do instead. */
    @ExceptionHandler
    ResponseEntity<String> notShown(NotShown failure, Locale locale) {
        LOG.warn("An attachment could not be shown", failure);
        return told(HttpStatus.UNPROCESSABLE_CONTENT, "attachment.preview.failed", locale);
    }

    /** In the browser's language; there is no page here whose language it could be. */
    private ResponseEntity<String> told(HttpStatus status, String key, Locale locale) {
        return ResponseEntity.status(status)
                .header(HttpHeaders.CONTENT_TYPE, "text/plain; charset=utf-8")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(texts.getTranslation(key, Texts.locale(locale.getLanguage())));
    }
}

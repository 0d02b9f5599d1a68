package se.samsyn.attachment;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Files as pictures that Samsyn itself draws: what somebody gave is never shown as it is. Drawn when asked for, two at a time,
 * so that a heavy one keeps nobody else's page waiting.
 */
@Component
public class AttachmentPreviews {

    private static final int AT_ONCE = 2;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final AttachmentService attachments;
    private final Semaphore places;
    private final Duration longestWait;

    @Autowired
    AttachmentPreviews(AttachmentService attachments) {
        this(attachments, AT_ONCE, LONGEST_WAIT);
    }

    AttachmentPreviews(AttachmentService attachments, int atOnce, Duration longestWait) {
        this.attachments = attachments;
        this.longestWait = longestWait;
        places = new Semaphore(atOnce, true);
    }

    /**
     * @param page from 1; pictures have one
     * @return a PNG
     * @throws NoSuchElementException where there is no such file or page, or none that the caller may see
     * @throws IOException where it cannot be shown
     */
    public byte[] page(AttachmentId id, int page) throws IOException {
        takePlace();
        try (var copy = attachments.open(id)) {
            var pages = copy.file().pages();
            var type = copy.file().type();
            if (page < 1 || page > (pages == null ? (type.isPicture() ? 1 : 0) : pages)) {
                throw new NoSuchElementException("Page " + page);
            }
            return type.isPicture()
                    ? Pictures.shown(Files.readAllBytes(copy.path()), type)
                    : PdfPages.shown(copy.path(), page - 1);
        } finally {
            places.release();
        }
    }

    /** Before the content is copied: whoever waits keeps nothing. */
    private void takePlace() throws IOException {
        try {
            if (!places.tryAcquire(longestWait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("Too many are drawn at once");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}

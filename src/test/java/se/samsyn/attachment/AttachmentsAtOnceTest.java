package se.samsyn.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.People;
import se.samsyn.access.Sharing;
import se.samsyn.shared.RuleViolation;

/** What happens while something else does, and what breaks in between. */
class AttachmentsAtOnceTest extends AttachmentTest {

    @Autowired
    private AttachmentRepository repository;

    @Autowired
    private AttachmentAudience audiences;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private PlatformTransactionManager transactions;

    @Test
    void who_adds_the_hundred_and_first_while_the_hundredth_is_being_added_is_refused() {
        owner.execute("insert into attachment (initiative_id, visible_to, title, file_name, file_type, size, sha256,"
                + " added_by_id, added_by) select " + otto.value() + ", '{all}', 'x', 'x.pdf', 'PDF', 1,"
                + " lpad(n::text, 64, '0'), 1, 'x' from generate_series(1, 99) n");
        var first = Samples.received(intake, "a.txt", Samples.text("Den hundrade"));
        try (var thread = Executors.newSingleThreadExecutor()) {
            var second = as(
                    People.coordinator(),
                    () -> new TransactionTemplate(transactions).execute(_ -> {
                        attachments.add(otto.ref(), first, titled("A", Sharing.INHERITED));
                        var other = thread.submit(() -> add(People.coordinator(), Sharing.INHERITED));
                        assertThat(isWaitedFor()).isTrue();
                        return other;
                    }));
            assertThatThrownBy(second::get)
                    .cause()
                    .isInstanceOfSatisfying(
                            RuleViolation.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("attachment.tooMany"));
        } finally {
            first.discard();
        }
    }

    /** Whether somebody comes to stand at the lock, soon. */
    private boolean isWaitedFor() {
        var deadline = Instant.now().plusSeconds(10);
        while (owner.names("select pid from pg_locks where locktype = 'advisory' and not granted")
                .isEmpty()) {
            if (Instant.now().isAfter(deadline)) {
                return false;
            }
            Thread.onSpinWait();
        }
        return true;
    }

    @Test
    void what_cannot_be_read_to_its_end_leaves_no_copy_lying() {
        var id = add(People.coordinator(), Sharing.INHERITED);
        var broken = new ContentRepository(dsl) {
            @Override
            void read(AttachmentId of, OutputStream out) {
                throw new DataAccessResourceFailureException("the connection was lost");
            }
        };
        var service = new AttachmentService(repository, broken, audiences, incoming, _ -> {});

        assertThatThrownBy(() -> as(
                        People.coordinator(),
                        () -> new TransactionTemplate(transactions).execute(_ -> service.download(id))))
                .isInstanceOf(DataAccessResourceFailureException.class);
        assertThat(incoming.count()).isZero();
    }

    @Test
    void it_is_not_even_asked_what_there_is_for_who_waits_for_their_turn_to_see_a_page() {
        var crowded = new AttachmentPreviews(attachments, 0, Duration.ZERO);

        assertThatThrownBy(() -> as(People.coordinator(), () -> shown(crowded, new AttachmentId(Long.MAX_VALUE))))
                .hasMessageContaining("at once");
    }

    @Test
    void files_that_go_while_the_old_ones_are_swept_away_keep_none_of_them() throws IOException {
        var last = incoming.create();
        var folder = last.getParent();
        var gone = Files.createSymbolicLink(folder.resolve("gone"), folder.resolve("nowhere"));
        for (var i = 0; i < 20; i++) {
            Files.setLastModifiedTime(Files.createTempFile(folder, "", ""), FileTime.from(Instant.EPOCH));
        }

        Files.delete(incoming.create());

        Files.delete(gone);
        Files.delete(last);
        assertThat(incoming.count()).isZero();
    }

    private static byte[] shown(AttachmentPreviews previews, AttachmentId id) {
        try {
            return previews.page(id, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

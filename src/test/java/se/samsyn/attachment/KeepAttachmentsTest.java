package se.samsyn.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import se.samsyn.People;
import se.samsyn.access.Sharing;
import se.samsyn.news.ArticleData;
import se.samsyn.news.ArticleService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;

class KeepAttachmentsTest extends AttachmentTest {

    @Autowired
    private ArticleService articles;

    @Test
    void what_is_put_in_comes_out_byte_by_byte() throws IOException {
        var content = new byte[5_500_000];
        new Random(7).nextBytes(content);
        var csv = Samples.text(new java.math.BigInteger(1, content).toString(32));

        var id = add(member(school), otto.ref(), "stor lista.csv", csv, titled("Stor lista", Sharing.INHERITED));

        assertThat(as(People.coordinator(), () -> attachments.of(otto.ref())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.id()).isEqualTo(id);
                    assertThat(one.record()).isEqualTo(otto.ref());
                    assertThat(one.recordName()).isEqualTo("OTTO");
                    assertThat(one.file().type()).isEqualTo(FileType.CSV);
                    assertThat(one.file().name()).isEqualTo("stor lista.csv");
                    assertThat(one.file().size()).isEqualTo(csv.length);
                    assertThat(one.agencyName()).isEqualTo("Skolan");
                    assertThat(one.addedBy()).isEqualTo("Farida Medverkande");
                    assertThat(one.isWhole()).isTrue();
                });
        try (var copy = as(People.coordinator(), () -> attachments.download(id))) {
            assertThat(Files.readAllBytes(copy.path())).isEqualTo(csv);
        }
        assertThat(owner.names("select count(*) from attachment_content")).containsExactly("9");
    }

    @Test
    void of_a_picture_it_is_asked_what_it_shows() {
        var picture = Samples.picture("png", 40, 20);
        assertThatThrownBy(() ->
                        add(People.coordinator(), otto.ref(), "karta.png", picture, titled("Karta", Sharing.INHERITED)))
                .isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("altText");
                    assertThat(refusal.key()).isEqualTo("attachment.altText.required");
                });

        add(
                People.coordinator(),
                otto.ref(),
                "karta.png",
                picture,
                new AttachmentData("Karta", "Karta över Alby", false, Sharing.INHERITED));
        add(
                People.coordinator(),
                otto.ref(),
                "prydnad.png",
                Samples.picture("png", 41, 20),
                new AttachmentData("Prydnad", "Skrevs innan rutan kryssades", true, Sharing.INHERITED));

        assertThat(as(People.coordinator(), () -> attachments.of(otto.ref())))
                .extracting(one -> one.data().altText())
                .containsExactlyInAnyOrder("Karta över Alby", "");
    }

    @Test
    void titles_and_descriptions_have_limits_and_are_looked_through() {
        assertRefused(titled("", Sharing.INHERITED), "title");
        assertRefused(titled("a".repeat(10_000), Sharing.INHERITED), "title");
        assertRefused(titled("Samtal med 811228-9874", Sharing.INHERITED), "title");
        assertThatThrownBy(() -> owner.execute("insert into attachment (initiative_id, visible_to, title, file_name,"
                        + " file_type, size, sha256, added_by_id, added_by) values (" + otto.value()
                        + ", '{all}', 'x', '../x', 'PDF', 1, repeat('0', 64), 1, 'x')"))
                .hasMessageContaining("ck_attachment_file_name");
    }

    @Test
    void the_same_file_is_not_there_twice_not_even_for_who_presses_twice_at_once() throws Exception {
        var failures = new java.util.concurrent.ConcurrentLinkedQueue<Throwable>();
        var ready = new CountDownLatch(4);
        var content = Samples.pdf(1);
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var i = 0; i < 4; i++) {
                threads.submit(() -> {
                    ready.countDown();
                    try {
                        ready.await();
                        add(People.coordinator(), otto.ref(), "a.pdf", content, titled("Protokoll", Sharing.INHERITED));
                    } catch (Throwable e) {
                        failures.add(e);
                    }
                });
            }
        }

        assertThat(as(People.coordinator(), () -> attachments.of(otto.ref()))).hasSize(1);
        assertThat(failures)
                .hasSize(3)
                .allSatisfy(failure -> assertThat(failure).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
                    assertThat(refusal.key()).isEqualTo("attachment.file.twice");
                    assertThat(refusal.parameters()).containsExactly("Protokoll");
                }));
    }

    @Test
    void a_record_has_at_most_a_hundred() {
        owner.execute("insert into attachment (initiative_id, visible_to, title, file_name, file_type, size, sha256,"
                + " added_by_id, added_by) select " + otto.value() + ", '{all}', 'x', 'x.pdf', 'PDF', 1,"
                + " lpad(n::text, 64, '0'), 1, 'x' from generate_series(1, 100) n");

        assertThatThrownBy(() -> add(People.coordinator(), Sharing.INHERITED))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("attachment.tooMany"));
    }

    @Test
    void what_is_said_can_be_changed_and_two_at_once_are_told() {
        var id = add(People.coordinator(), Sharing.INHERITED);

        as(People.coordinator(), () -> attachments.change(id, 0, titled("Protokoll 3 mars", Sharing.INHERITED)));

        assertThat(as(People.coordinator(), () -> attachments.get(id)).data().title())
                .isEqualTo("Protokoll 3 mars");
        assertThatThrownBy(() ->
                        as(People.coordinator(), () -> attachments.change(id, 0, titled("Annat", Sharing.INHERITED))))
                .isInstanceOf(OptimisticLockingFailureException.class);
    }

    @Test
    void what_is_removed_is_gone_with_its_content() {
        var id = add(People.coordinator(), Sharing.INHERITED);

        as(People.coordinator(), () -> attachments.remove(id));

        assertThat(owner.names("select attachment_id from attachment_content")).isEmpty();
        assertThatThrownBy(() -> as(People.coordinator(), () -> attachments.get(id)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_record_is_not_removed_from_under_its_files() {
        add(People.coordinator(), Sharing.INHERITED);

        assertThatThrownBy(() -> as(People.coordinator(), () -> initiatives.remove(otto)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("shared.referred.attachment"));
    }

    @Test
    void content_that_is_lost_or_not_what_was_stored_is_said_and_not_handed_out() {
        var id = add(People.coordinator(), Sharing.INHERITED);

        owner.execute("update attachment_content set bytes = set_byte(bytes, 100, 0)");
        assertThat(as(People.coordinator(), () -> attachments.get(id)).isWhole())
                .isTrue();
        assertDamaged(id);

        owner.execute("delete from attachment_content");
        assertThat(as(People.coordinator(), () -> attachments.get(id)).isWhole())
                .isFalse();
        assertDamaged(id);
    }

    @Test
    void articles_have_files_too_and_areas_have_none() {
        var article = as(
                People.coordinator(),
                () -> articles.create(new ArticleData("Nytt", "", LocalDate.of(2026, 3, 1), "", "", List.of())));
        var record = RecordRef.of(RecordKind.ARTICLE, article.value());

        add(People.coordinator(), record, "a.pdf", Samples.pdf(1), titled("Klipp", Sharing.INHERITED));

        assertThat(as(member(police), () -> attachments.of(record))).hasSize(1);
        assertThat(AttachmentService.isFor(RecordKind.AREA)).isFalse();
    }

    private void assertRefused(AttachmentData data, String field) {
        assertThatThrownBy(() -> add(People.coordinator(), otto.ref(), "a.pdf", Samples.pdf(1), data))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private void assertDamaged(AttachmentId id) {
        assertThatThrownBy(() -> as(People.coordinator(), () -> attachments.download(id)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("attachment.damaged"));
    }
}

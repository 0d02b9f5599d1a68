package se.samsyn.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeDraft;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Participation;
import se.samsyn.request.AccessRequestService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;

/** A file is for those who see what it belongs to, or for fewer; and so is what is inside it, whoever asks the database. */
class ShareAttachmentsTest extends AttachmentTest {

    private static final LocalDate YESTERDAY =
            LocalDate.now(ZoneId.of("Europe/Stockholm")).minusDays(1);

    @Autowired
    private AccessRequestService requests;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void a_file_is_as_its_record_unless_somebody_says_otherwise() {
        add(People.coordinator(), Sharing.INHERITED);

        assertThat(isSeenBy(member(police))).isTrue();
        assertThat(isSeenBy(People.coordinatorElsewhere())).isFalse();
    }

    @Test
    void a_file_for_those_who_take_part_is_not_there_for_others() {
        var id = add(member(school), Sharing.of(Label.AMBER));

        assertThat(isSeenBy(member(school))).isTrue();
        assertThat(isSeenBy(People.director())).isTrue();
        assertHidden(id, member(police));
        assertHidden(id, People.coordinatorElsewhere());
    }

    @Test
    void who_takes_part_from_now_on_is_let_in_and_who_leaves_keeps_it() {
        add(People.coordinator(), Sharing.of(Label.AMBER));

        change(otto -> otto.participations(List.of(Participation.of(police, OrgRole.IMPLEMENTING))));

        assertThat(isSeenBy(member(police))).isTrue();
        assertThat(isSeenBy(member(school))).isTrue();
        assertThat(content(member(police))).isPositive();
    }

    @Test
    void who_was_let_in_because_they_asked_sees_its_files_too_and_they_can_still_be_added() {
        change(initiative -> initiative.sharing(Sharing.of(Label.AMBER)));
        as(member(police), () -> requests.ask(otto.ref(), "Samma familj"));
        as(People.coordinator(), () -> requests.grant(requests.toAnswer().getFirst(), ""));

        add(People.coordinator(), Sharing.INHERITED);

        assertThat(isSeenBy(member(police))).isTrue();
        assertThat(content(member(police))).isPositive();
    }

    @Test
    void an_agency_that_has_left_sees_the_files_of_its_time_and_none_that_is_newer() {
        change(initiative -> initiative.sharing(Sharing.of(Label.AMBER)));
        var old = add(People.coordinator(), Sharing.INHERITED);
        change(initiative -> initiative.participations(List.of(
                new Participation(school, OrgRole.IMPLEMENTING, "", null, YESTERDAY),
                Participation.of(police, OrgRole.IMPLEMENTING))));
        var newer =
                add(People.coordinator(), otto.ref(), "avtal.pdf", Samples.pdf(3), titled("Avtal", Sharing.INHERITED));

        assertThat(seenBy(member(school))).containsExactly(old);
        assertThat(seenBy(member(police))).containsExactlyInAnyOrder(old, newer);

        as(People.coordinator(), () -> attachments.change(old, 0, titled("Protokoll 2", Sharing.INHERITED)));
        as(People.coordinator(), () -> attachments.change(newer, 0, titled("Avtal 2", Sharing.INHERITED)));
        assertThat(seenBy(member(school))).containsExactly(old);

        change(initiative -> initiative.sharing(Sharing.of(Label.GREEN)));
        assertThat(seenBy(member(school))).containsExactlyInAnyOrder(old, newer);
    }

    @Test
    void who_is_let_in_because_they_asked_sees_the_files_too_that_are_newer_than_the_part_of_one_that_has_left() {
        change(initiative -> initiative.sharing(Sharing.of(Label.AMBER)));
        change(initiative -> initiative.participations(
                List.of(new Participation(school, OrgRole.IMPLEMENTING, "", null, YESTERDAY))));
        var newer = add(People.coordinator(), Sharing.INHERITED);
        assertThat(seenBy(member(school))).isEmpty();
        as(member(police), () -> requests.ask(otto.ref(), "Samma familj"));
        as(People.coordinator(), () -> requests.grant(requests.toAnswer().getFirst(), ""));

        assertThat(seenBy(member(police))).containsExactly(newer);
        assertThat(content(member(police))).isPositive();
    }

    private List<AttachmentId> seenBy(Caller caller) {
        return as(caller, () -> attachments.of(otto.ref())).stream()
                .map(Attachment::id)
                .toList();
    }

    @Test
    void a_file_for_the_agency_that_added_it_and_one_for_named_persons() {
        var id = add(member(school), Sharing.of(Label.AMBER_STRICT));
        assertThat(isSeenBy(member(school))).isTrue();
        assertHidden(id, member(police));

        as(member(school), () -> attachments.change(id, 0, titled("Protokoll", red(member(school)))));
        assertHidden(id, People.director());
        assertThat(isSeenBy(member(school))).isTrue();

        as(member(school), () -> attachments.change(id, 1, titled("Protokoll", Sharing.INHERITED)));
        assertThat(isSeenBy(member(police))).isTrue();
        assertThat(content(member(police))).isPositive();
    }

    @Test
    void a_record_that_is_narrowed_takes_its_files_and_their_content_along_and_none_is_wider() {
        var id = add(member(school), Sharing.INHERITED);
        change(otto -> otto.sharing(Sharing.of(Label.AMBER_STRICT)));

        assertHidden(id, member(police));
        assertHidden(id, member(school));
        assertThat(as(People.director(), () -> attachments.label(attachments.get(id))))
                .isEqualTo(Label.AMBER_STRICT);
        assertThatThrownBy(() ->
                        as(People.director(), () -> attachments.change(id, 0, titled("x", Sharing.of(Label.AMBER)))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("access.label.wider"));
    }

    @Test
    void only_what_belongs_to_one_initiative_has_agencies_that_take_part() {
        owner.execute("insert into article (id, title) overriding system value values (1, 'Nytt')");

        assertThatThrownBy(() -> add(
                        People.coordinator(),
                        RecordRef.of(RecordKind.ARTICLE, 1),
                        "a.pdf",
                        Samples.pdf(1),
                        titled("Klipp", Sharing.of(Label.AMBER))))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("attachment.amber"));
    }

    @Test
    void a_member_adds_to_what_their_agency_takes_part_in_and_to_nothing_else() {
        assertThat(as(member(school), () -> attachments.mayAddTo(otto.ref()))).isTrue();
        assertThat(as(member(police), () -> attachments.mayAddTo(otto.ref()))).isFalse();
        assertThatThrownBy(() -> add(member(police), Sharing.INHERITED)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> add(People.member(null), Sharing.INHERITED)).isInstanceOf(AccessDeniedException.class);
        var unknown = RecordRef.of(RecordKind.INITIATIVE, 999_999);
        assertThatThrownBy(() ->
                        add(People.coordinator(), unknown, "a.pdf", Samples.pdf(1), titled("x", Sharing.INHERITED)))
                .isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void a_member_changes_and_removes_what_their_agency_added_and_nothing_else() {
        var theirs = add(member(school), Sharing.INHERITED);
        var others = add(People.coordinator(), otto.ref(), "a.pdf", Samples.pdf(3), titled("Karta", Sharing.INHERITED));

        for (var refused : List.<Runnable>of(
                () -> attachments.change(others, 0, titled("x", Sharing.INHERITED)),
                () -> attachments.remove(others))) {
            assertThatThrownBy(() -> as(member(school), refused)).isInstanceOf(AccessDeniedException.class);
        }
        assertThatThrownBy(() -> as(member(police), () -> attachments.remove(theirs)))
                .isInstanceOf(AccessDeniedException.class);
        as(member(school), () -> attachments.remove(theirs));
        assertThat(as(People.coordinator(), () -> attachments.of(otto.ref())))
                .extracting(Attachment::id)
                .containsExactly(others);
    }

    /** Past every service: the row security is asked itself. */
    @Test
    void the_database_itself_refuses_a_member_what_is_not_their_agencys() {
        add(People.coordinator(), Sharing.INHERITED);

        assertThat(by(member(school), "update attachment set title = 'Annat'")).isZero();
        assertThat(by(member(school), "delete from attachment")).isZero();
        assertThatThrownBy(() -> by(member(school), "delete from attachment_content"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> by(member(school), inserting(police.value(), 3)))
                .hasStackTraceContaining("row-level security");
        assertThatThrownBy(() -> by(member(school), inserting(school.value(), 2)))
                .hasStackTraceContaining("row-level security");
        assertThat(by(member(school), inserting(school.value(), 3))).isEqualTo(1);
    }

    @Test
    void the_database_refuses_a_file_and_content_for_more_than_their_label_says() {
        add(People.coordinator(), Sharing.of(Label.AMBER_STRICT));

        assertThatThrownBy(() -> owner.execute("update attachment set own_visible_to = '{all,keepers}'"))
                .hasMessageContaining("ck_attachment_own_visible_to");
        assertThatThrownBy(() -> owner.execute("update attachment_content set own_visible_to = '{all}'"))
                .hasMessageContaining("fk_attachment_content_attachment");
        assertThatThrownBy(() -> owner.execute("update attachment set visible_to = '{all,public}'"))
                .hasMessageContaining("fk_attachment_initiative");
    }

    private String inserting(long agency, long identity) {
        return "insert into attachment (initiative_id, visible_to, title, file_name, file_type, size, sha256, agency_id,"
                + " added_by_id, added_by) values (" + otto.value() + ", '{all}', 'x', 'x.pdf', 'PDF', 1,"
                + " repeat('0', 64), " + agency + ", " + identity + ", 'x')";
    }

    private int by(Caller caller, String sql) {
        return as(caller, () -> transaction.execute(_ -> dsl.execute(sql)));
    }

    /** How much content there is for somebody, past every service. */
    private long content(Caller caller) {
        return as(
                caller,
                () -> transaction.execute(_ -> dsl.fetchSingle("select count(*) from attachment_content")
                        .get(0, Long.class)));
    }

    /** In the list, by its number, to be downloaded, and in the database. */
    private void assertHidden(AttachmentId id, Caller caller) {
        assertThat(isSeenBy(caller)).isFalse();
        assertThat(content(caller)).isZero();
        for (var asking : List.<Runnable>of(
                () -> attachments.get(id), () -> attachments.download(id), () -> attachments.open(id))) {
            assertThatThrownBy(() -> as(caller, asking)).isInstanceOf(NoSuchElementException.class);
        }
    }

    private void change(UnaryOperator<InitiativeDraft> changes) {
        as(People.coordinator(), () -> {
            var now = initiatives.get(otto);
            initiatives.change(new Initiative(
                    otto, now.version(), changes.apply(now.data().draft()).data()));
        });
    }
}

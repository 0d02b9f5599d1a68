package se.samsyn.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.agency.AgencyService;
import se.samsyn.attachment.AttachmentData;
import se.samsyn.attachment.AttachmentId;
import se.samsyn.attachment.AttachmentService;
import se.samsyn.attachment.FileIntake;
import se.samsyn.attachment.Samples;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Registers;

/** Files as browsers get them: to be saved, for those who may see them. */
class DownloadOverHttpTest extends HttpTest {

    @Autowired
    private Accounts accounts;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AttachmentService attachments;

    @Autowired
    private FileIntake intake;

    @Autowired
    private OwnersHand owner;

    private AttachmentId open;
    private AttachmentId hidden;

    @BeforeEach
    void two_files() {
        as(People.coordinator(), () -> {
            var school = Registers.agency(agencies, "Skolan", "");
            var otto = Registers.initiative(initiatives, "OTTO", school, OrgRole.IMPLEMENTING)
                    .ref();
            var first = Samples.received(intake, "Protokoll från mötet.txt", Samples.text("Mötet öppnades."));
            open = attachments.add(otto, first, new AttachmentData("Protokoll", "", false, Sharing.INHERITED));
            var second = Samples.received(intake, "b.pdf", Samples.pdf(2));
            hidden = attachments.add(
                    otto, second, new AttachmentData("Hemligt", "", false, Sharing.of(Label.AMBER_STRICT)));
            first.discard();
            second.discard();
        });
        accounts.create("kent", Role.MEMBER, 7L);
    }

    @Test
    void a_file_comes_to_be_saved_and_does_nothing_by_itself() {
        var browser = browser();
        browser.signIn("kent", Accounts.PASSWORD);

        var answer = browser.get(open.ref().path() + "/fil");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("Mötet öppnades.");
        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(how -> assertThat(how)
                        .startsWith("attachment;")
                        .contains("filename*=UTF-8''Protokoll%20fr%C3%A5n%20m%C3%B6tet.txt"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; frame-ancestors 'none'; sandbox");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(cache -> assertThat(cache).contains("no-store"));
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/plain"));
    }

    @Test
    void what_is_hidden_and_what_is_not_there_are_answered_alike() {
        var browser = browser();
        browser.signIn("kent", Accounts.PASSWORD);

        for (var what : new String[] {"/fil", "/sida/1"}) {
            var forbidden = browser.get(hidden.ref().path() + what);
            var unknown = browser.get("bilagor/999999" + what);
            assertThat(forbidden.statusCode()).isEqualTo(404);
            assertThat(forbidden.body()).isEqualTo(unknown.body()).isEqualTo("Sidan finns inte");
            assertThat(unknown.statusCode()).isEqualTo(404);
            assertThat(forbidden.headers().map().keySet())
                    .isEqualTo(unknown.headers().map().keySet());
        }
    }

    @Test
    void who_has_not_signed_in_is_led_there() {
        var answer = browser().get(open.ref().path() + "/fil");

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(HttpBrowser.location(answer)).contains("/logga-in");
        assertThat(answer.body()).doesNotContain("Mötet");
    }

    @Test
    void pages_come_as_pictures_and_a_file_that_has_none_as_nothing() {
        owner.execute("update attachment set own_label = null, own_visible_to = '{all}'");
        var browser = browser();
        browser.signIn("kent", Accounts.PASSWORD);

        var page = browser.get(hidden.ref().path() + "/sida/2");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(page.body()).contains("PNG");
        assertThat(browser.get(hidden.ref().path() + "/sida/3").statusCode()).isEqualTo(404);
        assertThat(browser.get(hidden.ref().path() + "/sida/0").statusCode()).isEqualTo(404);
        assertThat(browser.get(open.ref().path() + "/sida/1").statusCode()).isEqualTo(404);
    }

    @Test
    void content_that_is_lost_is_said() {
        owner.execute("delete from attachment_content");
        var browser = browser();
        browser.signIn("kent", Accounts.PASSWORD);

        var answer = browser.get(open.ref().path() + "/fil");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).startsWith("Filens innehåll saknas");
        assertThat(answer.headers().firstValue("Content-Disposition")).isEmpty();
    }
}

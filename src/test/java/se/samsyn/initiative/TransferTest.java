package se.samsyn.initiative;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.shared.RuleViolation;

class TransferTest extends DatabaseTest {

    @Autowired
    private TransferService service;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private OwnersHand owner;

    private InitiativeId otto;

    @BeforeEach
    void an_initiative_that_is_described() {
        otto = as(People.coordinator(), () -> {
            var id = initiatives.create(InitiativeData.named("OTTO")
                    .draft()
                    .purpose("Rättvisa villkor")
                    .level(PreventionLevel.SELECTIVE)
                    .contactFunction("Miljöchefen")
                    .data());
            service.put(id, null, Parts.described("Kunskap 🚂 \"citerad\""));
            return id;
        });
    }

    @Test
    void what_is_taken_out_can_be_taken_in_elsewhere_as_a_planned_initiative() {
        var file = as(People.coordinator(), () -> TransferFile.read(service.takeOut(otto, service.file(otto), true)));
        var taken = TakenOver.of(file);

        var id = as(People.coordinatorElsewhere(), () -> service.takeOver(taken));

        var there = as(People.coordinatorElsewhere(), () -> initiatives.get(id)).data();
        var parts = as(People.coordinatorElsewhere(), () -> initiatives.parts(id));
        assertThat(there.name()).isEqualTo("OTTO");
        assertThat(there.status()).isEqualTo(InitiativeStatus.PLANNED);
        assertThat(there.level()).isEqualTo(PreventionLevel.SELECTIVE);
        assertThat(there.sharing()).isEqualTo(Sharing.of(Label.GREEN));
        assertThat(parts.description().intelligence()).isEqualTo("Kunskap 🚂 \"citerad\"");
        assertThat(parts.description().transferable()).isNull();
        assertThat(parts.variants())
                .extracting(variant -> variant.data().words())
                .containsExactly(file.municipality());
        assertThatThrownBy(() -> as(People.coordinatorElsewhere(), () -> service.takeOver(taken)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("initiative.nameTaken"));
    }

    @Test
    void the_file_holds_the_description_and_nothing_of_who_takes_part() {
        var written =
                new String(as(People.coordinator(), () -> service.takeOut(otto, service.file(otto), true)), UTF_8);

        assertThat(written)
                .contains("\"format\" : \"samsyn-5i\"", "\"version\" : 1", "Rättvisa villkor")
                .doesNotContain("Miljöchefen");
        assertThat(owner.names("select action || ' ' || kind from audit_entry where action = 'EXPORTED'"))
                .containsExactly("EXPORTED INITIATIVE");
    }

    @Test
    void whom_it_is_for_decides_whether_it_may_leave() {
        var green = as(People.coordinator(), () -> service.file(otto));
        refused("initiative.transfer.notAgreed", green, false);

        change(draft -> draft.sharing(Sharing.of(Label.AMBER)));
        refused("initiative.transfer.notForOthers", green, true);
        change(draft -> draft.sharing(new Sharing(Label.RED, Set.of(2L))));
        refused("initiative.transfer.notForOthers", green, true);

        change(draft -> draft.sharing(Sharing.of(Label.CLEAR)));
        assertThat(as(People.coordinator(), () -> service.takeOut(otto, service.file(otto), false)))
                .isNotEmpty();
        assertThatThrownBy(() -> as(People.member(1L), () -> service.file(otto)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void what_has_changed_since_somebody_agreed_does_not_leave() {
        var seen = as(People.coordinator(), () -> service.file(otto));
        change(draft -> draft.summary("Något annat"));

        refused("initiative.transfer.changed", seen, true);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
            initiative.import.notJson      | `hej`
            initiative.import.notJson      | `{"format":"samsyn-5i","version":1`
            initiative.import.notJson      | `{"format":"samsyn-5i","version":1}{}`
            initiative.import.otherFormat  | `[]`
            initiative.import.otherFormat  | `{"format":["samsyn-5i"],"version":1}`
            initiative.import.otherFormat  | `{"format":"samsyn-6i","version":1}`
            initiative.import.otherVersion | `{"format":"samsyn-5i","version":2}`
            initiative.import.otherVersion | `{"format":"samsyn-5i","version":"1.5e400000"}`
            """)
    void a_file_that_is_something_else_is_refused_in_words(String refusal, String content) {
        refused(refusal, content.getBytes(UTF_8));
    }

    @Test
    void hostile_files_are_refused_without_being_built() {
        refused("initiative.import.tooLarge", new byte[TransferFile.MOST + 1]);
        refused("initiative.import.notJson", "[".repeat(500_000).getBytes(UTF_8));
        refused(
                "initiative.import.notJson",
                ("{\"format\": \"samsyn-5i\", \"version\": 1, \"x\": " + "[".repeat(17) + "]".repeat(17) + "}")
                        .getBytes(UTF_8));
        refused("initiative.import.notJson", ("{\"a\":" + "9".repeat(900_000) + "}").getBytes(UTF_8));
        refused("initiative.import.otherFormat", new byte[0]);
    }

    @Test
    void what_is_unknown_in_a_file_is_passed_over() {
        var file = TransferFile.read("""
                {"format": "samsyn-5i", "version": 1, "exportedOn": "igår", "municipality": 7, "newer": {"x": [1, 2]},
                 "initiative": {"name": " Nav\\u202Eet ", "level": "MADE_UP", "summary": null, "agencies": ["Polisen"]},
                 "description": {"impact": "Resultat", "other": "x"}}""".getBytes(UTF_8));

        assertThat(file.name()).isEqualTo("Navet");
        assertThat(file.level()).isNull();
        assertThat(file.on()).isNull();
        assertThat(file.municipality()).isEmpty();
        assertThat(file.description().impact()).isEqualTo("Resultat");
    }

    @Test
    void what_two_describe_at_once_is_not_overwritten() {
        var read = as(People.coordinator(), () -> service.of(otto)).orElseThrow();
        as(People.coordinator(), () -> service.put(otto, read, Parts.described("Ny")));

        assertThatThrownBy(() -> as(People.director(), () -> service.put(otto, read, Parts.described("Annan"))))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(Objects.requireNonNull(
                                as(People.member(1L), () -> service.of(otto)).orElseThrow())
                        .data()
                        .intelligence())
                .isEqualTo("Ny");
    }

    private void refused(String key, TransferFile seen, boolean agreed) {
        assertThatThrownBy(() -> as(People.coordinator(), () -> service.takeOut(otto, seen, agreed)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private static void refused(String key, byte[] content) {
        assertThatThrownBy(() -> TransferFile.read(content))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    private void change(UnaryOperator<InitiativeDraft> changes) {
        as(People.coordinator(), () -> {
            var now = initiatives.get(otto);
            initiatives.change(new Initiative(
                    otto, now.version(), changes.apply(now.data().draft()).data()));
        });
    }
}

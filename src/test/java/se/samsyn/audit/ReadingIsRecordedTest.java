package se.samsyn.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.Page;
import se.samsyn.shared.Sort;

class ReadingIsRecordedTest extends DatabaseTest {

    @Autowired
    private AuditService log;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private OwnersHand owner;

    @ParameterizedTest
    @EnumSource(Label.class)
    void reading_is_recorded_of_what_is_for_few_and_of_nothing_else(Label label) {
        var id = create(label);

        as(People.coordinator(), () -> initiatives.details(id));

        var forFew = label == Label.RED || label == Label.AMBER_STRICT;
        assertThat(readings()).hasSize(forFew ? 1 : 0).allSatisfy(entry -> {
            assertThat(entry.record()).contains(id.ref());
            assertThat(entry.actor()).isEqualTo("Jonas Samordnare");
            assertThat(entry.about()).isEqualTo(label.name());
        });
    }

    @Test
    void a_page_that_asks_again_and_again_is_told_once_in_a_quarter_and_everybody_by_themselves() {
        var id = create(Label.AMBER_STRICT);

        for (var i = 0; i < 5; i++) {
            as(People.coordinator(), () -> initiatives.details(id));
            as(People.director(), () -> initiatives.get(id));
        }

        assertThat(readings())
                .extracting(AuditEntry::actor)
                .containsExactlyInAnyOrder("Jonas Samordnare", "Astrid Direktör");
        owner.execute("update audit_entry set at = at - interval '16 minutes'");
        as(People.coordinator(), () -> initiatives.details(id));
        assertThat(readings()).hasSize(3);
    }

    @Test
    void what_cannot_be_recorded_is_not_read() {
        var id = create(Label.RED);
        owner.execute(
                "revoke execute on function audit_append(text, text, bigint, text, text, text, text[], text, bigint) from samsyn_m0127");
        try {
            assertThatThrownBy(() -> as(People.coordinator(), () -> initiatives.details(id)))
                    .isInstanceOf(DataAccessException.class);
        } finally {
            owner.execute(
                    "grant execute on function audit_append(text, text, bigint, text, text, text, text[], text, bigint) to samsyn_m0127");
        }
    }

    @Test
    void who_changes_a_record_is_told_as_changing_it_only() {
        var id = create(Label.AMBER_STRICT);

        as(
                People.coordinator(),
                () -> initiatives.end(
                        id,
                        0,
                        se.samsyn.initiative.PartialDate.year(2026),
                        se.samsyn.initiative.InitiativeStatus.ENDED));

        assertThat(readings()).isEmpty();
        assertThat(as(People.coordinator(), () -> initiatives.get(id)))
                .extracting(Initiative::version)
                .isEqualTo(1L);
    }

    private InitiativeId create(Label label) {
        return as(
                People.coordinator(),
                () -> initiatives.create(InitiativeData.named("OTTO")
                        .draft()
                        .sharing(new Sharing(label, Set.of(2L)))
                        .data()));
    }

    private List<AuditEntry> readings() {
        var reading = new AuditFilter("", null, Action.READ, null, null, null, null);
        return as(People.director(), () -> log.list(reading, new Sort<>(AuditSort.NUMBER, false), Page.ALL));
    }
}

package se.samsyn.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.OwnersHand;
import se.samsyn.area.Area;
import se.samsyn.area.AreaData;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaService;
import se.samsyn.screening.ScreeningService;
import se.samsyn.shared.ChangeReason;
import se.samsyn.shared.KeepGround;
import se.samsyn.shared.KeptFindings;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;
import se.samsyn.shared.RuleViolation;

class SayWhyTest extends DatabaseTest {

    private static final String WITH_A_NUMBER = "Rättat efter samtal med 070-174 06 58";

    @Autowired
    private HistoryService history;

    @Autowired
    private AuditService log;

    @Autowired
    private AreaService areas;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private OwnersHand owner;

    private AreaId alby;

    @BeforeEach
    void an_area() {
        alby = as(People.coordinator(), () -> areas.create(area("Alby")));
    }

    @Test
    void why_stands_with_the_change_and_with_no_other() {
        change("Norra Alby", "Kommunfullmäktige har delat området");
        change("Alby centrum", "");

        assertThat(reasons()).containsExactly("", "Kommunfullmäktige har delat området", "");
    }

    @Test
    void why_is_kept_where_nothing_else_was_changed() {
        change("Alby", "Kontrollerat mot kartan");

        assertThat(reasons()).containsExactly("Kontrollerat mot kartan", "");
        assertThat(items().getFirst().action()).isEqualTo(Action.RELATED);
    }

    @Test
    void personal_data_in_it_is_refused_and_the_change_with_it() {
        assertThatThrownBy(() -> change("Norra Alby", WITH_A_NUMBER))
                .isInstanceOfSatisfying(RuleViolation.class, refused -> {
                    assertThat(refused.key()).isEqualTo("screening.undecided");
                    assertThat(refused.field()).isEqualTo(ChangeReason.FIELD);
                });
        assertThat(as(People.coordinator(), () -> areas.get(alby)).data().name())
                .isEqualTo("Alby");
    }

    @Test
    void personal_data_that_somebody_decides_to_keep_is_kept_and_the_decision_too() {
        var kept = as(People.coordinator(), () -> screening.findings(WITH_A_NUMBER)).stream()
                .map(finding -> KeptFindings.Kept.of(finding, KeepGround.OTHER, "Växelns nummer"))
                .toList();

        KeptFindings.during(kept, () -> change("Norra Alby", WITH_A_NUMBER));

        assertThat(reasons()).containsExactly(WITH_A_NUMBER, "");
        assertThat(as(People.coordinator(), () -> screening.latestKept(5)))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.record()).isEqualTo(alby.value());
                    assertThat(one.field()).isEqualTo(ChangeReason.FIELD);
                });
    }

    @Test
    void a_reason_that_is_too_long_is_refused_where_it_is_asked_for() {
        assertThatThrownBy(() -> change("Norra Alby", "x".repeat(10_001)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refused -> assertThat(refused.field()).isEqualTo(ChangeReason.FIELD));
    }

    @Test
    void a_reason_that_was_changed_afterwards_is_found() {
        change("Norra Alby", "Delat");
        owner.execute("update audit_version set reason = 'Ihopslaget' where number = 2");

        assertThat(as(People.dataProtectionOfficer(), () -> log.verify()).altered())
                .containsExactly(2L);
    }

    /** The words of one part could be moved into the other, if the hash did not tell where each ends. */
    @Test
    void words_that_were_moved_between_what_it_says_and_why_are_found() {
        change("Norra Alby", "Delat");
        owner.execute("update audit_version set content = content || left(reason, 1), reason = substr(reason, 2)"
                + " where number = 2");

        assertThat(as(People.dataProtectionOfficer(), () -> log.verify()).altered())
                .containsExactly(2L);
    }

    @Test
    void what_was_written_by_the_rule_of_before_is_whole_as_it_was_and_that_rule_holds_for_nothing_newer() {
        var before = "encode(sha256(convert_to(v.salt || v.content || v.reason, 'UTF8')), 'hex')";
        owner.execute("update audit_entry e set content_hash = " + before
                + " from audit_version v where v.number = e.number");
        owner.execute("update audit_entry set hash = encode(sha256(convert_to((select string_agg(coalesce("
                + "octet_length(convert_to(f, 'UTF8')) || ':' || f, '-'), ',' order by n) from unnest(array[number::text,"
                + " (extract(epoch from at) * 1000000)::bigint::text, actor_id::text, actor, acting, agency_id::text, agency,"
                + " action, kind, record_id::text, about, content_hash, previous_hash]) with ordinality as field (f, n)),"
                + " 'UTF8')), 'hex')");
        change("Norra Alby", "Delat");

        assertThat(as(People.dataProtectionOfficer(), () -> log.verify()).isWhole())
                .isTrue();
        owner.execute("update audit_version set content = content || ' ' where number = 1");
        assertThat(as(People.dataProtectionOfficer(), () -> log.verify()).altered())
                .containsExactly(1L);
    }

    private void change(String name, String reason) {
        as(
                People.coordinator(),
                () -> ChangeReason.during(reason, () -> {
                    var now = areas.get(alby);
                    areas.change(new Area(now.id(), now.version(), area(name)));
                }));
    }

    private List<History.Item> items() {
        return as(People.coordinator(), () -> history.of(RecordRef.of(RecordKind.AREA, alby.value()), 10))
                .orElseThrow()
                .items();
    }

    private List<String> reasons() {
        return items().stream().map(History.Item::reason).toList();
    }

    private static AreaData area(String name) {
        return new AreaData(name, AreaKind.DISTRICT, List.of(), null, null, null);
    }
}

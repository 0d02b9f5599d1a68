package se.samsyn.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.agency.AgencyService;
import se.samsyn.area.Area;
import se.samsyn.area.AreaData;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaService;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Participation;
import se.samsyn.initiative.Registers;
import se.samsyn.shared.Page;
import se.samsyn.shared.RuleViolation;
import se.samsyn.shared.Sort;

class FollowWhatHappensTest extends DatabaseTest {

    @Autowired
    private AuditService log;

    @Autowired
    private HistoryService history;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AreaService areas;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private OwnersHand owner;

    @Autowired
    private DSLContext dsl;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void what_is_created_changed_and_removed_is_told_with_who_did_it_and_as_what() {
        var id = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("OTTO")));
        as(People.director(), () -> change(id, "OTTO 2", Sharing.of(Label.GREEN)));
        as(People.coordinator(), () -> initiatives.remove(id));

        assertThat(entries())
                .extracting(
                        AuditEntry::number,
                        AuditEntry::action,
                        AuditEntry::actor,
                        AuditEntry::acting,
                        AuditEntry::about)
                .containsExactly(
                        tuple(1L, Action.CREATED, "Jonas Samordnare", List.of("COORDINATOR"), ""),
                        tuple(2L, Action.CHANGED, "Astrid Direktör", List.of("DIRECTOR"), "name"),
                        tuple(3L, Action.REMOVED, "Jonas Samordnare", List.of("COORDINATOR"), ""));
        assertThat(entries()).allSatisfy(entry -> assertThat(entry.record()).contains(id.ref()));
    }

    @Test
    void the_log_says_which_fields_and_never_what_stands_in_them() {
        var id = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("Hemligheten")));
        as(People.coordinator(), () -> change(id, "Hemligheten 2", Sharing.of(Label.GREEN)));

        assertThat(owner.names("select audit_entry::text from audit_entry"))
                .hasSize(2)
                .noneMatch(entry -> entry.contains("Hemligheten"));
    }

    @Test
    void others_seeing_it_or_taking_part_is_sharing() {
        var police = as(People.coordinator(), () -> Registers.agency(agencies, "Polisen", ""));
        var id = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("OTTO")));
        as(People.coordinator(), () -> change(id, "OTTO", Sharing.of(Label.AMBER)));
        as(People.coordinator(), () -> {
            var now = initiatives.get(id);
            initiatives.change(new Initiative(
                    id,
                    now.version(),
                    now.data()
                            .draft()
                            .participations(List.of(Participation.of(police, OrgRole.IMPLEMENTING)))
                            .data()));
        });

        assertThat(entries())
                .extracting(AuditEntry::action, AuditEntry::about)
                .endsWith(tuple(Action.SHARED, "sharing"), tuple(Action.SHARED, "participations"));
    }

    @Test
    void what_does_not_come_to_be_is_not_told() {
        as(People.coordinator(), () -> areas.create(area("Alby")));

        assertThatThrownBy(() -> as(People.coordinator(), () -> areas.create(area("Alby"))))
                .isInstanceOf(RuleViolation.class);

        assertThat(entries()).hasSize(1);
    }

    @Test
    void of_a_record_that_is_older_than_the_log_is_kept_what_it_said_before_its_first_change() {
        owner.execute("insert into area (id, name, kind) overriding system value values (7, 'Alby', 'DISTRICT')");
        as(People.coordinator(), () -> {
            var old = areas.get(new se.samsyn.area.AreaId(7));
            areas.change(new Area(old.id(), old.version(), area("Norra Alby")));
        });

        assertThat(entries()).extracting(AuditEntry::action).containsExactly(Action.FOUND, Action.CHANGED);
        var told = as(
                        People.member(null),
                        () -> history.of(entries().getFirst().record().orElseThrow(), 10))
                .orElseThrow();
        assertThat(told.items().getFirst().changes())
                .containsExactly(new FieldChange("area.name", "Alby", "Norra Alby"));
    }

    @Test
    void a_record_that_is_not_for_somebody_has_no_history_for_them_and_what_was_narrowed_since_neither() {
        var police = as(People.coordinator(), () -> Registers.agency(agencies, "Polisen", ""));
        var outsider = People.member(police.value());
        var id = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("OTTO")));
        assertThat(as(outsider, () -> history.of(id.ref(), 10)).orElseThrow().items())
                .hasSize(1);

        as(People.coordinator(), () -> change(id, "OTTO", new Sharing(Label.RED, Set.of(2L))));

        assertThat(as(outsider, () -> history.of(id.ref(), 10)).orElseThrow().items())
                .isEmpty();
        assertThat(as(People.coordinator(), () -> history.of(id.ref(), 10))
                        .orElseThrow()
                        .items())
                .hasSize(2);
        Integer left = as(
                outsider,
                () -> transaction.execute(
                        _ -> dsl.fetchCount(DSL.table("audit_version"), DSL.condition("kind = 'INITIATIVE'"))));
        assertThat(left).as("the database keeps it, not only the page").isZero();
        assertThat(owner.names("select visible_now::text from audit_version where kind = 'INITIATIVE'"))
                .as("the earlier version follows the record")
                .containsOnly("{i2}");
    }

    @Test
    void what_was_said_to_few_stays_with_them_when_the_record_is_opened_to_all() {
        var id = as(
                People.coordinator(),
                () -> initiatives.create(InitiativeData.named("OTTO")
                        .draft()
                        .purpose("Bara för oss")
                        .sharing(new Sharing(Label.RED, Set.of(2L)))
                        .data()));
        as(People.coordinator(), () -> change(id, "OTTO", Sharing.of(Label.GREEN)));

        assertThat(as(People.director(), () -> history.of(id.ref(), 10))
                        .orElseThrow()
                        .items())
                .singleElement()
                .satisfies(item -> assertThat(item.changes()).isEmpty());
        assertThat(as(People.coordinator(), () -> history.of(id.ref(), 10))
                        .orElseThrow()
                        .items())
                .hasSize(2);
    }

    @Test
    void the_log_is_for_director_and_officer_and_the_officer_sees_no_content() {
        var id = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("OTTO")));

        assertThat(as(People.dataProtectionOfficer(), () -> log.count(AuditFilter.ALL)))
                .isEqualTo(1);
        assertThatThrownBy(() -> as(People.coordinator(), () -> log.count(AuditFilter.ALL)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(People.dataProtectionOfficer(), () -> initiatives.get(id)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(People.dataProtectionOfficer(), () -> history.of(id.ref(), 10)))
                .isInstanceOf(AccessDeniedException.class);
    }

    private boolean change(InitiativeId id, String name, Sharing sharing) {
        var now = initiatives.get(id);
        initiatives.change(new Initiative(
                id,
                now.version(),
                now.data().draft().name(name).sharing(sharing).data()));
        return true;
    }

    private static AreaData area(String name) {
        return new AreaData(name, AreaKind.DISTRICT, List.of(), null, null, null);
    }

    /** In order, but for those of agencies that a test needs. */
    private List<AuditEntry> entries() {
        return as(People.director(), () -> log.list(AuditFilter.ALL, new Sort<>(AuditSort.NUMBER, false), Page.ALL))
                .stream()
                .filter(entry -> !"AGENCY".equals(entry.kind()) && entry.action() != Action.TRIED)
                .toList();
    }
}

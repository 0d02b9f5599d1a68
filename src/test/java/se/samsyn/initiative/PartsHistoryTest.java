package se.samsyn.initiative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.OwnersHand;
import se.samsyn.audit.Action;
import se.samsyn.audit.FieldChange;
import se.samsyn.audit.History;
import se.samsyn.audit.HistoryService;

/** What belongs to an initiative is told in its history, also of initiatives that older programs wrote of. */
class PartsHistoryTest extends DatabaseTest {

    @Autowired
    private HistoryService history;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private GrantService grants;

    @Autowired
    private RelationService relations;

    @Autowired
    private VariantService variants;

    @Autowired
    private TransferService transfers;

    @Autowired
    private OwnersHand owner;

    private InitiativeId otto;

    @BeforeEach
    void an_initiative() {
        otto = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("OTTO")));
    }

    @Test
    void each_part_is_told_by_its_name() {
        var other = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("Navet")));
        as(People.coordinator(), () -> evidence.put(otto, null, Parts.met(EvidenceCriterion.PROBLEM)));
        as(People.coordinator(), () -> grants.setBudget(otto, null, new BudgetData(5L, "")));
        as(People.coordinator(), () -> grants.add(otto, Parts.grant(GrantState.GRANTED, 5, null, null)));
        as(People.coordinator(), () -> variants.add(otto, Parts.told(VariantField.ORIGIN, "Kommunen")));
        as(People.coordinator(), () -> transfers.put(otto, null, Parts.described("Kunskap")));
        as(People.coordinator(), () -> relations.add(otto, new RelationData(RelationKind.RELATED, other, "")));

        assertThat(items())
                .extracting(
                        item -> item.changes().stream().map(FieldChange::label).toList())
                .containsExactly(
                        List.of("initiative.relations"),
                        List.of("initiative.transfer", "initiative.transferable"),
                        List.of("initiative.variants"),
                        List.of("initiative.grants"),
                        List.of("initiative.budget"),
                        List.of("initiative.evidence"),
                        List.of());
    }

    @Test
    void what_it_rests_on_its_budget_and_its_description_are_restored() {
        as(People.coordinator(), () -> {
            evidence.put(otto, null, Parts.met(EvidenceCriterion.PROBLEM));
            grants.setBudget(otto, null, new BudgetData(5L, ""));
            transfers.put(otto, null, Parts.described("Kunskap"));
        });
        as(People.coordinator(), () -> {
            evidence.put(otto, null, Parts.met(EvidenceCriterion.MECHANISM));
            evidence.remove(otto, evidence.of(otto).getFirst());
            grants.setBudget(otto, grants.of(otto).budget(), new BudgetData(7L, ""));
            transfers.put(otto, transfers.of(otto).orElseThrow(), TransferData.EMPTY);
        });
        var items = items();

        as(
                People.coordinator(),
                () -> history.restore(
                        otto.ref(), items.get(4).number(), items.getFirst().number()));

        var parts = as(People.coordinator(), () -> initiatives.parts(otto));
        assertThat(parts.evidence()).extracting(Evidence::data).containsExactly(Parts.met(EvidenceCriterion.PROBLEM));
        assertThat(parts.funding().budget()).isNotNull();
        assertThat(parts.funding().budget().data().amount()).isEqualTo(5);
        assertThat(parts.description()).isEqualTo(Parts.described("Kunskap"));
        assertThat(items().getFirst().action()).isEqualTo(Action.RESTORED);
    }

    /** The data alone, as it was kept before anything belonged to an initiative: no change by itself, and still restored. */
    @Test
    void what_an_older_program_kept_is_understood() {
        var kept = owner.names("select content from audit_version where record_id = " + otto.value())
                .getFirst();
        assertThat(kept).startsWith("{\"name\":\"OTTO\"");
        owner.execute(
                "update audit_version set content = (content::jsonb - 'evidence' - 'budget' - 'grants' - 'relations'"
                        + " - 'variants' - 'description' - 'transferable')::text");
        as(People.coordinator(), () -> grants.setBudget(otto, null, new BudgetData(5L, "")));
        assertThat(items().getFirst().changes()).extracting(FieldChange::label).containsExactly("initiative.budget");
        var items = items();

        as(
                People.coordinator(),
                () -> history.restore(
                        otto.ref(), items.getLast().number(), items.getFirst().number()));

        assertThat(as(People.coordinator(), () -> initiatives.parts(otto))
                        .funding()
                        .budget())
                .isNotNull();
    }

    private List<History.Item> items() {
        return as(People.coordinator(), () -> history.of(otto.ref(), 20))
                .orElseThrow()
                .items();
    }
}

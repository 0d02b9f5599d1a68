package se.samsyn.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.DatabaseTest;
import se.samsyn.People;
import se.samsyn.access.Caller;
import se.samsyn.access.Label;
import se.samsyn.access.OwnersHand;
import se.samsyn.access.Sharing;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.RuleViolation;

/** An import of which not everybody sees all: each takes back what they see. */
class TakeBackImportTest extends DatabaseTest {

    @Autowired
    private TableImportService imports;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private OwnersHand owner;

    private ImportId id = new ImportId(0);

    @BeforeEach
    void the_director_imports_to_what_only_they_see_too() {
        as(People.director(), () -> {
            initiatives.create(InitiativeData.named("OTTO"));
            initiatives.create(InitiativeData.named("Hemligt")
                    .draft()
                    .sharing(new Sharing(Label.RED, Set.of(People.director().identityId())))
                    .data());
            id = imports.start(
                    ImportKind.INITIATIVE, "fil.csv", Books.csv("Namn;Syfte", "OTTO;Ett", "Hemligt;Två", "Nytt;Tre"));
            imports.run(id, imports.plan(imports.draft(id), new HashMap<>()).mark(), Progress.NOBODY);
        });
    }

    @Test
    void whoever_does_not_see_a_row_leaves_it_to_somebody_who_does() {
        assertThat(undo(People.coordinator())).isEqualTo(2);
        refused(People.coordinator());
        assertThat(purposes()).containsExactlyInAnyOrder("", "Två");
        assertThat(item())
                .extracting(ImportListItem::state, ImportListItem::takenBack, ImportListItem::removed)
                .containsExactly(ImportState.UNDONE, 2, 1);
        assertThat(report(People.director()))
                .extracting(ReportRow::name, ReportRow::isUntried)
                .containsExactly(tuple("OTTO", false), tuple("Hemligt", true));

        assertThat(undo(People.director())).isEqualTo(1);
        refused(People.director());
        assertThat(purposes()).containsExactly("", "");
        assertThat(item())
                .extracting(ImportListItem::takenBack, ImportListItem::removed)
                .containsExactly(3, 1);
    }

    @Test
    void what_records_said_is_forgotten_in_time_also_by_whoever_does_not_see_them() {
        owner.execute("update table_import set done_at = now() - interval '91 days'");

        as(
                People.coordinator(),
                () -> imports.start(ImportKind.INITIATIVE, "ny.csv", Books.csv("Namn", "Något annat")));

        assertThat(owner.names("select line::text from table_import_record where before is not null"))
                .isEmpty();
    }

    private int undo(Caller caller) {
        return as(caller, () -> imports.undo(id, Progress.NOBODY));
    }

    private void refused(Caller caller) {
        assertThatThrownBy(() -> undo(caller))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.key()).isEqualTo("exchange.undo.nothing"));
    }

    private ImportListItem item() {
        return as(People.director(), () -> imports.item(id));
    }

    private List<ReportRow> report(Caller caller) {
        return as(caller, () -> imports.report(id));
    }

    private List<String> purposes() {
        return as(People.director(), initiatives::whole).stream()
                .map(one -> one.data().purpose())
                .toList();
    }
}

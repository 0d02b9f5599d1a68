package se.samsyn.list.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.ListItem;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.OwnersHand;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.list.BulkChangeId;
import se.samsyn.list.BulkService;
import se.samsyn.shared.BulkChange;
import se.samsyn.shared.ChangeReason;
import se.samsyn.shared.RecordKind;

/** A change of many in the history of one of them. */
class BulkHistoryTest extends UiTest {

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private BulkService bulk;

    @Autowired
    private OwnersHand owner;

    @Test
    void each_change_is_told_once_with_why_and_in_its_order() {
        signIn(People.coordinator());
        var otto = initiatives.create(InitiativeData.named("OTTO"));
        var mvp = initiatives.create(InitiativeData.named("MVP"));
        var first = change("PAUSED", "Väntar på beslut", otto, mvp);
        bulk.undo(first);
        change("FINALISING", "Beslutet kom", otto, mvp);

        UI.getCurrent().navigate("historik/initiativ/" + otto.value());

        assertThat(entries()).hasSize(4);
        assertThat(entries().get(0))
                .contains("Ändrades av Jonas", "tillsammans med en till", "Beslutet kom", "Avslutas");
        assertThat(entries().get(1)).contains("Ändrades av Jonas").doesNotContain("tillsammans", "Varför");
        assertThat(entries().get(2)).contains("tillsammans med en till", "Väntar på beslut", "Pausat");
        assertThat(entries().get(3)).contains("Skapades av Jonas");
    }

    @Test
    void one_from_before_what_is_shown_is_left_to_the_whole_history() {
        signIn(People.coordinator());
        var otto = initiatives.create(InitiativeData.named("OTTO"));
        change("PAUSED", "", otto);
        owner.execute("update audit_entry set at = at - interval '1 day'");
        owner.execute("update audit_version set at = at - interval '1 day'");
        owner.execute("update bulk_change set made_at = made_at - interval '1 day'");
        for (var version = 1; version <= 6; version++) {
            initiatives.change(new Initiative(
                    otto,
                    version,
                    InitiativeData.named("OTTO")
                            .draft()
                            .summary("Nr " + version)
                            .data()));
        }

        UI.getCurrent().navigate("initiativ/" + otto.value());
        assertThat(entries()).isNotEmpty().noneMatch(entry -> entry.contains("tillsammans"));

        UI.getCurrent().navigate("historik/initiativ/" + otto.value());
        assertThat(entries()).anyMatch(entry -> entry.contains("tillsammans"));
    }

    private BulkChangeId change(String status, String why, InitiativeId... ids) {
        return change(bulk.of(RecordKind.INITIATIVE).orElseThrow(), status, why, ids);
    }

    private <R> BulkChangeId change(BulkChange<R> change, String status, String why, InitiativeId... ids) {
        var picked = new LinkedHashMap<Long, String>();
        List.of(ids).forEach(id -> picked.put(id.value(), "x"));
        var preview = bulk.preview(change, change.fields().getFirst(), status, picked, _ -> {});
        var id = new BulkChangeId[1];
        ChangeReason.during(why, () -> id[0] = bulk.run(preview, _ -> {}));
        return id[0];
    }

    private List<String> entries() {
        return find(ListItem.class).all().stream()
                .map(item -> item.getElement().getTextRecursively())
                .filter(text -> text.contains("Jonas") || text.contains("tillsammans"))
                .toList();
    }
}

package se.samsyn.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.area.Area;
import se.samsyn.area.AreaData;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaService;
import se.samsyn.audit.HistoryService;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.shared.RecordKind;
import se.samsyn.shared.RecordRef;

/** A record that was removed and made again is found where it was, with what happened to it before. */
class RestoredAddressesTest extends UiTest {

    @Autowired
    private AreaService areas;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private HistoryService history;

    @Test
    void its_old_address_leads_on_also_where_it_was_removed_twice() {
        var first = area();
        var last = removedAndBack(removedAndBack(first));
        signIn(People.member(1L));

        UI.getCurrent().navigate(first.path());
        assertThat(find(H1.class).single().getText()).isEqualTo("Norra Alby");
        assertThat(path()).isEqualTo(last.path());

        UI.getCurrent().navigate("historik/" + first.path());
        assertThat(path()).isEqualTo("historik/" + last.path());
    }

    @Test
    void its_history_tells_on_from_before_it_was_removed() {
        var last = removedAndBack(removedAndBack(area()));
        signIn(People.coordinator());
        UI.getCurrent().navigate("historik/" + last.path());

        assertThat(find(Main.class).single().getElement().getTextRecursively())
                .containsSubsequence(
                        "Återställdes av",
                        "Togs bort av",
                        "Återställdes av",
                        "Togs bort av",
                        "Ändrades av",
                        "Skapades av");
    }

    @Test
    void it_leads_nobody_to_what_they_may_not_see() {
        var red = as(
                People.director(),
                () -> initiatives
                        .create(InitiativeData.named("Hemligt")
                                .draft()
                                .sharing(new Sharing(
                                        Label.RED, Set.of(People.director().identityId())))
                                .data())
                        .ref());
        as(People.director(), () -> {
            initiatives.remove(new InitiativeId(red.id()));
            return history.again(red);
        });

        assertThat(as(People.coordinator(), () -> history.madeAgain(red))).isEmpty();
        signIn(People.coordinator());
        assertThatThrownBy(() -> navigate(red.path(), Main.class));
    }

    private RecordRef area() {
        return as(People.coordinator(), () -> {
            var id = areas.create(new AreaData("Alby", AreaKind.DISTRICT, List.of(), null, null, null));
            var area = areas.get(id);
            areas.change(new Area(
                    id, area.version(), new AreaData("Norra Alby", AreaKind.DISTRICT, List.of(), null, null, null)));
            return RecordRef.of(RecordKind.AREA, id.value());
        });
    }

    private RecordRef removedAndBack(RecordRef record) {
        return as(People.coordinator(), () -> {
            areas.remove(new AreaId(record.id()));
            return history.again(record);
        });
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }
}

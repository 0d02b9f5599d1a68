package se.samsyn.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.OwnersHand;
import se.samsyn.area.Area;
import se.samsyn.area.AreaData;
import se.samsyn.area.AreaId;
import se.samsyn.area.AreaKind;
import se.samsyn.area.AreaService;
import se.samsyn.audit.AuditEntry;
import se.samsyn.screening.RuleData;
import se.samsyn.screening.ScreeningService;
import se.samsyn.shared.ui.EmptyState;

class LogViewsTest extends UiTest {

    @Autowired
    private AreaService areas;

    @Autowired
    private ScreeningService screening;

    @Autowired
    private OwnersHand owner;

    @Test
    void the_officer_begins_in_the_log_and_sees_who_did_what_without_links() {
        create("Alby");
        signIn(People.dataProtectionOfficer());
        navigate("", AuditLogView.class);

        assertThat(find(H1.class).single().getText()).isEqualTo("Logg");
        assertThat(rows()).extracting(AuditEntry::actor).containsExactly("Jonas Samordnare");
        assertThat(find(Anchor.class).withText("Område 1").exists()).isFalse();
    }

    @Test
    void who_may_see_a_record_is_told_its_name() {
        var alby = create("Alby");
        signIn(People.director());
        navigate("logg", AuditLogView.class);

        assertThat(record(0)).contains("Alby", "Område " + alby.value());
    }

    @Test
    void who_only_follows_the_log_is_told_its_number() {
        var alby = create("Alby");
        signIn(People.dataProtectionOfficer());
        navigate("logg", AuditLogView.class);

        assertThat(record(0)).isEqualTo("Område " + alby.value());
    }

    @Test
    void a_slip_of_the_hand_is_no_attempt_and_asking_for_a_record_is() {
        signIn(People.director());
        for (var path : new String[] {"initiativ/mina", "sidan", "omraden/77", "konton"}) {
            UI.getCurrent().navigate(path);
        }
        navigate("logg", AuditLogView.class);

        assertThat(rows()).extracting(AuditEntry::about).containsExactlyInAnyOrder("omraden/77", "konton");
    }

    @Test
    void filters_stand_in_the_address() {
        var alby = create("Alby");
        create("Norsborg");
        rename(alby, "Norra Alby");
        signIn(People.director());

        filter("vad=CHANGED");
        assertThat(rows()).extracting(AuditEntry::recordId).containsExactly(1L);
        filter("slag=AREA&post=2");
        assertThat(rows()).extracting(AuditEntry::recordId).containsExactly(2L);
        filter("q=direkt");
        assertThat(find(Button.class).withText("Visa alla").exists()).isTrue();
    }

    @Test
    void the_file_says_in_words_what_the_page_says() {
        rename(create("Alby"), "Norra Alby");
        signIn(People.dataProtectionOfficer());
        navigate("logg", AuditLogView.class);

        var file = new ByteArrayOutputStream();
        test(find(Anchor.class).withText("Ta ut som CSV").single()).download(file);

        assertThat(file.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        headers -> assertThat(headers).endsWith("\"Gäller\";\"Kontrollsumma\""),
                        taken -> assertThat(taken).contains("\"Tog ut\";\"\";\"\";\"loggen\""),
                        changed -> assertThat(changed).contains("\"Område\";\"1\";\"Namn\""),
                        created -> assertThat(created).contains("\"Skapade\";\"Område\";\"1\";\"\";"));
    }

    @Test
    void a_coordinator_does_not_get_there() {
        signIn(People.coordinator());

        assertThatThrownBy(() -> navigate("logg", AuditLogView.class));
    }

    @Test
    void the_chain_is_verified_at_the_press_of_a_button_and_the_log_says_so() {
        create("Alby");
        signIn(People.dataProtectionOfficer());
        navigate("logg", AuditLogView.class);
        assertThat(find(Span.class).withText("Loggen är inte kontrollerad än").exists())
                .isTrue();

        find(Button.class).withText("Kontrollera nu").single().click();
        assertThat(find(Span.class).withText("Loggen är hel").exists()).isTrue();

        owner.execute("update audit_entry set actor = 'Någon annan' where number = 1");
        find(Button.class).withText("Kontrollera nu").single().click();
        assertThat(find(Span.class).withText("Loggen är ändrad").exists()).isTrue();
    }

    @Test
    void a_records_page_tells_what_it_said_before_and_after_and_leads_back_to_it() {
        var alby = create("Alby");
        rename(alby, "Norra Alby");
        signIn(People.coordinator());
        navigate("omraden/" + alby.value(), com.vaadin.flow.component.html.Main.class);

        assertThat(find(Span.class).withText("Ändrades av Jonas Samordnare").exists())
                .isTrue();
        assertThat(find(ChangeList.class).single().getElement().getTextRecursively())
                .contains("Namn", "Alby", "→", "Norra Alby");

        find(Button.class).withText("Jämför och återställ").single().click();
        find(Button.class).withText("Återställ den här versionen").single().click();
        find(Button.class).withText("Återställ").single().click();

        assertThat(as(People.coordinator(), () -> areas.get(alby)).data().name())
                .isEqualTo("Alby");
        assertThat(find(Span.class).withText("Återställdes av Jonas Samordnare").exists())
                .isTrue();
    }

    @Test
    void a_record_older_than_the_log_has_no_history_and_says_so() {
        var alby = create("Alby");
        owner.execute("delete from m0127.audit_version");
        signIn(People.member(1L));
        navigate("historik/omraden/" + alby.value(), HistoryView.class);

        assertThat(find(EmptyState.class).single().getElement().getTextRecursively())
                .contains("Inget har ändrats sedan loggen började");
    }

    @Test
    void what_the_texts_are_screened_for_is_not_there_for_whom_its_page_is_not() {
        var rule = as(
                People.coordinator(),
                () -> screening.create(new RuleData(
                        "Skyddat boende", "Röj inte var någon bor.", List.of("hemlig plats"), List.of(), true, "")));
        var path = "historik/personuppgifter/" + rule.value();
        signIn(People.coordinator());
        UI.getCurrent().navigate(path);
        assertThat(find(H1.class).single().getText()).isNotEqualTo("Sidan finns inte");

        signIn(People.member(1L));
        UI.getCurrent().navigate(path);
        assertThat(find(H1.class).single().getText()).isEqualTo("Sidan finns inte");
    }

    @Test
    void who_may_not_change_it_compares_and_is_offered_no_restoring() {
        var alby = create("Alby");
        rename(alby, "Norra Alby");
        signIn(People.member(1L));
        navigate("historik/omraden/" + alby.value(), HistoryView.class);

        find(Button.class).withText("Jämför med nu").single().click();
        assertThat(find(Button.class).withText("Återställ den här versionen").exists())
                .isFalse();
    }

    private void filter(String query) {
        UI.getCurrent().navigate("logg", QueryParameters.fromString(query));
        roundTrip();
    }

    private AreaId create(String name) {
        return as(People.coordinator(), () -> areas.create(data(name)));
    }

    private void rename(AreaId id, String name) {
        as(People.coordinator(), () -> {
            areas.change(new Area(id, areas.get(id).version(), data(name)));
            return true;
        });
    }

    private static AreaData data(String name) {
        return new AreaData(name, AreaKind.DISTRICT, List.of(), null, null, null);
    }

    private String record(int row) {
        return test(find(Grid.class).single())
                .getCellComponent(row, 3)
                .getElement()
                .getTextRecursively();
    }

    @SuppressWarnings("unchecked")
    private List<AuditEntry> rows() {
        return ((Grid<AuditEntry>) find(Grid.class).single())
                .getListDataView()
                .getItems()
                .toList();
    }
}

package se.samsyn.initiative.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.Statements;
import se.samsyn.UiTest;
import se.samsyn.access.Caller;
import se.samsyn.access.Role;
import se.samsyn.agency.AgencyService;
import se.samsyn.initiative.EvidenceCriterion;
import se.samsyn.initiative.EvidenceService;
import se.samsyn.initiative.GrantService;
import se.samsyn.initiative.GrantState;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.PartialDate;
import se.samsyn.initiative.Participation;
import se.samsyn.initiative.Parts;
import se.samsyn.initiative.Registers;
import se.samsyn.initiative.RelationData;
import se.samsyn.initiative.RelationKind;
import se.samsyn.initiative.RelationService;
import se.samsyn.initiative.VariantField;
import se.samsyn.initiative.VariantService;

class OpenInitiativeTest extends UiTest {

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private AgencyService agencies;

    @Autowired
    private EvidenceService evidence;

    @Autowired
    private GrantService grants;

    @Autowired
    private RelationService relations;

    @Autowired
    private VariantService variants;

    @Test
    void shows_who_takes_part_as_what_and_says_what_is_unknown() {
        var id = as(People.coordinator(), () -> {
            var environment = Registers.agency(agencies, "Miljöenheten", "");
            var police = Registers.agency(agencies, "Lokalpolisen", "");
            return initiatives.create(InitiativeData.named("OTTO")
                    .draft()
                    .started(PartialDate.year(2023))
                    .participations(List.of(
                            Participation.of(environment, OrgRole.ACCOUNTABLE),
                            new Participation(police, OrgRole.IMPLEMENTING, "Bistår", null, LocalDate.of(2024, 1, 31))))
                    .data());
        });
        signIn(People.director());

        open(id);

        assertThat(find(H1.class).single().getText()).isEqualTo("OTTO");
        assertThat(find(H2.class).all().stream().map(H2::getText)).contains("Mål", "Medverkar", "Fakta");
        assertThat(find(H3.class).all().stream().map(H3::getText)).contains("Ansvarar", "Har slutat");
        assertThat(find(Span.class).all().stream().map(Span::getText)).contains("okänt", "Bistår");
        assertThat(find(Div.class).all().stream().map(Div::getText)).contains("Miljöenheten ansvarar · sedan 2023");
    }

    @Test
    void whoever_only_reads_is_not_offered_to_log() {
        var id = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("OTTO")));
        signIn(new Caller(People.BOTKYRKA, 32, "Läsare", Set.of(Role.READER), null));

        open(id);

        assertThat(addresses()).doesNotContain("aktiviteter/ny?initiativ=" + id.value());
        assertThat(find(Button.class).withText("Logga aktivitet").exists()).isFalse();
    }

    @Test
    void a_member_can_log_an_activity_and_not_change_the_initiative() {
        var id = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("OTTO")));
        signIn(People.member(1L));

        open(id);

        assertThat(addresses())
                .contains("aktiviteter/ny?initiativ=" + id.value())
                .doesNotContain("initiativ/" + id.value() + "/andra");
    }

    @Test
    void a_coordinator_can_change_it() {
        var id = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("OTTO")));
        signIn(People.coordinator());

        open(id);

        assertThat(addresses()).contains("initiativ/" + id.value() + "/andra");
    }

    @Test
    void a_member_who_types_the_forms_address_gets_no_form() {
        var id = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("OTTO")));
        signIn(People.member(1L));

        UI.getCurrent().navigate("initiativ/" + id.value() + "/andra");

        assertThat(find(H1.class).all()).isNotEmpty();
        assertThat(find(Button.class).withText("Spara").all()).isEmpty();
    }

    @Test
    void an_unknown_number_is_a_page_that_is_not_there() {
        signIn(People.director());

        UI.getCurrent().navigate("initiativ/4711");

        assertThat(find(H1.class).all()).isNotEmpty();
        assertThat(find(InitiativeView.class).all()).isEmpty();
    }

    @Test
    void ending_asks_for_day_and_status_and_is_undone_from_the_message() {
        var id = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("OTTO")));
        signIn(People.coordinator());
        open(id);
        var dialog = new EndInitiativeDialog(initiatives, initiatives.get(id), LocalDate.of(2026, 11, 22), _ -> {});
        dialog.open();

        test(day()).setValue("i våras");
        test(find(Button.class).withText("Avsluta").single()).click();
        assertThat(day().isInvalid()).isTrue();
        assertThat(initiatives.get(id).data().status()).isEqualTo(InitiativeStatus.ONGOING);

        test(day()).setValue("maj 2026");
        test(find(Button.class).withText("Avsluta").single()).click();
        assertThat(initiatives.get(id).data().ended()).isEqualTo(PartialDate.month(2026, 5));

        test(find(Button.class).withText("Ångra").single()).click();
        assertThat(initiatives.get(id).data().status()).isEqualTo(InitiativeStatus.ONGOING);
        assertThat(initiatives.get(id).data().ended()).isNull();
    }

    @Test
    void asks_the_database_no_more_often_for_many_rows_than_for_one() {
        var one = as(People.coordinator(), () -> withRows("Lite", 1));
        var many = as(People.coordinator(), () -> withRows("Mycket", 8));
        signIn(People.coordinator());
        open(one);

        var forOne = Statements.during(() -> open(one));
        var forMany = Statements.during(() -> open(many));

        assertThat(forOne).isPositive();
        assertThat(forMany).isEqualTo(forOne);
    }

    @Test
    void an_ending_is_not_undone_over_what_somebody_else_has_changed_since() {
        var id = as(People.coordinator(), () -> initiatives.create(InitiativeData.named("OTTO")));
        signIn(People.coordinator());
        open(id);
        new EndInitiativeDialog(initiatives, initiatives.get(id), LocalDate.of(2026, 11, 22), _ -> {}).open();
        test(find(Button.class).withText("Avsluta").single()).click();
        as(People.director(), () -> {
            var now = initiatives.get(id);
            initiatives.change(new Initiative(
                    id, now.version(), now.data().draft().purpose("Nytt syfte").data()));
            return true;
        });

        test(find(Button.class).withText("Ångra").single()).click();

        assertThat(initiatives.get(id).data().purpose()).isEqualTo("Nytt syfte");
        assertThat(initiatives.get(id).data().status()).isEqualTo(InitiativeStatus.ENDED);
    }

    private InitiativeId withRows(String name, int count) {
        var participations = new ArrayList<Participation>();
        for (var i = 0; i < count; i++) {
            participations.add(
                    Participation.of(Registers.agency(agencies, name + " aktör " + i, ""), OrgRole.IMPLEMENTING));
        }
        var id = initiatives.create(InitiativeData.named(name)
                .draft()
                .participations(participations)
                .data());
        for (var i = 0; i < count; i++) {
            grants.add(id, Parts.grant(GrantState.GRANTED, 1, null, null));
            variants.add(id, Parts.told(VariantField.TARGET_GROUP, "Grupp " + i));
            relations.add(
                    id,
                    new RelationData(
                            RelationKind.RELATED, initiatives.create(InitiativeData.named(name + " granne " + i)), ""));
        }
        for (var criterion : List.of(EvidenceCriterion.values()).subList(0, Math.min(count, 4))) {
            evidence.put(id, null, Parts.met(criterion));
        }
        return id;
    }

    private TextField day() {
        return find(TextField.class).withCaption("När?").single();
    }

    private static void open(InitiativeId id) {
        UI.getCurrent().navigate("mal");
        UI.getCurrent().navigate("initiativ/" + id.value());
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}

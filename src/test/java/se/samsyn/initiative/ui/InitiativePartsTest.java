package se.samsyn.initiative.ui;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Label;
import se.samsyn.access.Sharing;
import se.samsyn.initiative.BudgetData;
import se.samsyn.initiative.EvidenceCriterion;
import se.samsyn.initiative.EvidenceGrade;
import se.samsyn.initiative.EvidenceService;
import se.samsyn.initiative.GrantService;
import se.samsyn.initiative.GrantState;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.InitiativeStatus;
import se.samsyn.initiative.Parts;
import se.samsyn.initiative.RelationData;
import se.samsyn.initiative.RelationKind;
import se.samsyn.initiative.RelationService;
import se.samsyn.initiative.TransferService;
import se.samsyn.initiative.VariantField;
import se.samsyn.initiative.VariantService;

class InitiativePartsTest extends UiTest {

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

    private InitiativeId otto;
    private InitiativeId whole;

    @BeforeEach
    void two_initiatives() {
        keeping(() -> {
            otto = initiatives.create(InitiativeData.named("OTTO")
                    .draft()
                    .targetGroup("Företag\nFastighetsägare")
                    .data());
            whole = initiatives.create(InitiativeData.named("Helheten"));
        });
    }

    @Test
    void a_member_reads_all_of_it_and_changes_none() {
        keeping(() -> {
            evidence.put(otto, null, Parts.met(EvidenceCriterion.PROBLEM));
            grants.setBudget(otto, null, new BudgetData(1_000_000L, "2026"));
            grants.add(otto, Parts.grant(GrantState.GRANTED, 250_000, Parts.TODAY.minusDays(1), null));
            relations.add(otto, new RelationData(RelationKind.PART_OF, whole, ""));
            variants.add(otto, Parts.told(VariantField.TARGET_GROUP, "Alla företag"));
        });
        signIn(People.member(1L));

        open("initiativ/" + otto.value());

        assertThat(find(H2.class).all())
                .extracting(H2::getText)
                .contains("Evidens", "Pengar", "Uppgifter och källor", "Hänger ihop med", "För andra kommuner");
        assertThat(spans())
                .contains(
                        "Problemet beskrivet",
                        "För nästa steg saknas en beskrivning av hur insatsen ska verka.",
                        "Budget 1 000 000 kr, 2026",
                        "Försenad",
                        "Företag",
                        "Fastighetsägare")
                .anyMatch(text -> text.endsWith(": 250 000 kr (25 % av budgeten)"));
        assertThat(addresses()).contains("initiativ/" + whole.value(), "initiativ/" + otto.value() + "/overforbar");
        for (var label : List.of("Beskriv", "Lägg till bidrag", "Redovisad i dag", "Koppla loss", "Låt gälla")) {
            assertThat(find(Button.class).withText(label).exists()).as(label).isFalse();
        }
        assertThat(find(Button.class).withText("Källorna säger olika").exists()).isTrue();
        find(Button.class).withText("Källorna säger olika").single().click();
        assertThat(find(Details.class).all().stream().filter(Details::isOpened))
                .extracting(Details::getSummaryText)
                .containsExactly("Målgrupp: 1 uppgift · Källorna säger olika");
    }

    @Test
    void a_keeper_says_how_a_criterion_is_met_and_takes_it_back() {
        signIn(People.coordinator());
        open("initiativ/" + otto.value());

        find(Button.class).withText("Beskriv").all().getFirst().click();
        find(Button.class).withText("Spara").single().click();
        assertThat(find(TextField.class).withLabel("Källa").single().isInvalid())
                .isTrue();
        find(TextArea.class).withLabel("Problemet").single().setValue("Fusk slår ut andra");
        find(TextField.class).withLabel("Källa").single().setValue("Tillsynsrapport");
        find(Button.class).withText("Spara").single().click();

        assertThat(spans()).contains("Problemet beskrivet", "Uppfyllt");
        find(Button.class).withText("Ändra").all().getLast().click();
        find(Button.class).withText("Kriteriet är inte uppfyllt").single().click();
        assertThat(grade()).isEqualTo(EvidenceGrade.NONE);
        find(Button.class).withText("Ångra").single().click();
        assertThat(grade()).isEqualTo(EvidenceGrade.PROBLEM_DESCRIBED);
    }

    @Test
    void amounts_are_read_as_people_write_them_and_refused_at_the_field() {
        signIn(People.coordinator());
        open("initiativ/" + otto.value());
        find(Button.class).withText("Lägg till bidrag").single().click();
        find(TextField.class).withLabel("Vem som ger bidraget").single().setValue("Länsstyrelsen");

        for (var wrong : List.of("en miljon", "1,5", "-3", "9999999999999")) {
            find(TextField.class).withLabel("Belopp").single().setValue(wrong);
            find(Button.class).withText("Spara").single().click();
            assertThat(find(TextField.class).withLabel("Belopp").single().isInvalid())
                    .as(wrong)
                    .isTrue();
        }
        find(TextField.class).withLabel("Belopp").single().setValue("850 000 kr");
        find(Button.class).withText("Spara").single().click();

        assertThat(as(People.coordinator(), () -> grants.of(otto)).sum(GrantState.APPLIED))
                .isEqualTo(850_000);
    }

    @Test
    @SuppressWarnings("unchecked")
    void a_circle_is_refused_at_the_initiative_that_would_close_it() {
        keeping(() -> relations.add(whole, new RelationData(RelationKind.PART_OF, otto, "")));
        signIn(People.coordinator());
        open("initiativ/" + otto.value());

        find(Button.class).withText("Lägg till").single().click();
        ((Select<RelationKind>)
                        find(Select.class).withLabel("Det här initiativet").single())
                .setValue(RelationKind.PART_OF);
        var other = (ComboBox<InitiativeId>)
                find(ComboBox.class).withLabel("Det andra initiativet").single();
        other.setValue(whole);
        find(Button.class).withText("Koppla ihop").single().click();

        assertThat(other.isInvalid()).isTrue();
        assertThat(other.getErrorMessage()).startsWith("Det blir en cirkel");
        assertThat(other.getValue()).isEqualTo(whole);
    }

    @Test
    void a_description_is_written_and_what_is_missing_is_told() {
        signIn(People.coordinator());
        open("initiativ/" + otto.value() + "/overforbar");
        assertThat(addresses()).contains("initiativ/" + otto.value() + "/overforbar/andra");

        open("initiativ/" + otto.value() + "/overforbar/andra");
        find(TextArea.class).withLabel("Kunskap").single().setValue("Vi såg problemet vid tillsyn");
        find(Button.class).withText("Spara").single().click();

        assertThat(find(H1.class).single().getText()).isEqualTo("Kan en annan kommun ta över OTTO?");
        assertThat(paragraphs())
                .contains(
                        "Vi såg problemet vid tillsyn",
                        "Beskrivningen är inte hel. Det som saknas: Insats, Genomförande, Medverkan, Resultat.");
        find(Button.class).withText("Lämna ut som fil").single().click();
        assertThat(find(Anchor.class).withText("Hämta filen").exists()).isFalse();
    }

    @Test
    void what_is_for_few_is_not_handed_out() {
        keeping(() -> {
            transfers.put(otto, null, Parts.described("Kunskap"));
            var now = initiatives.get(otto);
            initiatives.change(new se.samsyn.initiative.Initiative(
                    otto,
                    now.version(),
                    now.data().draft().sharing(Sharing.of(Label.AMBER)).data()));
        });
        signIn(People.coordinator());
        open("initiativ/" + otto.value() + "/overforbar");

        find(Button.class).withText("Lämna ut som fil").single().click();

        assertThat(paragraphs()).anyMatch(text -> text.contains("kan inte lämnas ut till andra kommuner"));
        assertThat(find(Anchor.class).withText("Hämta filen").exists()).isFalse();
    }

    @Test
    void a_file_is_looked_through_before_it_becomes_a_planned_initiative() {
        signIn(People.coordinator());
        open(TransferImportView.PATH);
        var view = find(TransferImportView.class).single();

        view.read("hej".getBytes(UTF_8));
        assertThat(spans()).anyMatch(text -> text.startsWith("Filen går inte att läsa"));
        view.read("""
                {"format": "samsyn-5i", "version": 1, "municipality": "Solna kommun",
                 "initiative": {"name": "OTTO"}, "description": {"impact": "Färre fusk"}}""".getBytes(UTF_8));

        var name = find(TextField.class).withLabel("Namn").single();
        assertThat(name.isInvalid()).isTrue();
        find(Button.class).withText("Lägg upp som planerat").single().click();
        assertThat(name.getErrorMessage()).startsWith("Ett initiativ heter redan OTTO");
        name.setValue("Navet");
        find(Button.class).withText("Lägg upp som planerat").single().click();

        assertThat(find(H1.class).single().getText()).isEqualTo("Navet");
        assertThat(spans()).contains("Planerat", "Solna kommun");
        assertThat(as(People.coordinator(), initiatives::options))
                .filteredOn(one -> one.name().equals("Navet"))
                .singleElement()
                .satisfies(one -> assertThat(one.status()).isEqualTo(InitiativeStatus.PLANNED));
    }

    @Test
    void what_an_application_is_to_say_is_gathered_and_what_is_not_known_is_told() {
        keeping(() -> grants.setBudget(otto, null, new BudgetData(1_000L, "")));
        signIn(People.coordinator());

        open("initiativ/" + otto.value() + "/ansokan");

        assertThat(paragraphs()).contains("Budget 1 000 kr");
        assertThat(spans()).contains("Står inte i Samsyn. Komplettera.");
    }

    private static void keeping(Runnable work) {
        as(People.coordinator(), () -> {
            work.run();
            return true;
        });
    }

    private EvidenceGrade grade() {
        return as(People.coordinator(), () -> initiatives.parts(otto)).grade();
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    /** With common spaces, whatever the language parts thousands with. */
    private List<String> spans() {
        return find(Span.class).all().stream()
                .map(Span::getText)
                .map(InitiativePartsTest::plain)
                .toList();
    }

    private List<String> paragraphs() {
        return find(Paragraph.class).all().stream()
                .map(Paragraph::getText)
                .map(InitiativePartsTest::plain)
                .toList();
    }

    private static String plain(String text) {
        return text.replaceAll("\\p{Z}", " ");
    }

    private List<String> addresses() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}

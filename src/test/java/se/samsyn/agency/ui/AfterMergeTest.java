package se.samsyn.agency.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.samsyn.People;
import se.samsyn.UiTest;
import se.samsyn.access.Sharing;
import se.samsyn.activity.ActivityData;
import se.samsyn.activity.ActivityKind;
import se.samsyn.activity.ActivityService;
import se.samsyn.agency.AgencyData;
import se.samsyn.agency.AgencyId;
import se.samsyn.agency.AgencyKind;
import se.samsyn.agency.AgencyMergeData;
import se.samsyn.agency.AgencyMergeService;
import se.samsyn.agency.AgencyService;
import se.samsyn.initiative.Initiative;
import se.samsyn.initiative.InitiativeData;
import se.samsyn.initiative.InitiativeId;
import se.samsyn.initiative.InitiativeService;
import se.samsyn.initiative.OrgRole;
import se.samsyn.initiative.Participation;
import se.samsyn.review.Reviewed;

/** The field unit was registered twice: the second, a part of the administration, logged four meetings for an initiative. */
class AfterMergeTest extends UiTest {

    @Autowired
    private AgencyService agencies;

    @Autowired
    private AgencyMergeService merges;

    @Autowired
    private InitiativeService initiatives;

    @Autowired
    private ActivityService activities;

    private AgencyId whole = new AgencyId(0);
    private AgencyId empty = new AgencyId(0);
    private AgencyId full = new AgencyId(0);
    private InitiativeId otto = new InitiativeId(0);

    @BeforeEach
    void the_field_unit_is_registered_twice() {
        as(People.coordinator(), () -> {
            whole = agency("Socialförvaltningen", null);
            empty = agency("Fältarna", null);
            full = agency("Fältenheten", whole);
            otto = initiatives.create(InitiativeData.named("OTTO"));
            take(full);
            IntStream.rangeClosed(1, 4)
                    .forEach(weeks -> activities.log(new ActivityData(
                            otto,
                            full,
                            null,
                            ActivityKind.MEETING,
                            Reviewed.TODAY.minusWeeks(weeks),
                            "Avstämning",
                            "",
                            null,
                            null,
                            List.of(),
                            "",
                            Sharing.INHERITED)));
            return otto;
        });
    }

    @Test
    void the_fuller_one_is_proposed_to_be_kept_and_whoever_knows_better_swaps_them() {
        signIn(People.coordinator());
        open(empty.ref().path() + "/sla-samman");
        choose(full);

        assertThat(path()).isEqualTo(full.ref().path() + "/sla-samman");
        assertThat(text()).contains("Fältenheten står kvar: 5 poster hänvisar till den, och inget till Fältarna");
        assertThat(text()).contains("De två har bytt plats: du började från Fältarna");
        assertThat(find(Anchor.class)
                        .withText("Gör tvärtom: behåll den andra")
                        .single()
                        .getHref())
                .isEqualTo(empty.ref().path() + "/sla-samman?med=" + full.value());
    }

    @Test
    void who_began_from_the_fuller_one_is_told_of_no_swap() {
        signIn(People.coordinator());
        open(full.ref().path() + "/sla-samman");
        choose(empty);

        assertThat(text()).contains("Fältenheten står kvar").doesNotContain("bytt plats");
    }

    @Test
    void those_of_one_name_stand_there_once_with_their_days_and_what_only_the_other_says_is_told() {
        signIn(People.coordinator());
        UI.getCurrent()
                .navigate(empty.ref().path() + "/sla-samman", QueryParameters.of("med", String.valueOf(full.value())));

        assertThat(text()).contains("Avstämning ×4").doesNotContain("Avstämning, Avstämning");
        assertThat(text()).contains("Fältarna tar över det som bara Fältenheten säger: Del av: Socialförvaltningen");
    }

    @Test
    void addresses_and_saved_views_that_name_the_one_that_is_gone_lead_on() {
        merge();
        signIn(People.member(whole.value()));
        for (var list : List.of("aktiviteter", "initiativ", "nyheter", "medborgarloften")) {
            UI.getCurrent()
                    .navigate(list, QueryParameters.simple(java.util.Map.of("aktor", full.value() + "", "q", "a")));
            assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                    .contains("aktor=" + empty.value(), "q=a");
        }
        open(full.ref().path());
        assertThat(path()).isEqualTo(empty.ref().path());
        open("historik/" + full.ref().path());
        assertThat(path()).isEqualTo("historik/" + empty.ref().path());
    }

    @Test
    void the_history_of_others_says_what_the_one_that_is_gone_was_called() {
        merge();
        signIn(People.coordinator());
        open("historik/" + otto.ref().path());

        assertThat(text()).contains("Fältenheten").doesNotContain("något som inte visas för dig");
    }

    @Test
    void undoing_it_is_no_destruction_asks_why_and_leaves_a_line_in_the_history_of_both_and_of_what_it_touched() {
        merge();
        signIn(People.coordinator());
        open(empty.ref().path());
        find(Button.class).withText("Ångra sammanslagningen").single().click();
        var confirm =
                find(Button.class).withText("Ångra sammanslagningen").all().getLast();
        assertThat(confirm.getThemeNames()).doesNotContain(ButtonVariant.ERROR.getVariantName());
        find(TextArea.class).all().getLast().setValue("Det är två enheter");
        confirm.click();

        for (var record : List.of(empty.ref(), full.ref())) {
            open("historik/" + record.path());
            assertThat(text())
                    .contains("Sammanslagningen med Fältenheten ångrades av Jonas Samordnare")
                    .doesNotContain("!audit.");
        }
        open("historik/" + otto.ref().path());
        assertThat(text()).contains("Det är två enheter");
    }

    private AgencyId agency(String name, @org.jspecify.annotations.Nullable AgencyId parent) {
        return agencies.create(AgencyData.of(name, "", AgencyKind.SCHOOL, "", parent, List.of(), ""));
    }

    private void take(AgencyId part) {
        var now = initiatives.get(otto);
        initiatives.change(new Initiative(
                now.id(),
                now.version(),
                now.data()
                        .draft()
                        .participations(List.of(Participation.of(part, OrgRole.IMPLEMENTING)))
                        .data()));
    }

    private void merge() {
        as(
                People.coordinator(),
                () -> merges.merge(new AgencyMergeData(
                        empty,
                        agencies.get(empty).version(),
                        full,
                        agencies.get(full).version(),
                        Set.of(),
                        "Registrerades två gånger")));
    }

    @SuppressWarnings("unchecked")
    private void choose(AgencyId other) {
        ComboBox<AgencyId> box =
                find(ComboBox.class).withLabel("Aktören som ska bort").single();
        box.setValue(other);
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    private static String path() {
        return UI.getCurrent().getInternals().getActiveViewLocation().getPath();
    }

    private String text() {
        return find(Main.class).single().getElement().getTextRecursively();
    }
}
